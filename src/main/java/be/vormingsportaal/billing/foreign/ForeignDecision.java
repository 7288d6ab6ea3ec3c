package be.vormingsportaal.billing.foreign;

/** The decision of the quality centre about money in another currency. */
public enum ForeignDecision {
    /** So many euros came in for it, or were taken back. */
    BOOK,
    /** Nothing moved on the account for it, because it was refused or went back. */
    LEAVE_OUT
}
