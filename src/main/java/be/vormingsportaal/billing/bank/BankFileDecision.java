package be.vormingsportaal.billing.bank;

/** The decision of the quality centre about a file whose sums are wrong. */
public enum BankFileDecision {
    /** Its lines are booked all the same. */
    BOOK,
    /** Nothing of it is booked. */
    DISCARD
}
