package be.vormingsportaal.web.files;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/** The head of an answer that is a file made for this request: it is saved, and kept nowhere on its way. */
public final class Download {

    private Download() {}

    public static void begin(HttpServletResponse response, String mediaType, ContentDisposition attachment) {
        response.setContentType(mediaType);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment.toString());
    }
}
