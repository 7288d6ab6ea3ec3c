package be.vormingsportaal.securitylog;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Which events are wanted.
 *
 * @param people who did it or whom it is about; empty for anybody, and a list without people finds nothing
 * @param from the first moment
 * @param until the moment after the last
 */
public record SecurityLogQuery(
        Optional<SecurityEventKind> kind,
        Optional<List<UUID>> people,
        Optional<Instant> from,
        Optional<Instant> until) {}
