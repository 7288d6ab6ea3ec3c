package be.vormingsportaal.billing.invoice;

/** Whether an invoice is paid. */
public enum ReceivableState {
    /** Nothing, or not all of it. */
    OPEN,
    /** To the cent. */
    PAID,
    /** Taken back by a credit note. */
    CREDITED
}
