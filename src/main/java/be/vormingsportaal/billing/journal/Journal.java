package be.vormingsportaal.billing.journal;

import be.vormingsportaal.shared.Money;
import java.util.List;

/**
 * The books of a period.
 *
 * @param entries in the order of their days
 * @param balances of all accounts
 * @param proofs that it adds up
 * @param bank what the bank itself says
 */
public record Journal(
        JournalPeriod period,
        List<JournalEntry> entries,
        List<AccountBalance> balances,
        List<JournalProof> proofs,
        BankBalances bank) {

    public boolean isRight() {
        return bank.isRight() && proofs.stream().allMatch(JournalProof::isRight);
    }

    public Money debit() {
        return Money.sum(balances.stream().map(AccountBalance::debit).toList());
    }

    public Money credit() {
        return Money.sum(balances.stream().map(AccountBalance::credit).toList());
    }
}
