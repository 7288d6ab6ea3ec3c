package be.vormingsportaal.billing.bank;

import be.vormingsportaal.billing.recognition.ReadLine;
import be.vormingsportaal.billing.recognition.ReadStatement;
import be.vormingsportaal.billing.recognition.StatementNumber;
import be.vormingsportaal.billing.recognition.StatementProblem;
import be.vormingsportaal.billing.recognition.StatementView;
import be.vormingsportaal.billing.statement.BankStatement;
import be.vormingsportaal.billing.statement.StatementBalance;
import be.vormingsportaal.billing.statement.StatementFormat;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.shared.ReadableText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps the statements of files. They never change, but for what is found to be wrong with them. */
@Repository
class BankStatements {

    private static final int REFERENCE = 140;
    private static final String APART = ",";

    private final JdbcClient database;

    BankStatements(JdbcClient database) {
        this.database = database;
    }

    void insert(
            UUID id,
            UUID fileId,
            int position,
            BankStatement statement,
            String linesHash,
            Set<StatementProblem> problems) {
        Optional<StatementNumber> number = number(statement);
        database.sql("insert into bank_statement (id, file_id, position, reference, statement_number, statement_year,"
                        + " opening_cents, opening_on, closing_cents, closing_on, lines_hash, problems)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(id)
                .param(fileId)
                .param(position)
                .param(statement
                        .reference()
                        .map(text -> ReadableText.of(text, REFERENCE))
                        .orElse(null))
                .param(number.map(StatementNumber::number).orElse(null))
                .param(number.map(StatementNumber::year).orElse(null))
                .param(statement
                        .opening()
                        .map(balance -> balance.amount().cents())
                        .orElse(null))
                .param(statement.opening().map(StatementBalance::on).orElse(null))
                .param(statement
                        .closing()
                        .map(balance -> balance.amount().cents())
                        .orElse(null))
                .param(statement.closing().map(StatementBalance::on).orElse(null))
                .param(linesHash)
                .param(names(problems))
                .update();
    }

    /** A statement is of the year in which it ends. */
    private static Optional<StatementNumber> number(BankStatement statement) {
        Optional<LocalDate> end = statement
                .closing()
                .map(StatementBalance::on)
                .or(() -> statement.entries().stream()
                        .map(entry -> entry.bookedOn())
                        .max(LocalDate::compareTo));
        return statement.number().flatMap(number -> end.map(day -> new StatementNumber(day.getYear(), number)));
    }

    void update(UUID id, Collection<StatementProblem> problems) {
        database.sql("update bank_statement set problems = ? where id = ?")
                .param(names(problems))
                .param(id)
                .update();
    }

    /** In the order of the file. */
    List<StatementView> ofFile(UUID fileId) {
        return views("s.file_id = :value order by s.position", fileId);
    }

    /** All of an account that were not discarded, the newest first; those without a balance come last. */
    List<StatementView> ofAccount(String iban) {
        return views(
                "f.iban = :value and f.state <> 'DISCARDED' order by coalesce(s.statement_year, 0) desc,"
                        + " coalesce(s.statement_number, 0) desc, f.read_at desc, s.position desc",
                iban);
    }

    /** Those that may say what stands before and after the statements of a file: of the same account and form. */
    List<StatementView> beside(UUID fileId) {
        return views(
                "f.id <> :value and f.state <> 'DISCARDED' and (f.iban, f.format) ="
                        + " (select o.iban, o.format from bank_file o where o.id = :value)",
                fileId);
    }

    private List<StatementView> views(String which, Object value) {
        return database.sql("select s.*, f.format, (select coalesce(sum(l.amount_cents), 0) from bank_line l"
                        + " where l.statement_id = s.id and l.currency = 'EUR' and l.outcome <> 'PENDING') as lines_cents"
                        + " from bank_statement s join bank_file f on f.id = s.file_id where " + which)
                .param("value", value)
                .query((row, number) -> view(row))
                .list();
    }

    /** The statements that these lines stood in, the oldest first. */
    List<ReadStatement> of(Map<UUID, List<ReadLine>> lines) {
        return lines.isEmpty() ? List.of() : read("s.id in (:value)", lines.keySet(), lines);
    }

    /** The numbered statements of the account of a file, without their lines, as far as they are booked or will be. */
    List<ReadStatement> row(UUID fileId) {
        return read(
                "s.statement_number is not null and f.state in ('BOOKING', 'DONE')"
                        + " and f.iban = (select o.iban from bank_file o where o.id = :value)",
                fileId,
                Map.of());
    }

    private List<ReadStatement> read(String which, Object value, Map<UUID, List<ReadLine>> lines) {
        return database.sql("select s.*, 0 as lines_cents, f.format, f.content_hash from bank_statement s"
                        + " join bank_file f on f.id = s.file_id where " + which
                        + " order by f.read_at, s.file_id, s.position")
                .param("value", value)
                .query((row, number) -> statement(row, lines))
                .list();
    }

    private static ReadStatement statement(ResultSet row, Map<UUID, List<ReadLine>> lines) throws SQLException {
        StatementView view = view(row);
        return new ReadStatement(
                view.id(),
                new ReadStatement.Delivery(view.format(), row.getString("content_hash"), row.getInt("position")),
                view.reference(),
                view.number(),
                view.opening(),
                view.closing(),
                view.opening().isPresent()
                        && view.closing().isPresent()
                        && !view.problems().contains(StatementProblem.BALANCE),
                row.getString("lines_hash"),
                lines.getOrDefault(view.id(), List.of()));
    }

    private static StatementView view(ResultSet row) throws SQLException {
        Optional<Integer> number = Optional.ofNullable(row.getObject("statement_number", Integer.class));
        int year = row.getInt("statement_year");
        return new StatementView(
                row.getObject("id", UUID.class),
                row.getObject("file_id", UUID.class),
                StatementFormat.valueOf(row.getString("format")),
                Optional.ofNullable(row.getString("reference")),
                number.map(known -> new StatementNumber(year, known)),
                balance(row, "opening"),
                balance(row, "closing"),
                Money.ofCents(row.getLong("lines_cents")),
                problems(row.getString("problems")));
    }

    private static Optional<StatementBalance> balance(ResultSet row, String which) throws SQLException {
        LocalDate on = row.getObject(which + "_on", LocalDate.class);
        return on == null
                ? Optional.empty()
                : Optional.of(new StatementBalance(Money.ofCents(row.getLong(which + "_cents")), on));
    }

    private static String names(Collection<StatementProblem> problems) {
        return problems.stream().sorted().map(Enum::name).collect(Collectors.joining(APART));
    }

    private static List<StatementProblem> problems(String names) {
        return names.isEmpty()
                ? List.of()
                : Arrays.stream(names.split(APART))
                        .map(StatementProblem::valueOf)
                        .toList();
    }
}
