package be.vormingsportaal.organisations.closing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A closing as staff see it.
 *
 * @param because what staff typed
 * @param closedBy account of the member of staff
 * @param emptiedAt when the last person was released; empty while that goes on
 * @param reopenedAt empty while the organisation is closed
 */
public record ClosingView(
        UUID id,
        UUID organisationId,
        String because,
        UUID closedBy,
        Instant closedAt,
        Optional<Instant> emptiedAt,
        Optional<Instant> reopenedAt) {}
