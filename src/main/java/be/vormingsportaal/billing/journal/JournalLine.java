package be.vormingsportaal.billing.journal;

import be.vormingsportaal.shared.Money;

/** @param amount on the debit side; negative on the credit side */
public record JournalLine(LedgerAccount account, Money amount) {

    public Money debit() {
        return amount.isPositive() ? amount : Money.ZERO;
    }

    public Money credit() {
        return amount.isNegative() ? amount.negated() : Money.ZERO;
    }
}
