package be.vormingsportaal.billing.statement;

import be.vormingsportaal.billing.statement.SkippedStatement.Reason;
import be.vormingsportaal.billing.statement.StatementException.Problem;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads CODA, the standard of Febelfin, in its second version (2.3 to 2.6). A file may hold several statements, each
 * from its header to its trailer.
 */
final class CodaReader {

    private static final char VERSION = '2';

    private CodaReader() {}

    static StatementFile read(List<String> lines, OwnAccount own) throws StatementException {
        List<BankStatement> statements = new ArrayList<>();
        List<SkippedStatement> skipped = new ArrayList<>();
        try {
            for (CodaStatement read : statements(lines)) {
                if (!own.is(read.account())) {
                    skipped.add(new SkippedStatement(read.account(), read.entries(), Reason.OTHER_ACCOUNT));
                } else if (read.isSeparateApplication()) {
                    skipped.add(new SkippedStatement(read.account(), read.entries(), Reason.DETAILS));
                } else {
                    statements.add(read.read(own));
                }
            }
        } catch (DateTimeException | ArithmeticException | NumberFormatException wrong) {
            throw new StatementException(Problem.UNREADABLE);
        }
        return new StatementFile(StatementFormat.CODA, statements, skipped);
    }

    private static List<CodaStatement> statements(List<String> lines) throws StatementException {
        List<CodaStatement> statements = new ArrayList<>();
        Optional<CodaStatement> open = Optional.empty();
        for (String line : pieces(lines)) {
            CodaRecord read = CodaRecord.of(line);
            boolean starts = "0".equals(read.kind());
            if (starts == open.isPresent()) {
                throw new NumberFormatException("A statement without its start or its end");
            }
            if (starts) {
                if (read.at(CodaRecord.LENGTH) != VERSION) {
                    throw new StatementException(Problem.OTHER_FORM);
                }
                open = Optional.of(new CodaStatement(read));
            } else if ("9".equals(read.kind())) {
                open.orElseThrow().check(read);
                statements.add(open.orElseThrow());
                open = Optional.empty();
            } else {
                open.orElseThrow().add(read);
            }
        }
        if (open.isPresent()) {
            throw new NumberFormatException("Cut off");
        }
        return statements;
    }

    /** Some programs leave the ends of the lines out. */
    private static List<String> pieces(List<String> lines) {
        List<String> pieces = new ArrayList<>();
        for (String line : lines) {
            boolean several = line.length() > CodaRecord.LENGTH && line.length() % CodaRecord.LENGTH == 0;
            int step = several ? CodaRecord.LENGTH : Math.max(line.length(), 1);
            for (int start = 0; start < line.length(); start += step) {
                String piece = line.substring(start, Math.min(start + step, line.length()));
                if (!piece.isBlank()) {
                    pieces.add(piece);
                }
            }
        }
        return pieces;
    }
}
