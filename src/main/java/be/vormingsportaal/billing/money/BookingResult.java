package be.vormingsportaal.billing.money;

/** Says what became of money that a source told about. */
public enum BookingResult {
    /** It was booked before; nothing changed. */
    KNOWN,
    /** It paid an invoice, and nothing is left. */
    ASSIGNED,
    /** It is booked, and somebody has to say what all or some of it is for. */
    UNASSIGNED
}
