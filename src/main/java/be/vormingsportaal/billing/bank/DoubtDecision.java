package be.vormingsportaal.billing.bank;

/** The decision of the quality centre about money that may have been read before. */
public enum DoubtDecision {
    /** It is the same money, and is not booked again. */
    SAME,
    /** It is other money, and is booked. */
    OTHER
}
