package be.vormingsportaal.billing.recognition;

/** What is wrong with a statement, by its own sums and those of the statement before it. */
public enum StatementProblem {
    /** The opening balance and the entries do not lead to the closing balance. */
    BALANCE,
    /** The bank says that there are more entries, or less. */
    COUNT,
    /** The bank says that more came in, or less. */
    CREDITS,
    /** The bank says that more left, or less. */
    DEBITS,
    /** It does not begin with what the statement before it ended with. */
    OPENING,
    /** The bank gives no balances, so that nothing proves that no entry is missing. */
    NO_BALANCES;

    /** Whether somebody has to look before anything is booked. */
    public boolean stops() {
        return this != NO_BALANCES;
    }
}
