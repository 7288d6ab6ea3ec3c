package be.vormingsportaal.desk;

import be.vormingsportaal.shared.Belgium;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts per month, for the quality centre. Each question is one statement; months without any are left out. */
@Service
@Transactional(readOnly = true)
public class MonthFigures {

    /** The series of {@link #seats}. */
    public static final List<String> SEATS = List.of("TAKEN", "FREE");

    private static final String BRUSSELS = " at time zone 'Europe/Brussels'";

    /** A training counts in the month of its last day. */
    private static final String TRAININGS = " from training t join (select d.training_id, max(d.held_on) as last_day"
            + " from training_day d group by d.training_id) l on l.training_id = t.id%s"
            + " where t.called_off_at is null and l.last_day between :first and :last group by y, m, series";

    private static final String TAKEN = "(select count(*) from enrolment e where e.intervision_id = i.id"
            + " and e.state in ('OFFERED', 'SEATED', 'CONFIRMED', 'ATTENDED', 'ABSENT'))";

    private final JdbcClient database;

    MonthFigures(JdbcClient database) {
        this.database = database;
    }

    /** Attests that were handed in or given, by instrument, also those that were refused later. A correction is none. */
    public List<MonthCount> attests(YearMonth first, YearMonth last) {
        return count(
                moments("a.instrument_code", "attestation a", "a.submitted_at")
                        + " and a.source <> 'CORRECTED' group by y, m, series",
                first,
                last);
    }

    /** How many were invited, registered, and were asked to move: {@code INVITED}, {@code REGISTERED}, {@code TRANSFERS}. */
    public List<MonthCount> arrivals(YearMonth first, YearMonth last) {
        return count(
                moments("'INVITED'", "registration r", "r.invited_at") + " group by y, m union all "
                        + moments("'REGISTERED'", "registration r", "r.completed_at") + " group by y, m union all "
                        + moments("'TRANSFERS'", "transfer t", "t.requested_at") + " group by y, m",
                first,
                last);
    }

    /** How many invitations wait for an answer now, and how many questions to move. */
    public record InFlight(long registrations, long transfers) {}

    public InFlight inFlight() {
        return database.sql("select (select count(*) from registration where completed_at is null),"
                        + " (select count(*) from transfer where state = 'OPEN')")
                .query((row, number) -> new InFlight(row.getLong(1), row.getLong(2)))
                .single();
    }

    /** Trainings by instrument, without those that were called off. */
    public List<MonthCount> trainings(YearMonth first, YearMonth last) {
        return count(days("t.instrument_code", "l.last_day") + String.format(TRAININGS, ""), first, last);
    }

    /** People in trainings by instrument; somebody in two trainings counts twice. */
    public List<MonthCount> participants(YearMonth first, YearMonth last) {
        return count(
                days("t.instrument_code", "l.last_day")
                        + String.format(TRAININGS, " join training_participant p on p.training_id = t.id"),
                first,
                last);
    }

    /** Seats in intervisions that were not cancelled. */
    public List<MonthCount> seats(YearMonth first, YearMonth last) {
        return count(seats("'TAKEN'", TAKEN) + " union all " + seats("'FREE'", "i.capacity - " + TAKEN), first, last);
    }

    private static String moments(String series, String table, String moment) {
        return "select extract(year from " + moment + BRUSSELS + ") as y, extract(month from " + moment + BRUSSELS
                + ") as m, " + series + " as series, count(*) as n from " + table + " where " + moment
                + " >= :begin and " + moment + " < :end";
    }

    private static String days(String series, String day) {
        return "select extract(year from " + day + ") as y, extract(month from " + day + ") as m, " + series
                + " as series, count(*) as n";
    }

    private static String seats(String series, String number) {
        return "select extract(year from s.held_on) as y, extract(month from s.held_on) as m, " + series
                + " as series, sum(s.n) as n from (select i.held_on, " + number + " as n from intervision i"
                + " where i.state <> 'CANCELLED' and i.held_on between :first and :last) s group by y, m";
    }

    private List<MonthCount> count(String sql, YearMonth first, YearMonth last) {
        return database.sql(sql)
                .param("first", first.atDay(1))
                .param("last", last.atEndOfMonth())
                .param("begin", begin(first))
                .param("end", begin(last.plusMonths(1)))
                .query((row, number) -> read(row))
                .list();
    }

    private static Timestamp begin(YearMonth month) {
        return Timestamp.from(month.atDay(1).atStartOfDay(Belgium.ZONE).toInstant());
    }

    private static MonthCount read(ResultSet row) throws SQLException {
        return new MonthCount(YearMonth.of(row.getInt(1), row.getInt(2)), row.getString(3), row.getLong(4));
    }
}
