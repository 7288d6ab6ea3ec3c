package be.vormingsportaal.billing.journal;

/** The accounts of the books that the portal writes on. Their numbers are settings. */
public enum LedgerAccount {
    /** What organisations still have to pay. */
    CUSTOMERS,
    BANK,
    /** Money at the payment provider, until it comes to the bank. */
    PROVIDER,
    /** Money of which staff registered that it came in by another way. */
    REGISTERED,
    /** Money without a place. */
    UNASSIGNED,
    /** Money that was promised back to a payer, and was not seen to leave. */
    OWED,
    /** The other side of what moved on the bank and is no payment of the portal, or not yet. */
    SUSPENSE,
    SALES,
    VAT;

    /** Whether it has a balance that goes on from year to year. What was sold begins anew each year. */
    public boolean isCarriedOver() {
        return this != SALES;
    }
}
