package be.vormingsportaal.accounts.lostmailbox;

import java.time.Instant;

/**
 * What came of a decision about a request.
 *
 * @param confirmUntil until when the new address can confirm; null unless accepted
 */
public record LostMailboxReview(Outcome outcome, Instant confirmUntil) {

    /** All but the first two changed nothing; the bundle has a sentence for each of those. */
    public enum Outcome {
        ACCEPTED,
        REFUSED,
        /** It was stopped at this moment, or decided by somebody else. */
        NOT_OPEN,
        /** Nobody is registered with the old address any more, or ever was. */
        NOBODY_REGISTERED,
        /** The new address has an account already. */
        ADDRESS_IN_USE,
        /** Nobody accepts a request about the own account. */
        OWN_ACCOUNT
    }

    static LostMailboxReview refusal(Outcome outcome) {
        return new LostMailboxReview(outcome, null);
    }

    /** Whether the decision was carried out. */
    public boolean isDone() {
        return outcome == Outcome.ACCEPTED || outcome == Outcome.REFUSED;
    }
}
