package be.vormingsportaal.billing.receivable;

/** What the quality centre can do about an invoice that was not paid in time. */
public enum InvoiceDecision {
    /** More time to pay. */
    DELAY,
    /** Take it back with a credit note. */
    CANCEL,
    /** Money came in by another way. */
    REGISTER
}
