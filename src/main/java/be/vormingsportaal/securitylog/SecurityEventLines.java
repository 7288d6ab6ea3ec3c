package be.vormingsportaal.securitylog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.LinkedHashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Writes each event as one line of JSON to the logger {@code security}, for whoever runs the portal. */
@Component
class SecurityEventLines {

    static final String LOGGER = "security";

    private static final Logger LOG = LoggerFactory.getLogger(LOGGER);

    private final ObjectMapper json;

    SecurityEventLines(ObjectMapper json) {
        this.json = json;
    }

    /** An event of a transaction that is rolled back did not happen. */
    void writeAfterCommit(SecurityEvent event) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                LOG.info("{}", line(event));
            }
        });
    }

    /** Whatever could begin another line, for whichever reader, is escaped. */
    String line(SecurityEvent event) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("at", event.happenedAt().toString());
        fields.put("event", event.kind().name());
        event.accountId().ifPresent(id -> fields.put("account", id.toString()));
        event.role().ifPresent(role -> fields.put("role", role));
        event.personId().ifPresent(id -> fields.put("about", id.toString()));
        if (!event.detail().isEmpty()) {
            fields.put("detail", event.detail());
        }
        event.network().ifPresent(network -> fields.put("network", network));
        fields.put("id", event.id().toString());
        try {
            return json.writer()
                    .with(JsonWriteFeature.ESCAPE_NON_ASCII)
                    .without(SerializationFeature.INDENT_OUTPUT)
                    .writeValueAsString(fields);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
