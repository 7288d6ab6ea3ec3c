package be.vormingsportaal.web.files;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * Writes the head of an answer that is a file made for this request. The file is saved, and is not kept anywhere on its
 * way.
 */
public final class Download {

    private Download() {}

    public static void begin(HttpServletResponse response, String mediaType, ContentDisposition attachment) {
        response.setContentType(mediaType);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment.toString());
    }
}
