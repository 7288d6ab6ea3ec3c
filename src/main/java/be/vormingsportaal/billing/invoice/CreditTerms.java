package be.vormingsportaal.billing.invoice;

/** What was paid of an invoice when a credit note took it back. It decides what the credit note says about the money. */
public enum CreditTerms {
    /** Nobody has to pay it any more. */
    NOTHING_PAID,
    /** The part goes back to who paid it, and nobody has to pay the rest any more. */
    PART_PAID,
    /** The money goes back to who paid it. */
    PAID
}
