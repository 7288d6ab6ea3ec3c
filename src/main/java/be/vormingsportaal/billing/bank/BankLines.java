package be.vormingsportaal.billing.bank;

import be.vormingsportaal.billing.recognition.BankReferences;
import be.vormingsportaal.billing.recognition.LineVerdict;
import be.vormingsportaal.billing.recognition.ReadLine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Keeps the lines of statements. They are read and written thousands at a time, and only what became of them changes.
 * Therefore they are plain rows and no entities.
 */
@Repository
class BankLines {

    private static final int BATCH = 500;

    private final JdbcTemplate template;
    private final JdbcClient database;

    BankLines(JdbcTemplate template, JdbcClient database) {
        this.template = template;
        this.database = database;
    }

    void insert(String iban, List<BankLine> lines) {
        template.batchUpdate(
                "insert into bank_line (id, file_id, statement_id, position, entry_number, entry_lines, entry_cents,"
                        + " entry_reference, iban, booked_on, amount_cents, currency, counterparty_name, counterparty_iban,"
                        + " message, communications, part_reference, end_to_end_id, reversal, return_reason, fingerprint,"
                        + " outcome) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                lines,
                BATCH,
                (statement, line) -> {
                    ReadLine same = line.same();
                    Object[] values = {
                        same.id(),
                        line.fileId(),
                        line.statementId(),
                        line.position(),
                        same.entry().number(),
                        same.entry().lines(),
                        same.entry().cents(),
                        same.entry().reference().orElse(null),
                        iban,
                        same.bookedOn(),
                        same.cents(),
                        same.currency(),
                        line.counterpartyName().orElse(null),
                        same.counterpartyIban().orElse(null),
                        line.message().orElse(null),
                        same.communications(),
                        same.partReference().orElse(null),
                        same.endToEndId().orElse(null),
                        line.reversal(),
                        line.returnReason().orElse(null),
                        same.fingerprint(),
                        line.outcome().name()
                    };
                    for (int i = 0; i < values.length; i++) {
                        statement.setObject(i + 1, values[i]);
                    }
                });
    }

    /** The lines of a file that are to be compared, by statement; in the order of the file. */
    Map<UUID, List<ReadLine>> toCompare(UUID fileId) {
        return byStatement(
                database.sql("select * from bank_line where file_id = :id and outcome = 'READ' order by position")
                        .param("id", fileId)
                        .query(BankLines::line)
                        .list());
    }

    /** The lines of other files of an account that may be the same money as a line of these days, by statement. */
    Map<UUID, List<ReadLine>> comparable(UUID fileId, String iban, LocalDate from, LocalDate to) {
        return byStatement(database.sql("select * from bank_line where iban = :iban and booked_on between :from and :to"
                        + " and file_id <> :id and outcome not in ('READ', 'REPEAT', 'PENDING', 'DISCARDED')"
                        + " order by position")
                .param("iban", iban)
                .param("from", from)
                .param("to", to)
                .param("id", fileId)
                .query(BankLines::line)
                .list());
    }

    private static Map<UUID, List<ReadLine>> byStatement(List<BankLine> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        BankLine::statementId, Collectors.mapping(BankLine::same, Collectors.toList())));
    }

    /**
     * References of the bank in this file that stand with different payments, in this file or in any other of the same
     * account and form. What the bank only announced is no other payment than what it books later.
     */
    Set<String> reusedReferences(UUID fileId) {
        Set<String> reused = new LinkedHashSet<>(reused(
                fileId,
                "entry_reference",
                "count(distinct l.booked_on) > 1 or count(distinct l.entry_cents) > 1"
                        + " or count(distinct case when l.entry_lines = 1 then l.fingerprint end) > 1"));
        reused.addAll(reused(fileId, "part_reference", "count(distinct l.fingerprint) > 1"));
        return reused;
    }

    private List<String> reused(UUID fileId, String column, String when) {
        return database.sql("select l." + column + " from bank_line l join bank_file f on f.id = l.file_id"
                        + " where l.outcome <> 'PENDING' and (f.iban, f.format) = (select o.iban, o.format from bank_file o where o.id = :id)"
                        + " and l." + column + " in (select n." + column + " from bank_line n where n.file_id = :id)"
                        + " group by l." + column + " having " + when)
                .param("id", fileId)
                .query(String.class)
                .list();
    }

    /** @param doubts the doubt of each line that has one */
    void recognised(List<LineVerdict> verdicts, Map<UUID, UUID> doubts) {
        template.batchUpdate(
                "update bank_line set outcome = ?, repeats_id = ?, doubt_id = ? where id = ?",
                verdicts,
                BATCH,
                (statement, verdict) -> {
                    statement.setString(1, verdict.kind().name());
                    statement.setObject(2, verdict.earlier().orElse(null));
                    statement.setObject(3, doubts.get(verdict.line().id()));
                    statement.setObject(4, verdict.line().id());
                });
    }

    /** @param after the new lines behind this one are wanted; empty for all */
    List<BankLine> next(UUID fileId, Optional<UUID> after, int most) {
        return database.sql(
                        "select * from bank_line where file_id = :id and outcome = 'NEW' and position > coalesce("
                                + "(select position from bank_line where id = cast(:after as uuid)), -1) order by position limit :most")
                .param("id", fileId)
                .param("after", after.orElse(null))
                .param("most", most)
                .query(BankLines::line)
                .list();
    }

    /** These lines as far as they have this outcome now, held until the transaction ends; in the order of the file. */
    List<BankLine> hold(Collection<UUID> ids, LineOutcome outcome) {
        return database.sql(
                        "select * from bank_line where id in (:ids) and outcome = :outcome order by position for update")
                .param("ids", ids)
                .param("outcome", outcome.name())
                .query(BankLines::line)
                .list();
    }

    /** The lines of a doubt, in the order of the file. */
    List<UUID> ofDoubt(UUID doubtId) {
        return database.sql("select id from bank_line where doubt_id = :id order by position")
                .param("id", doubtId)
                .query(UUID.class)
                .list();
    }

    void became(Map<UUID, LineOutcome> outcomes) {
        template.batchUpdate(
                "update bank_line set outcome = ? where id = ?", outcomes.entrySet(), BATCH, (row, line) -> {
                    row.setString(1, line.getValue().name());
                    row.setObject(2, line.getKey());
                });
    }

    void takesBack(UUID line, UUID original) {
        database.sql("update bank_line set returns_id = :original where id = :id")
                .param("original", original)
                .param("id", line)
                .update();
    }

    void discard(UUID fileId) {
        database.sql("update bank_line set outcome = 'DISCARDED' where file_id = :id and outcome = 'READ'")
                .param("id", fileId)
                .update();
    }

    /** Booked lines with the same telling reference, which this one may take back. Each is taken back once. */
    List<BankLine> takenBackBy(BankLine line) {
        return database.sql("select * from bank_line l where l.iban = (select x.iban from bank_line x where x.id = :id)"
                        + " and l.amount_cents = :cents and l.currency = :currency and l.outcome in ('ASSIGNED', 'UNASSIGNED')"
                        + " and l.booked_on <= :day and not exists (select 1 from bank_line r where r.returns_id = l.id)"
                        + " and (l.end_to_end_id = :endToEnd or l.part_reference in (:part, :entry)"
                        + " or l.entry_reference in (:part, :entry))"
                        + " order by l.booked_on desc, l.position")
                .param("id", line.id())
                .param("cents", line.amount().negated().cents())
                .param("currency", line.same().currency())
                .param("day", line.bookedOn())
                .param("endToEnd", said(line.same().endToEndId()))
                .param("part", said(line.same().partReference()))
                .param("entry", said(line.same().entry().reference()))
                .query(BankLines::line)
                .list();
    }

    private static String said(Optional<String> reference) {
        return reference.filter(BankReferences::isSaid).orElse(null);
    }

    static BankLine line(ResultSet row, int number) throws SQLException {
        String communications = row.getString("communications");
        return new BankLine(
                row.getObject("file_id", UUID.class),
                row.getObject("statement_id", UUID.class),
                row.getInt("position"),
                new ReadLine(
                        row.getObject("id", UUID.class),
                        new ReadLine.Entry(
                                row.getInt("entry_number"),
                                row.getInt("entry_lines"),
                                row.getLong("entry_cents"),
                                text(row, "entry_reference")),
                        row.getObject("booked_on", LocalDate.class),
                        row.getLong("amount_cents"),
                        row.getString("currency"),
                        row.getString("fingerprint"),
                        text(row, "counterparty_iban"),
                        communications,
                        text(row, "part_reference"),
                        text(row, "end_to_end_id")),
                text(row, "counterparty_name"),
                text(row, "message"),
                WrittenReferences.read(communications),
                row.getBoolean("reversal"),
                text(row, "return_reason"),
                LineOutcome.valueOf(row.getString("outcome")));
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
