package be.vormingsportaal.billing.journal;

import be.vormingsportaal.billing.invoice.BillingSettings;
import be.vormingsportaal.shared.Money;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what moved on the own account by the lines of its statements, in euro. A line that was read before, is only
 * announced, or stood in a file that was discarded is no movement.
 */
@Component
class BankMovements {

    private static final String LINES = " from bank_line l where l.iban = :iban and l.currency = 'EUR'"
            + " and l.outcome not in ('REPEAT', 'PENDING', 'DISCARDED')";

    /** They will be a payment, or turn out to be read before. */
    private static final String WAITING = LINES + " and l.outcome in ('READ', 'NEW', 'DOUBT')";

    private static final String NO_PAYMENT = LINES + " and l.outcome in ('READ', 'NEW', 'DOUBT', 'DEBIT')";

    private final JdbcClient database;
    private final String iban;

    BankMovements(JdbcClient database, BillingSettings settings) {
        this.database = database;
        this.iban = settings.iban();
    }

    /** The lines of these days that are no payment of the portal, or not yet; in the order of their days. */
    List<BankRow> others(JournalPeriod period) {
        return database.sql("select l.id, l.file_id, l.booked_on, l.amount_cents, l.counterparty_name,"
                        + " l.counterparty_iban, l.message, f.read_at,"
                        + " coalesce(cast(s.statement_number as varchar(20)), s.reference) as statement"
                        + " from bank_line l join bank_file f on f.id = l.file_id"
                        + " join bank_statement s on s.id = l.statement_id where l.id in (select l.id" + NO_PAYMENT
                        + " and l.booked_on between :from and :to) order by l.booked_on, f.read_at, l.position")
                .param("iban", iban)
                .param("from", period.from())
                .param("to", period.to())
                .query(BankMovements::row)
                .list();
    }

    /** What such lines of earlier days add up to. */
    Money othersBefore(LocalDate day) {
        return sum("select coalesce(sum(l.amount_cents), 0)" + NO_PAYMENT + " and l.booked_on < :day", day);
    }

    /** What the payments of earlier days add up to that are booked on the bank, but are no line in euro of the account. */
    Money withoutLineBefore(LocalDate day) {
        return sum(
                "select coalesce(sum(p.amount_cents), 0) from payment p where p.source = 'BANK'"
                        + " and p.received_on < :day and substring(p.external_id, 1, 36) not in"
                        + " (select cast(l.id as varchar(36))" + LINES + ")",
                day);
    }

    /** Whether a line of an earlier day waits until it is booked, or until somebody says whether it is new. */
    boolean isWaitingBefore(LocalDate day) {
        return count("select count(*)" + WAITING + " and l.booked_on < :day", day) > 0;
    }

    List<Integer> years() {
        return database.sql("select distinct extract(year from l.booked_on)" + LINES)
                .param("iban", iban)
                .query(Integer.class)
                .list();
    }

    private Money sum(String statement, LocalDate day) {
        return Money.ofCents(count(statement, day));
    }

    private long count(String statement, LocalDate day) {
        return database.sql(statement)
                .param("iban", iban)
                .param("day", day)
                .query(Long.class)
                .single();
    }

    private static BankRow row(ResultSet row, int number) throws SQLException {
        return new BankRow(
                row.getObject("id", UUID.class),
                row.getObject("file_id", UUID.class),
                row.getObject("booked_on", LocalDate.class),
                row.getObject("read_at", OffsetDateTime.class).toInstant(),
                row.getLong("amount_cents"),
                Optional.ofNullable(row.getString("counterparty_name")),
                Optional.ofNullable(row.getString("counterparty_iban")),
                Optional.ofNullable(row.getString("message")),
                Optional.ofNullable(row.getString("statement")));
    }
}
