package be.vormingsportaal.billing.returned;

/**
 * The result of an answer about money that was taken back. SEEN and ELSEWHERE carry it out. The other values change
 * nothing, and the bundle says why.
 */
public enum ReturnOutcome {
    SEEN,
    ELSEWHERE,
    /** Somebody decided before, or the money came again. */
    NOT_OPEN,
    NOTE_TOO_LONG,
    /** The payment provider says itself which payment it takes back, so that it cannot be other money. */
    BY_PROVIDER;

    /** Whether the answer was carried out. */
    public boolean isDone() {
        return this == SEEN || this == ELSEWHERE;
    }
}
