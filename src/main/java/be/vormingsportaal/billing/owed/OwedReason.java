package be.vormingsportaal.billing.owed;

/** Why money that came in is owed. */
public enum OwedReason {
    /** It is more than what was open of the invoice. */
    OVERPAID,
    /** The invoice was paid already. */
    DOUBLE,
    /** The invoice was taken back, because of a mistake or because the seat was called off. */
    CREDITED,
    /** It is for an invoice that is open, and did not go there by itself. */
    INVOICE_OPEN,
    /** It leads to no invoice, or to several. */
    NO_INVOICE
}
