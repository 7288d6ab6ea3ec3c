package be.vormingsportaal.billing.assignment;

import be.vormingsportaal.billing.money.PaymentBalance;

/**
 * The result of an answer about money that is not assigned. ASSIGNED, PART_ASSIGNED and NOTED carry it out. The other
 * values change nothing, and the bundle says why.
 */
public enum PaymentAssignment {
    /** All of it is assigned now. */
    ASSIGNED,
    /** Some of it is assigned now. */
    PART_ASSIGNED,
    NOTED,
    /** It was assigned at this moment in another way. */
    NOTHING_LEFT,
    NO_INVOICE,
    UNKNOWN_INVOICE,
    /** The invoice is paid or credited, so that this money is not for it. */
    INVOICE_NOT_OPEN,
    /** Money that went back can only be taken from an invoice that got at least as much. */
    INVOICE_NOT_PAID,
    /** The money cannot be divided over the invoices that it names, or not any more. */
    NO_DIVISION,
    NO_NOTE,
    NOTE_TOO_LONG;

    static PaymentAssignment of(PaymentBalance balance) {
        return balance.unassigned().isZero() ? ASSIGNED : PART_ASSIGNED;
    }

    /** Whether the answer was carried out. */
    public boolean isDone() {
        return this == ASSIGNED || this == PART_ASSIGNED || this == NOTED;
    }
}
