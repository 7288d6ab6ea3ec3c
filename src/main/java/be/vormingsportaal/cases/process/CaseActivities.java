package be.vormingsportaal.cases.process;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what cases went through, as the engine's history has it. */
@Component
class CaseActivities {

    /** How the engine writes that something ended before it was done. */
    private static final int CANCELLED = 2;

    private final JdbcClient database;

    CaseActivities(JdbcClient database) {
        this.database = database;
    }

    /**
     * A case at one element.
     *
     * @param by account of the person who had the task, or who did it on a page of the portal
     * @param ended empty while the case stands there
     * @param order what happens at the same moment happens in this order
     */
    record Activity(
            String instance,
            String element,
            Optional<UUID> by,
            Instant began,
            Optional<Instant> ended,
            boolean isCancelled,
            long order) {

        boolean isDone() {
            return ended.isPresent() && !isCancelled;
        }
    }

    /** Of these instances, in the order in which it ended. */
    List<Activity> of(Collection<String> instances) {
        return database.sql("select a.proc_inst_id_, a.act_id_, a.assignee_, a.start_time_, a.end_time_,"
                        + " a.act_inst_state_, a.sequence_counter_, c.account_id from act_hi_actinst a"
                        + " left join case_act c on c.activity_id = a.id_"
                        + " where a.proc_inst_id_ in (:instances)"
                        + " order by coalesce(a.end_time_, a.start_time_), a.sequence_counter_, a.id_")
                .param("instances", instances)
                .query((row, number) -> activity(row))
                .list();
    }

    private static Activity activity(ResultSet row) throws SQLException {
        Optional<UUID> act = Optional.ofNullable(row.getObject("account_id", UUID.class));
        return new Activity(
                row.getString("proc_inst_id_"),
                row.getString("act_id_"),
                account(row.getString("assignee_")).or(() -> act),
                row.getTimestamp("start_time_").toInstant(),
                Optional.ofNullable(row.getTimestamp("end_time_")).map(Timestamp::toInstant),
                row.getInt("act_inst_state_") == CANCELLED,
                row.getLong("sequence_counter_"));
    }

    /** The engine's own users, which only tests have, are no accounts. */
    static Optional<UUID> account(String user) {
        try {
            return Optional.ofNullable(user).map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
