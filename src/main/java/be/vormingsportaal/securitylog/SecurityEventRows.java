package be.vormingsportaal.securitylog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of events. Rows are only added, moved by a merge, and deleted when they are old. */
@Component
class SecurityEventRows {

    private static final String ORDER = " order by e.happened_at desc, e.id";

    private final JdbcClient database;

    SecurityEventRows(JdbcClient database) {
        this.database = database;
    }

    void insert(SecurityEvent event) {
        database.sql("insert into security_event"
                        + " (id, happened_at, kind, account_id, account_role, person_id, detail, network, version)"
                        + " values (:id, :at, :kind, :account, :role, :person, :detail, :network, 0)")
                .param("id", event.id())
                .param("at", moment(event.happenedAt()))
                .param("kind", event.kind().name())
                .param("account", event.accountId().orElse(null))
                .param("role", event.role().orElse(null))
                .param("person", event.personId().orElse(null))
                .param("detail", event.detail())
                .param("network", event.network().orElse(null))
                .update();
    }

    long count(SecurityLogQuery query) {
        return asked("select count(*) from security_event e" + where(query), query)
                .query(Long.class)
                .single();
    }

    /** The newest first. */
    List<SecurityEvent> find(SecurityLogQuery query, int from, int most) {
        return asked(
                        "select e.* from security_event e" + where(query) + ORDER
                                + " offset :from rows fetch next :most rows only",
                        query)
                .param("from", from)
                .param("most", most)
                .query(SecurityEventRows::event)
                .list();
    }

    /** Those that come after this one in the same order. */
    List<SecurityEvent> after(SecurityEvent last, SecurityLogQuery query, int most) {
        return asked(
                        "select e.* from security_event e" + where(query)
                                + " and (e.happened_at < :lastAt or e.happened_at = :lastAt and e.id > :lastId)" + ORDER
                                + " fetch next :most rows only",
                        query)
                .param("lastAt", moment(last.happenedAt()))
                .param("lastId", last.id())
                .param("most", most)
                .query(SecurityEventRows::event)
                .list();
    }

    /** What somebody did, or what happened to their account. The newest first. */
    List<SecurityEvent> ofPerson(UUID accountId) {
        return database.sql("select * from security_event where account_id = :id or person_id = :id"
                        + " order by happened_at desc, id")
                .param("id", accountId)
                .query(SecurityEventRows::event)
                .list();
    }

    int deleteBefore(Instant moment) {
        return database.sql("delete from security_event where happened_at < :moment")
                .param("moment", moment(moment))
                .update();
    }

    private static String where(SecurityLogQuery query) {
        StringBuilder where = new StringBuilder(" where 1 = 1");
        query.kind().ifPresent(kind -> where.append(" and e.kind = :kind"));
        query.people()
                .ifPresent(people -> where.append(
                        people.isEmpty()
                                ? " and 1 = 0"
                                : " and (e.account_id in (:people) or e.person_id in (:people))"));
        query.from().ifPresent(from -> where.append(" and e.happened_at >= :since"));
        query.until().ifPresent(until -> where.append(" and e.happened_at < :until"));
        return where.toString();
    }

    private JdbcClient.StatementSpec asked(String sql, SecurityLogQuery query) {
        JdbcClient.StatementSpec statement = database.sql(sql);
        query.kind().ifPresent(kind -> statement.param("kind", kind.name()));
        query.people().filter(people -> !people.isEmpty()).ifPresent(people -> statement.param("people", people));
        query.from().ifPresent(from -> statement.param("since", moment(from)));
        query.until().ifPresent(until -> statement.param("until", moment(until)));
        return statement;
    }

    private static SecurityEvent event(ResultSet row, int number) throws SQLException {
        return new SecurityEvent(
                row.getObject("id", UUID.class),
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                SecurityEventKind.valueOf(row.getString("kind")),
                Optional.ofNullable(row.getObject("account_id", UUID.class)),
                Optional.ofNullable(row.getString("account_role")),
                Optional.ofNullable(row.getObject("person_id", UUID.class)),
                row.getString("detail"),
                Optional.ofNullable(row.getString("network")));
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
