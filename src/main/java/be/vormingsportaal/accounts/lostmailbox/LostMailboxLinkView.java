package be.vormingsportaal.accounts.lostmailbox;

import java.time.Instant;
import java.util.UUID;

/**
 * A request as the page behind one of its links shows it.
 *
 * @param accountId whose address is to change
 * @param formerEmail masked
 * @param newEmail masked on the page for the old mailbox
 * @param effectiveAt when the new address takes effect; while it is not confirmed, when it would take effect if it were
 *     confirmed now
 */
public record LostMailboxLinkView(
        UUID accountId, String formerEmail, String newEmail, LostMailboxState state, Instant effectiveAt) {}
