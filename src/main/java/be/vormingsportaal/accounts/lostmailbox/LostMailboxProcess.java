package be.vormingsportaal.accounts.lostmailbox;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Lets the domain talk to the process {@code lost-mailbox}, in the caller's transaction. */
public interface LostMailboxProcess {

    void start(UUID requestId);

    /** @param effectiveAt when the new address takes effect, unless it is stopped */
    void confirmed(UUID requestId, Instant effectiveAt);

    void stopped(UUID requestId);

    /**
     * The requests whose cases still need them. A case with a mail that cannot be sent stays after the last decision.
     */
    Set<UUID> running();
}
