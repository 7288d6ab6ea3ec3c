package be.vormingsportaal.accounts;

import java.time.Instant;
import java.util.UUID;

/** The process {@code lost-mailbox}, as the domain talks to it: in the caller's transaction. */
public interface LostMailboxProcess {

    void start(UUID requestId);

    /** @param effectiveAt when the new address takes effect, unless it is stopped */
    void confirmed(UUID requestId, Instant effectiveAt);

    void stopped(UUID requestId);

    /** Whether the case still needs its request: one with a mail that cannot be sent outlives the last decision. */
    boolean runs(UUID requestId);
}
