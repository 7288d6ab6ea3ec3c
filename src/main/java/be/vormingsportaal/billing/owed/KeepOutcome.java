package be.vormingsportaal.billing.owed;

/** What came of keeping money for an invoice. KEPT and USED carry it out. */
public enum KeepOutcome {
    /** It waits for the next invoice of the organisation. */
    KEPT,
    /** It paid, or helped to pay, the invoice that staff named. */
    USED,
    /** Less, more or nothing is owed now: somebody else was first. */
    CHANGED,
    /** Nobody knows yet which organisation it is from. */
    NO_ORGANISATION,
    UNKNOWN_INVOICE,
    /** The invoice is paid or credited. */
    INVOICE_NOT_OPEN,
    /** The invoice is for another organisation. */
    OTHER_ORGANISATION;

    public boolean isDone() {
        return this == KEPT || this == USED;
    }
}
