package be.vormingsportaal.web.security;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.catalina.AccessLog;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.tomcat.util.net.ApplicationBufferHandler;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;

/**
 * Lets one client have only so many requests under way at the same time. Each request holds a thread until its last byte
 * was read, so that somebody who sends many forms slowly would hold them all, and the portal would answer nobody.
 *
 * <p>It is a part of Tomcat and no filter, because the bodies that no page reads are read to their end by Tomcat: here
 * that is done while the request still counts. What is refused is not read at all.
 *
 * <p>Tomcat answers some requests itself and never comes here with them, such as {@code OPTIONS *}. It only has them
 * logged, as all others once they are answered: that is where their bodies are left unread.
 */
class RequestsAtOnce extends ValveBase implements AccessLog {

    /** Networks of IPv6 around that of the client, together. */
    private static final int WIDER = 2;

    private static final String RETRY_SECONDS = "10";

    private final Map<String, Integer> underWay = new ConcurrentHashMap<>();
    private final int most;
    private final long mostSwallowed;
    private final byte[] page;

    /**
     * @param mostSwallowed so many bytes of a body that nobody wants are read, so that its sender gets to see the answer
     * @param page what is answered to whoever has too many
     */
    RequestsAtOnce(int most, long mostSwallowed, String page) {
        super(true);
        this.most = most;
        this.mostSwallowed = mostSwallowed;
        this.page = page.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        ClientNetworks networks = ClientNetworks.of(request.getRemoteAddr());
        List<String> entered = new ArrayList<>();
        try {
            if (enter(networks.own(), most, entered)
                    && networks.wider()
                            .map(wider -> enter(wider, most * WIDER, entered))
                            .orElse(true)) {
                getNext().invoke(request, response);
                swallow(request);
            } else {
                refuse(request, response);
            }
        } finally {
            entered.forEach(
                    network -> underWay.computeIfPresent(network, (same, count) -> count == 1 ? null : count - 1));
        }
    }

    private boolean enter(String network, int limit, List<String> entered) {
        entered.add(network);
        return underWay.merge(network, 1, Integer::sum) <= limit;
    }

    private void refuse(Request request, Response response) throws IOException {
        request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        // Tomcat takes that for an error, and would look for a page to report it, which is this one
        response.setErrorReported();
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        response.setHeader(HttpHeaders.CONNECTION, "close");
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private void swallow(Request request) {
        org.apache.coyote.Request raw = request.getCoyoteRequest();
        // whoever waits to be asked for the body was asked for it, unless the answer is no
        boolean asked = !raw.hasExpectation()
                || HttpStatusCode.valueOf(request.getResponse().getStatus()).is2xxSuccessful();
        if (request.isAsync() || !asked) {
            return;
        }
        try {
            Swallowed rest = new Swallowed();
            long total = 0;
            for (int read = raw.doRead(rest); read >= 0; read = raw.doRead(rest)) {
                total += read;
                if (total > mostSwallowed) {
                    raw.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
                    return;
                }
            }
        } catch (IOException senderGaveUp) {
            raw.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    /** Does not log. By now nobody counts the request any more, and so nothing of it is read any more. */
    @Override
    public void log(Request request, Response response, long time) {
        AtomicBoolean read = new AtomicBoolean();
        request.getCoyoteRequest().action(ActionCode.REQUEST_BODY_FULLY_READ, read);
        if (!read.get()) {
            request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }

    @Override
    public void setRequestAttributesEnabled(boolean enabled) {
        // nothing is logged
    }

    @Override
    public boolean getRequestAttributesEnabled() {
        return false;
    }

    /** Takes what Tomcat read and forgets it. */
    private static final class Swallowed implements ApplicationBufferHandler {

        private ByteBuffer buffer = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            this.buffer = buffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return buffer;
        }

        @Override
        public void expand(int size) {
            // Tomcat hands over its own buffer
        }
    }
}
