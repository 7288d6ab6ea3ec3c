package be.vormingsportaal.web.layout;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;

/** The page behind a mailed link that opens nothing, or nothing any more. */
public final class DeadLink {

    private DeadLink() {}

    /** @param view says what to do now; for programs it is a page that is not there */
    public static String page(String view, HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return view;
    }
}
