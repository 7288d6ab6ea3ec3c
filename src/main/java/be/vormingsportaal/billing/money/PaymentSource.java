package be.vormingsportaal.billing.money;

/** Who says that money came in. Each has names of its own for it. */
public enum PaymentSource {
    /** The payment provider; its id of the payment. */
    PROVIDER,
    /** A bank statement; the bank's reference of the entry. */
    BANK,
    /** Somebody of the quality centre; the invoice and the reference that was typed. */
    MANUAL
}
