package be.vormingsportaal.billing.refund;

/** How money goes back. */
public enum RefundWay {
    /** The payment provider gives it back to whoever paid. */
    PROVIDER,
    /** A SEPA transfer, in a file for the bank. */
    TRANSFER
}
