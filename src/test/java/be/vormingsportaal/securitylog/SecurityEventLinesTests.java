package be.vormingsportaal.securitylog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How an event stands in the log of whoever runs the portal. */
class SecurityEventLinesTests {

    private static final String HOSTILE = "\r\n\u2028{\"event\":\"SIGNED_IN\"}\u0007\"";

    private final ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private static SecurityEvent event(String detail) {
        return new SecurityEvent(
                UUID.randomUUID(),
                Instant.parse("2026-03-01T10:00:00Z"),
                SecurityEventKind.REFUSED,
                Optional.of(new UUID(0, 1)),
                Optional.of("MANAGER"),
                Optional.empty(),
                detail,
                Optional.of("192.0.2.0/24"));
    }

    @Test
    void anEventIsOneLineWhateverIsInIt() {
        assertThat(new SecurityEventLines(json).line(event(HOSTILE))).doesNotContain("\n", "\r", "\u2028", "\u0007");
    }

    @Test
    void aLineReadsBackAsWhatHappened() throws Exception {
        var read = json.readTree(new SecurityEventLines(json).line(event(HOSTILE)));
        assertThat(read.get("event").asText()).isEqualTo("REFUSED");
        assertThat(read.get("account").asText()).isEqualTo(new UUID(0, 1).toString());
        assertThat(read.get("network").asText()).isEqualTo("192.0.2.0/24");
        assertThat(read.get("detail").asText()).isEqualTo(HOSTILE);
        assertThat(read.has("about")).isFalse();
    }
}
