package be.vormingsportaal.billing.receivable;

/** What came of an answer about an unpaid invoice. All but the first four changed nothing; the bundle says why for those. */
public enum InvoiceFollowUp {
    DELAYED,
    CREDITED,
    PAID,
    /** Money was registered, and there is still something to pay. */
    PART_PAID,
    /** It was paid or credited at this moment. */
    NOT_OPEN,
    NO_DATE,
    DATE_PAST,
    DATE_TOO_FAR,
    NO_REASON,
    REASON_TOO_LONG,
    NO_AMOUNT,
    NO_RECEIVED_ON,
    RECEIVED_LATER,
    RECEIVED_LONG_AGO,
    NO_REFERENCE,
    REFERENCE_TOO_LONG,
    /** A payment with this reference was registered for this invoice before. */
    KNOWN_REFERENCE;

    /** Whether the answer was carried out. */
    public boolean isDone() {
        return this == DELAYED || this == CREDITED || this == PAID || this == PART_PAID;
    }

    /** Whether nothing is to be paid any more. */
    public boolean isSettled() {
        return this == CREDITED || this == PAID;
    }
}
