package be.vormingsportaal.billing.money;

/** Says who told that money came in. Each source has its own ids for it. */
public enum PaymentSource {
    /** The payment provider, with its id of the payment. */
    PROVIDER,
    /** A bank statement, with the id of the line that was read (docs/adr/0022-bank-lines.md). */
    BANK,
    /** Somebody of the quality centre, with the invoice and the reference that was typed. */
    MANUAL
}
