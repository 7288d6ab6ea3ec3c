package be.vormingsportaal.billing.foreign;

/** What came of an answer about money in another currency. All but the first two changed nothing; the bundle says why for those. */
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
