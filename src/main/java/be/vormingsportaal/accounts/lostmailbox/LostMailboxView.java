package be.vormingsportaal.accounts.lostmailbox;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A request as staff see it.
 *
 * @param accountId empty when nobody was registered with the old address
 * @param typed what the person typed, which may be wrong or made up
 * @param decidedAt empty while nobody decided
 * @param decidedBy account of the member of staff who decided; empty while nobody did, and when the engine does not know
 * @param confirmUntil empty unless accepted
 * @param effectiveAt empty unless confirmed
 * @param closedAt empty while open
 */
public record LostMailboxView(
        UUID id,
        Optional<UUID> accountId,
        RequestAccess typed,
        Instant requestedAt,
        LostMailboxState state,
        Optional<Instant> decidedAt,
        Optional<UUID> decidedBy,
        Optional<Instant> confirmUntil,
        Optional<Instant> effectiveAt,
        Optional<Instant> closedAt) {}
