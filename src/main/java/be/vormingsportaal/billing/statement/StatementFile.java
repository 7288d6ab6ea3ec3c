package be.vormingsportaal.billing.statement;

import java.util.List;

/**
 * A file of a bank that was read.
 *
 * @param format of the first file, when it was an archive
 * @param statements of the account that was asked for, in the order of the file
 * @param skipped what was not read, with the reason
 */
public record StatementFile(StatementFormat format, List<BankStatement> statements, List<SkippedStatement> skipped) {

    public StatementFile {
        statements = List.copyOf(statements);
        skipped = List.copyOf(skipped);
    }
}
