package be.vormingsportaal.billing.receivable;

/** The decision of the quality centre about an invoice that was not paid in time. */
public enum InvoiceDecision {
    /** The organisation gets more time to pay. */
    DELAY,
    /** A credit note takes the invoice back. */
    CANCEL,
    /** Money came in by another way. */
    REGISTER
}
