package be.vormingsportaal.billing.statement;

import java.util.List;
import java.util.Optional;

/**
 * What a bank says about one account and a number of days.
 *
 * @param iban of the account, without spaces
 * @param currency of the account and its balances, in three letters
 * @param reference what the bank calls the statement; empty when it does not say
 * @param number of the statement, which the bank counts for what it sends as a file, and may begin anew each year; empty
 *     when it does not say
 * @param opening the balance before the first entry; empty when the bank does not say
 * @param closing the balance after the last entry; empty when the bank does not say
 * @param totals what the bank says that the entries are together; empty when it does not say
 * @param entries in the order of the statement
 */
public record BankStatement(
        String iban,
        String currency,
        Optional<String> reference,
        Optional<Integer> number,
        Optional<StatementBalance> opening,
        Optional<StatementBalance> closing,
        Optional<StatementTotals> totals,
        List<BankEntry> entries) {

    public BankStatement {
        entries = List.copyOf(entries);
    }
}
