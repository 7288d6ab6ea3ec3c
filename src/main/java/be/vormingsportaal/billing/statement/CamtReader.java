package be.vormingsportaal.billing.statement;

import be.vormingsportaal.billing.statement.SkippedStatement.Reason;
import be.vormingsportaal.billing.statement.StatementException.Problem;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;

/** Reads CAMT.053 of every version. */
final class CamtReader {

    private CamtReader() {}

    static StatementFile read(StatementContent content, OwnAccount own) throws StatementException {
        List<BankStatement> statements = new ArrayList<>();
        List<SkippedStatement> skipped = new ArrayList<>();
        try {
            for (CamtElement message : CamtMessages.in(content.xml())) {
                for (CamtElement statement : message.all("Stmt")) {
                    String account = account(statement);
                    if (own.is(account)) {
                        statements.add(new CamtStatement(message, statement, own).read());
                    } else {
                        skipped.add(new SkippedStatement(
                                account, statement.all("Ntry").size(), Reason.OTHER_ACCOUNT));
                    }
                }
            }
        } catch (DateTimeException | ArithmeticException | NumberFormatException wrong) {
            throw new StatementException(Problem.UNREADABLE);
        }
        if (statements.isEmpty() && skipped.isEmpty()) {
            throw new StatementException(Problem.OTHER_FORM);
        }
        return new StatementFile(StatementFormat.CAMT_053, statements, skipped);
    }

    private static String account(CamtElement statement) {
        return statement
                .text("Acct/Id/IBAN", "Acct/Id/Othr/Id", "Acct/Id/PrtryAcct/Id", "Acct/Nm", "Id")
                .map(account -> account.replaceAll("\\s", ""))
                .orElse("-");
    }
}
