package be.vormingsportaal.billing.recognition;

import be.vormingsportaal.billing.statement.StatementBalance;
import be.vormingsportaal.billing.statement.StatementFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A statement, as far as it is compared with others of the same account.
 *
 * @param delivery the file that it came in
 * @param reference what the bank calls it; empty when it does not say
 * @param number which the bank counts, with the year; empty when it does not say
 * @param opening empty when the bank does not say
 * @param closing empty when the bank does not say
 * @param reconciles whether it has both balances, and its lines lead from the one to the other
 * @param linesHash the same for statements with exactly the same lines
 * @param lines that may be the same money as others: not announced, and no repeats themselves
 */
public record ReadStatement(
        UUID id,
        Delivery delivery,
        Optional<String> reference,
        Optional<StatementNumber> number,
        Optional<StatementBalance> opening,
        Optional<StatementBalance> closing,
        boolean reconciles,
        String linesHash,
        List<ReadLine> lines) {

    public ReadStatement {
        lines = List.copyOf(lines);
    }

    /**
     * Where a statement stands.
     *
     * @param contentHash the same for the very same file
     * @param position of the statement in its file
     */
    public record Delivery(StatementFormat format, String contentHash, int position) {}

    boolean isOfSameFormat(ReadStatement other) {
        return delivery.format() == other.delivery.format();
    }

    /** Whether this one begins where the other ends, and both say so by their sums. */
    boolean continues(ReadStatement before) {
        return isOfSameFormat(before)
                && reconciles
                && before.reconciles
                && number.isPresent()
                && before.number.filter(other -> number.get().follows(other)).isPresent()
                && opening.map(StatementBalance::amount).equals(before.closing.map(StatementBalance::amount));
    }
}
