package be.vormingsportaal.billing.journal;

import be.vormingsportaal.shared.Money;

/**
 * How an account stood before a period and after it. Both are read from the database by themselves; what moved is
 * counted from the entries.
 *
 * @param opening on the debit side; negative on the credit side
 * @param closing on the debit side; negative on the credit side
 */
public record AccountBalance(LedgerAccount account, Money opening, Money debit, Money credit, Money closing) {

    /** Whether the opening balance and what moved are the closing balance. */
    public boolean isRight() {
        return opening.plus(debit).minus(credit).equals(closing);
    }
}
