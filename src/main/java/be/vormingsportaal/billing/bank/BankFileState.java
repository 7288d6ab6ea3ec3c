package be.vormingsportaal.billing.bank;

/** Where a file with statements stands. */
public enum BankFileState {
    /** It was read, and is checked next. */
    CHECKING,
    /** Its sums are wrong, and somebody has to say whether it is booked. */
    WAITING,
    /** Its lines are booked in the background. */
    BOOKING,
    /** All its lines are booked, repeats, or tasks. */
    DONE,
    /** Staff decided not to book it. */
    DISCARDED;

    /** Whether it goes on by itself. */
    public boolean isUnderWay() {
        return this == CHECKING || this == BOOKING;
    }
}
