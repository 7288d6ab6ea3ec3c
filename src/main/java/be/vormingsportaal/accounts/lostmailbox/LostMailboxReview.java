package be.vormingsportaal.accounts.lostmailbox;

import java.time.Instant;
import java.util.Optional;

/**
 * What came of a decision about a request.
 *
 * @param confirmUntil until when the new address can confirm; empty unless accepted
 */
public record LostMailboxReview(Outcome outcome, Optional<Instant> confirmUntil) {

    /**
     * ACCEPTED and REFUSED carry out the decision. The other values change nothing, and the bundle has a sentence for
     * each of them.
     */
    public enum Outcome {
        ACCEPTED,
        REFUSED,
        /** It was stopped at this moment, or somebody else decided about it. */
        NOT_OPEN,
        /** Nobody is registered with the old address any more, or nobody ever was. */
        NOBODY_REGISTERED,
        /** The account lets nobody in. It has to be let in again first. */
        BLOCKED,
        /** The new address has an account already. */
        ADDRESS_IN_USE,
        /** Nobody may accept a request about their own account. */
        OWN_ACCOUNT
    }

    static LostMailboxReview refusal(Outcome outcome) {
        return new LostMailboxReview(outcome, Optional.empty());
    }

    /** Whether the decision was carried out. */
    public boolean isDone() {
        return outcome == Outcome.ACCEPTED || outcome == Outcome.REFUSED;
    }
}
