package be.vormingsportaal.billing.money;

/** The decision of the quality centre about money that is not assigned. */
public enum AssignmentDecision {
    /** It is for an invoice. */
    INVOICE,
    /** It went back to the payer. */
    PAID_BACK,
    /** It is not known yet. This is a note for the next person who looks at it. */
    NOTE
}
