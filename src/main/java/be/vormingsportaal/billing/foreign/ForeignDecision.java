package be.vormingsportaal.billing.foreign;

/** What the quality centre can say about money in another currency. */
public enum ForeignDecision {
    /** So many euros came in for it. */
    BOOK,
    /** Nothing came in for it: it was refused, or went back. */
    LEAVE_OUT
}
