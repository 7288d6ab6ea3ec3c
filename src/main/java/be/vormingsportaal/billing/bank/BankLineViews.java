package be.vormingsportaal.billing.bank;

import be.vormingsportaal.billing.money.Payer;
import be.vormingsportaal.shared.Money;
import be.vormingsportaal.shared.PageOf;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows lines of statements, and where they are in the books. */
@Component
@Transactional(readOnly = true)
public class BankLineViews {

    private static final String SELECT = "select l.*, f.file_name, coalesce(cast(s.statement_number as varchar(20)),"
            + " s.reference) as statement, coalesce(p.id, m.id) as payment_id"
            + " from bank_line l join bank_file f on f.id = l.file_id join bank_statement s on s.id = l.statement_id"
            + " left join payment p on p.source = 'BANK'"
            + " and p.external_id in (cast(l.id as varchar(36)), concat(cast(l.id as varchar(36)), '/0'))"
            + " left join foreign_payment m on m.source = 'BANK' and m.external_id = cast(l.id as varchar(36))";

    private final JdbcClient database;

    BankLineViews(JdbcClient database) {
        this.database = database;
    }

    /**
     * The lines of a file, in its order.
     *
     * @param outcome only those; empty for all
     * @param page from 0
     */
    public PageOf<BankLineView> ofFile(UUID fileId, Optional<LineOutcome> outcome, int page) {
        String which = " where l.file_id = :id and l.outcome = coalesce(:outcome, l.outcome)";
        long total = database.sql("select count(*) from bank_line l" + which)
                .param("id", fileId)
                .param("outcome", outcome.map(Enum::name).orElse(null))
                .query(Long.class)
                .single();
        return PageOf.counted(
                total,
                page,
                index -> database.sql(SELECT + which + " order by l.position limit :most offset :from")
                        .param("id", fileId)
                        .param("outcome", outcome.map(Enum::name).orElse(null))
                        .param("most", PageOf.SIZE)
                        .param("from", index * PageOf.SIZE)
                        .query(BankLineViews::view)
                        .list());
    }

    /** How many lines of a file came to what, and how much they are in euro; kinds without a line are left out. */
    public Map<LineOutcome, LineSum> sums(UUID fileId) {
        return sums("file_id = :value", fileId);
    }

    /** The same for all lines of an account. */
    Map<LineOutcome, LineSum> sumsOfAccount(String iban) {
        return sums("iban = :value", iban);
    }

    private Map<LineOutcome, LineSum> sums(String which, Object value) {
        Map<LineOutcome, LineSum> sums = new TreeMap<>();
        database.sql("select outcome, count(*) as lines,"
                        + " coalesce(sum(case when currency = 'EUR' then amount_cents else 0 end), 0) as cents"
                        + " from bank_line where " + which + " group by outcome")
                .param("value", value)
                .query(row -> {
                    sums.put(
                            LineOutcome.valueOf(row.getString("outcome")),
                            new LineSum(row.getInt("lines"), Money.ofCents(row.getLong("cents"))));
                });
        return sums;
    }

    List<BankLineView> ofDoubt(UUID doubtId) {
        return database.sql(SELECT + " where l.doubt_id = :id order by l.position")
                .param("id", doubtId)
                .query(BankLineViews::view)
                .list();
    }

    /**
     * What was read before the lines of a doubt: the line that each may be, or all of the entry when they are several, and
     * whatever says the same and is decided already. So somebody sees how often it is in the books.
     */
    List<BankLineView> besideDoubt(UUID doubtId) {
        return database.sql(SELECT + " where l.id in (select d.repeats_id from bank_line d where d.doubt_id = :id"
                        + " union select e.id from bank_line d join bank_line r on r.id = d.repeats_id"
                        + " join bank_line e on e.file_id = r.file_id and e.entry_number = r.entry_number"
                        + " where d.doubt_id = :id and d.entry_lines <> r.entry_lines"
                        + " union select e.id from bank_line d join bank_line e on e.iban = d.iban"
                        + " and e.booked_on = d.booked_on and e.fingerprint = d.fingerprint"
                        + " where d.doubt_id = :id and coalesce(e.doubt_id <> d.doubt_id, true)"
                        + " and e.outcome not in ('READ', 'NEW', 'DOUBT', 'REPEAT', 'PENDING', 'DISCARDED'))"
                        + " order by f.read_at, l.position")
                .param("id", doubtId)
                .query(BankLineViews::view)
                .list();
    }

    private static BankLineView view(ResultSet row, int number) throws SQLException {
        String references = Stream.of("entry_reference", "part_reference", "end_to_end_id")
                .flatMap(column -> text(row, column).stream())
                .distinct()
                .collect(Collectors.joining(", "));
        return new BankLineView(
                row.getObject("id", UUID.class),
                row.getObject("file_id", UUID.class),
                row.getString("file_name"),
                text(row, "statement"),
                row.getObject("booked_on", LocalDate.class),
                Money.ofCents(row.getLong("amount_cents")),
                row.getString("currency"),
                new Payer(text(row, "counterparty_name"), text(row, "counterparty_iban")),
                text(row, "message"),
                Optional.of(references).filter(some -> !some.isEmpty()),
                LineOutcome.valueOf(row.getString("outcome")),
                Optional.ofNullable(row.getObject("payment_id", UUID.class)),
                Optional.ofNullable(row.getObject("doubt_id", UUID.class)));
    }

    private static Optional<String> text(ResultSet row, String column) {
        try {
            return Optional.ofNullable(row.getString(column));
        } catch (SQLException wrong) {
            throw new IllegalStateException("No column " + column, wrong);
        }
    }
}
