package be.vormingsportaal.web.files;

import be.vormingsportaal.documents.storage.DocumentView;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;

/**
 * Hands out a stored file, as a whole or the part that a player asks for. Nobody on the way keeps a copy, so that the
 * rights are checked again at the next request.
 */
@Component
public class FileAnswer {

    private static final String NOT_KEPT = "private, no-store";

    /**
     * @param disposition the file is saved, unless the portal itself plays it, because nothing in it may run under the
     *     portal's name
     */
    public void send(
            DocumentView document,
            Resource content,
            ContentDisposition disposition,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        String version = '"' + document.sha256() + '"';
        prepare(response, document.mediaType());
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        response.setHeader(HttpHeaders.ETAG, version);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        HttpRange part = part(request, version);
        long length = document.bytes();
        if (part == null) {
            response.setContentLengthLong(length);
            copy(content, response);
            return;
        }
        long start = part.getRangeStart(length);
        long end = part.getRangeEnd(length);
        if (start >= length) {
            response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + length);
            response.setStatus(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE.value());
            return;
        }
        response.setStatus(HttpStatus.PARTIAL_CONTENT.value());
        response.setHeader(HttpHeaders.CONTENT_RANGE, "bytes " + start + "-" + end + "/" + length);
        response.setContentLengthLong(end - start + 1);
        try (InputStream in = content.getInputStream()) {
            StreamUtils.copyRange(in, response.getOutputStream(), start, end);
        }
    }

    /** Sends the picture of a first page, which the portal made. */
    public void sendPreview(Resource picture, HttpServletResponse response) throws IOException {
        prepare(response, MediaType.IMAGE_PNG_VALUE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.inline().build().toString());
        copy(picture, response);
    }

    private static void prepare(HttpServletResponse response, String mediaType) {
        response.setContentType(mediaType);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, NOT_KEPT);
    }

    private static void copy(Resource content, HttpServletResponse response) throws IOException {
        try (InputStream in = content.getInputStream()) {
            in.transferTo(response.getOutputStream());
        }
    }

    /**
     * @return null for the whole file: when no part was asked for, or several, or something that makes no sense, or a
     *     part of another version
     */
    private static HttpRange part(HttpServletRequest request, String version) {
        String of = request.getHeader(HttpHeaders.IF_RANGE);
        if (of != null && !of.equals(version)) {
            return null;
        }
        try {
            List<HttpRange> parts = HttpRange.parseRanges(request.getHeader(HttpHeaders.RANGE));
            return parts.size() == 1 ? parts.get(0) : null;
        } catch (IllegalArgumentException nonsense) {
            return null;
        }
    }
}
