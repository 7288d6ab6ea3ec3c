package be.vormingsportaal.billing.journal;

import be.vormingsportaal.billing.statement.StatementBalance;
import java.util.Optional;

/**
 * What the statements of the bank say of a period, beside the journal.
 *
 * @param doubt why they cannot be laid beside the journal; all else is empty then
 * @param start the opening balance of the first statement that was read
 * @param opening before the period, or else at the beginning of the first statement
 * @param closing at the end of the last statement of the period, or before it
 */
public record BankBalances(
        Optional<Doubt> doubt,
        Optional<StatementBalance> start,
        Optional<BankBalance> opening,
        Optional<BankBalance> closing) {

    /** Why nothing can be said. */
    public enum Doubt {
        /** No statement ended in the period or before it. */
        NO_STATEMENTS,
        /** A statement says no balance, and without it nothing shows that no other is missing. */
        NO_BALANCE,
        /** A statement is missing between others. */
        MISSING,
        /** A statement does not add up by itself. */
        UNEVEN,
        /** Lines wait until they are booked, or until somebody says whether they were read before. */
        WAITING
    }

    static BankBalances of(Doubt doubt) {
        return new BankBalances(Optional.of(doubt), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether the journal says the same as the bank, as far as can be said. */
    public boolean isRight() {
        return opening.stream().allMatch(BankBalance::isRight)
                && closing.stream().allMatch(BankBalance::isRight);
    }
}
