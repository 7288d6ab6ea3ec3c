package be.vormingsportaal.accounts.lostmailbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A request as staff see it.
 *
 * @param accountId null when nobody was registered with the old address
 * @param typed what the person typed, which may be wrong or made up
 * @param decidedBy account of the member of staff who decided; null while nobody did
 * @param confirmUntil null unless accepted
 * @param effectiveAt null unless confirmed
 * @param closedAt null while open
 */
public record LostMailboxView(
        UUID id,
        UUID accountId,
        RequestAccess typed,
        Instant requestedAt,
        LostMailboxState state,
        Instant decidedAt,
        UUID decidedBy,
        Instant confirmUntil,
        Instant effectiveAt,
        Instant closedAt) {}
