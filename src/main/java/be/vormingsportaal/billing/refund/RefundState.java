package be.vormingsportaal.billing.refund;

/** Where a refund stands. */
public enum RefundState {
    /** It waits until somebody else releases it. */
    REQUESTED,
    /** It may leave, and nobody was told yet. */
    RELEASED,
    /** The payment provider was told, or it stands in a file for the bank. */
    ORDERED,
    /** Provider or bank showed that it is gone. */
    DONE,
    /** Provider or bank did not carry it out. */
    REFUSED,
    /** It was gone, and came back. */
    BOUNCED,
    /** It does not go back. The money has no place again. */
    WITHDRAWN;

    /** Whether somebody has to do something, or to wait for it. */
    public boolean isOpen() {
        return this != DONE && this != WITHDRAWN;
    }

    /** Whether it did not arrive, and somebody has to say what now. */
    boolean isFailed() {
        return this == REFUSED || this == BOUNCED;
    }
}
