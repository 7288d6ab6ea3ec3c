package be.vormingsportaal.billing.bank;

/** What became of a line of a statement. */
public enum LineOutcome {
    /** It was read, and it is not decided yet whether it was read before. */
    READ,
    /** It is new, and is booked next. */
    NEW,
    /** Somebody has to say whether it was read before. */
    DOUBT,
    /** It was read before. */
    REPEAT,
    /** It is booked, and paid invoices. */
    ASSIGNED,
    /** It is booked, and somebody has to say what all or some of it is for. */
    UNASSIGNED,
    /** The bank took money back, which is booked. */
    RETURNED,
    /** It is a refund of our own that left, which is booked. */
    REFUNDED,
    /** It is a refund of our own that came back, which is booked. It is no payment. */
    BOUNCED,
    /** It left the account, which does not concern the portal. */
    DEBIT,
    /** It is not in euro. Somebody has to say how many euros it is. */
    OTHER_CURRENCY,
    /** The bank only announces it, and will send it again. */
    PENDING,
    /** Staff decided not to book the file. */
    DISCARDED;

    /** Whether it is a payment in the books. */
    public boolean isBooked() {
        return switch (this) {
            case ASSIGNED, UNASSIGNED, RETURNED, REFUNDED, BOUNCED -> true;
            case READ, NEW, DOUBT, REPEAT, DEBIT, OTHER_CURRENCY, PENDING, DISCARDED -> false;
        };
    }

    /** Whether something still has to come of it. */
    public boolean isWaiting() {
        return this == READ || this == NEW || this == DOUBT;
    }
}
