package be.vormingsportaal.billing.invoice;

/** Says whether an invoice is paid. */
public enum ReceivableState {
    /** Nothing was paid, or not all of it. */
    OPEN,
    /** It was paid to the cent. */
    PAID,
    /** A credit note took it back. */
    CREDITED
}
