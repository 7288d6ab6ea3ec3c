package be.vormingsportaal.identity;

import be.vormingsportaal.engine.ExpressionGrammar;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.CharConversionException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Reads what is sent to the web API of the engine before the engine does, which would take bodies of any size, in JSON
 * or as files for variables. Whatever is too large is refused, however it is sent.
 *
 * <p>It also refuses expressions that {@link ExpressionGrammar} does not allow. The engine refuses them as well, but
 * logs two stack traces for each. Here it is a line.
 */
class EngineBodyFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(EngineBodyFilter.class);

    private static final String EXPRESSION = "Expression";

    private final ObjectMapper json;
    private final int most;
    private final String tooLarge;
    private final String noExpression;
    private final String unreadable;

    EngineBodyFilter(ObjectMapper json, int most, String tooLarge, String noExpression, String unreadable) {
        this.json = json;
        this.most = most;
        this.tooLarge = tooLarge;
        this.noExpression = noExpression;
        this.unreadable = unreadable;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > most) {
            refuse(response, HttpStatus.PAYLOAD_TOO_LARGE, tooLarge);
            return;
        }
        // one byte more than is allowed, which is enough to see that it is too large
        byte[] body = request.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            refuse(response, HttpStatus.PAYLOAD_TOO_LARGE, tooLarge);
            return;
        }
        boolean forbidden;
        try {
            forbidden = hasForbiddenExpression(body);
        } catch (CharConversionException noLetters) {
            refuse(response, HttpStatus.BAD_REQUEST, unreadable);
            return;
        }
        if (forbidden) {
            LOG.warn("Refused an expression that {} sent", request.getRemoteUser());
            refuse(response, HttpStatus.BAD_REQUEST, noExpression);
        } else {
            chain.doFilter(new ReadBody(request, body), response);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getContentLengthLong() <= 0 && request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null;
    }

    /**
     * What is no JSON holds no query.
     *
     * @throws CharConversionException when it is in no letters either; the engine would answer that it failed
     */
    private boolean hasForbiddenExpression(byte[] body) throws IOException {
        try {
            return hasForbiddenExpression(json.readTree(body));
        } catch (JsonProcessingException notJson) {
            return false;
        }
    }

    private static boolean hasForbiddenExpression(JsonNode node) {
        if (node == null || !node.isContainerNode()) {
            return false;
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            if (field.getKey().endsWith(EXPRESSION)
                    && field.getValue().isTextual()
                    && !ExpressionGrammar.allows(field.getValue().textValue())) {
                return true;
            }
        }
        for (JsonNode inner : node) {
            if (hasForbiddenExpression(inner)) {
                return true;
            }
        }
        return false;
    }

    /** In the words in which the engine refuses, so that Tasklist shows the sentence. */
    private void refuse(HttpServletResponse response, HttpStatus status, String sentence) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        json.writeValue(response.getOutputStream(), Map.of("type", "RestException", "message", sentence));
    }
}
