package be.vormingsportaal.billing.register;

/** Says why money that came in has no place. */
public enum OwedReason {
    /** The payment was more than what was open of the invoice. */
    TOO_MUCH,
    /** The invoice was paid already. */
    DOUBLE,
    /** A credit note took the invoice back. */
    CREDITED,
    /** The invoice is open, and somebody has to look first. */
    UNDER_WAY,
    /** It names no invoice. */
    UNKNOWN
}
