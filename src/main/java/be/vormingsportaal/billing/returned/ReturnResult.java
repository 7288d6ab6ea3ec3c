package be.vormingsportaal.billing.returned;

/** Says what became of money that a source took back. */
public enum ReturnResult {
    /** It was booked before; nothing changed. */
    KNOWN,
    /** It is booked, and it is known which payment it takes back. */
    MATCHED,
    /** It is booked, and somebody has to say which payment it takes back. */
    UNMATCHED
}
