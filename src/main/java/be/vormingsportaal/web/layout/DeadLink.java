package be.vormingsportaal.web.layout;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;

/** Shows the page behind a mailed link that does not work, or not any more. */
public final class DeadLink {

    private DeadLink() {}

    /** @param view says what to do now; programs are told that the page does not exist */
    public static String page(String view, HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return view;
    }
}
