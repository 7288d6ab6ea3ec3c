package be.vormingsportaal.billing.journal;

import be.vormingsportaal.shared.Money;

/**
 * A proof that the books add up.
 *
 * @param amount what the proof is about, in euros
 * @param wrong how many entries, accounts or payments do not add up; none when all is right
 */
public record JournalProof(Kind kind, Money amount, long wrong) {

    /** What is proved. */
    public enum Kind {
        /** In each entry of the period debit is credit; the amount is all debit. */
        ENTRIES,
        /** On each account the opening balance and what moved are the closing balance; the amount is what moved. */
        BALANCES,
        /** What is open of invoices now is the balance of the customers over all days. */
        CUSTOMERS,
        /** What payments say now has no place is the balance of that account over all days. */
        UNASSIGNED,
        /** Each payment is on invoices, paid back or without a place; the amount is all that is paid. */
        PAYMENTS,
        /** All that was read from the bank is the balance of its account over all days. */
        BANK
    }

    static JournalProof same(Kind kind, Money one, Money other) {
        return new JournalProof(kind, one, one.equals(other) ? 0 : 1);
    }

    public boolean isRight() {
        return wrong == 0;
    }
}
