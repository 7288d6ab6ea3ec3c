package be.vormingsportaal.billing.statement;

import be.vormingsportaal.billing.statement.SkippedStatement.Reason;
import be.vormingsportaal.billing.statement.StatementException.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a file of a bank, or refuses it as a whole. What the file is, is seen by what stands in it, and never by its
 * name: CAMT.053 of any version, CODA, or an archive with one or several of these. What else is in an archive is named.
 */
public final class StatementReader {

    /** What is known for sure to be something else does not spoil an archive. What is damaged may be a statement. */
    private static final Map<Problem, Reason> ELSE = Map.of(
            Problem.OTHER_FORM, Reason.OTHER_FORM,
            Problem.INTERIM_REPORT, Reason.INTERIM_REPORT,
            Problem.NOTIFICATION, Reason.NOTIFICATION,
            Problem.MT940, Reason.MT940);

    private StatementReader() {}

    /**
     * @param ownIban of the account whose statements are wanted
     * @return at least one statement of that account; what else is in it is named
     * @throws StatementException when something is wrong with the file, or no statement is of that account
     */
    public static StatementFile read(byte[] file, String ownIban) throws StatementException {
        OwnAccount own = OwnAccount.of(ownIban);
        List<StatementFile> read = new ArrayList<>();
        List<SkippedStatement> others = new ArrayList<>();
        Optional<StatementException> first = Optional.empty();
        for (StatementArchive.Packed packed : StatementArchive.contents(file)) {
            try {
                read.add(readOne(packed.content(), own));
            } catch (StatementException problem) {
                if (!ELSE.containsKey(problem.problem())) {
                    throw problem;
                }
                others.add(new SkippedStatement(packed.name(), 0, ELSE.get(problem.problem())));
                first = first.or(() -> Optional.of(problem));
            }
        }
        if (read.isEmpty()) {
            throw first.orElseThrow();
        }
        if (forms(read) > 1) {
            throw new StatementException(Problem.TWO_FORMS);
        }
        StatementFile all = new StatementFile(
                read.get(0).format(),
                read.stream().flatMap(one -> one.statements().stream()).toList(),
                Stream.concat(read.stream().flatMap(one -> one.skipped().stream()), others.stream())
                        .toList());
        if (all.statements().isEmpty()) {
            throw new StatementException(isOfOthers(all) ? Problem.OTHER_ACCOUNT : Problem.DETAILS);
        }
        return all;
    }

    /** In how many forms there are statements. Lines are compared by the form of their file, so that it has to be one. */
    private static long forms(List<StatementFile> read) {
        return read.stream()
                .filter(one -> !one.statements().isEmpty())
                .map(StatementFile::format)
                .distinct()
                .count();
    }

    private static boolean isOfOthers(StatementFile file) {
        return file.skipped().stream().noneMatch(one -> one.reason() == Reason.DETAILS);
    }

    private static StatementFile readOne(byte[] content, OwnAccount own) throws StatementException {
        StatementContent text = StatementContent.of(content);
        if (text.isXml()) {
            return CamtReader.read(text, own);
        }
        if (text.isCoda()) {
            return CodaReader.read(text.lines(), own);
        }
        throw new StatementException(text.whatElse());
    }
}
