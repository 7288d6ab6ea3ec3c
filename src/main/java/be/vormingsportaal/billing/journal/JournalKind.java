package be.vormingsportaal.billing.journal;

/** What an entry of the journal is about, in the order in which entries of one day stand. */
public enum JournalKind {
    SALE,
    /** It takes back an invoice. */
    CREDIT_NOTE,
    /** Money came in. */
    RECEIPT,
    /** Money left or was taken back. */
    RETURN,
    /** It moved on the bank, and is no payment of the portal, or not yet. */
    BANK_LINE,
    /** Money was given to an invoice, or taken from it. */
    ALLOCATION,
    /** Money was promised back to the payer, or was seen to leave after that. */
    PAID_BACK
}
