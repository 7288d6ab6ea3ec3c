package be.vormingsportaal.billing.money;

/** What came of an answer about money without a place. All but the first three changed nothing; the bundle says why for those. */
public enum PaymentAssignment {
    /** All of it has its place now. */
    ASSIGNED,
    /** Some of it. */
    PART_ASSIGNED,
    NOTED,
    /** It got its place at this moment, in another way. */
    NOTHING_LEFT,
    NO_INVOICE,
    UNKNOWN_INVOICE,
    /** It is paid or credited, so this money is not for it. */
    INVOICE_NOT_OPEN,
    /** Money that went back can only be taken from an invoice that got at least as much. */
    INVOICE_NOT_PAID,
    NO_NOTE,
    NOTE_TOO_LONG;

    /** Whether the answer was carried out. */
    public boolean isDone() {
        return this == ASSIGNED || this == PART_ASSIGNED || this == NOTED;
    }
}
