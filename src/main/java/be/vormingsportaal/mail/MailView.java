package be.vormingsportaal.mail;

import be.vormingsportaal.shared.EmailAddress;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A mail of the log.
 *
 * @param subject as it stands or would have stood in the mail
 * @param answer what the mail server said against it last; empty when there is nothing of that kind
 */
public record MailView(
        UUID id, EmailAddress recipient, String subject, MailState state, Tries tries, Optional<String> answer) {

    /**
     * When the portal tried.
     *
     * @param last when it was sent or refused, or the last try that failed
     */
    public record Tries(Instant first, Instant last, int count) {}
}
