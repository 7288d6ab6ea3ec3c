package be.vormingsportaal.securitylog;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of the security log.
 *
 * @param accountId who did it; empty when nobody was signed in
 * @param role of who did it, at that moment
 * @param personId whom it is about
 * @param detail what it is about; blank when the kind says all
 * @param network from where it was done
 */
public record SecurityEvent(
        UUID id,
        Instant happenedAt,
        SecurityEventKind kind,
        Optional<UUID> accountId,
        Optional<String> role,
        Optional<UUID> personId,
        String detail,
        Optional<String> network) {}
