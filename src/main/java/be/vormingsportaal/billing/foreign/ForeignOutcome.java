package be.vormingsportaal.billing.foreign;

/**
 * The result of an answer about money in another currency. BOOKED and LEFT_OUT carry it out. The other values change
 * nothing, and the bundle says why.
 */
public enum ForeignOutcome {
    BOOKED,
    LEFT_OUT,
    /** Somebody decided before. */
    NOT_OPEN,
    NO_AMOUNT,
    NO_NOTE,
    NOTE_TOO_LONG;

    /** Whether the answer was carried out. */
    public boolean isDone() {
        return this == BOOKED || this == LEFT_OUT;
    }
}
