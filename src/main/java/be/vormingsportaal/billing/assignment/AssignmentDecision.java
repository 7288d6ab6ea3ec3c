package be.vormingsportaal.billing.assignment;

/** The decision of the quality centre about money that is not assigned. */
public enum AssignmentDecision {
    /** It is for an invoice. */
    INVOICE,
    /** It is divided over the invoices that it names, as the page of the payment proposes. */
    DIVIDE,
    /** It went back to the payer. */
    PAID_BACK,
    /** It is not known yet. This is a note for the next person who looks at it. */
    NOTE
}
