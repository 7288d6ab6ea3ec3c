package be.vormingsportaal.billing.receivable;

/**
 * The result of an answer about an unpaid invoice. DELAYED, CREDITED, PAID and PART_PAID carry it out. The other values
 * change nothing, and the bundle says why.
 */
public enum InvoiceFollowUp {
    DELAYED,
    CREDITED,
    PAID,
    /** Money was registered, and there is still something to pay. */
    PART_PAID,
    /** It was paid or credited at this moment. */
    NOT_OPEN,
    /** Its day has passed, so that a task asks what to do. */
    OVERDUE,
    NO_DATE,
    DATE_PAST,
    DATE_TOO_FAR,
    NO_REASON,
    REASON_TOO_LONG,
    NO_AMOUNT,
    /** So much more than what is open is a typing mistake. */
    AMOUNT_TOO_HIGH,
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

    /** Whether there is nothing to pay any more. */
    public boolean isSettled() {
        return this == CREDITED || this == PAID;
    }
}
