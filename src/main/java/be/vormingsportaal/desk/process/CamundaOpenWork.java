package be.vormingsportaal.desk.process;

import be.vormingsportaal.desk.Need;
import be.vormingsportaal.desk.NeedKind;
import be.vormingsportaal.desk.OpenWork;
import be.vormingsportaal.desk.TaskNeed;
import be.vormingsportaal.engine.EngineGroups;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts rows of the engine. The group of a task leads to it, so that the tasks of others are not looked at. */
@Component
class CamundaOpenWork implements OpenWork {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration MONTH = Duration.ofDays(30);

    private static final String CANDIDATES = " from act_ru_identitylink l join act_ru_task t on t.id_ = l.task_id_"
            + " where l.type_ = 'candidate' and t.suspension_state_ = 1";

    private static final String TASKS = "select max(d.name_), count(*),"
            + " sum(case when t.create_time_ > :since then 1 else 0 end),"
            + " sum(case when t.due_date_ < :now then 1 else 0 end),"
            + " sum(case when t.create_time_ <= :week and t.create_time_ > :month then 1 else 0 end),"
            + " sum(case when t.create_time_ <= :month then 1 else 0 end), min(t.create_time_)"
            + CANDIDATES.replace(" where", " join act_re_procdef d on d.id_ = t.proc_def_id_ where")
            + " and l.group_id_ = :group group by d.key_ order by min(t.create_time_), d.key_";

    private static final String INCIDENTS = "select count(*),"
            + " coalesce(sum(case when incident_timestamp_ > :since then 1 else 0 end), 0)"
            + " from act_ru_incident where root_cause_incident_id_ = id_";

    private final JdbcClient database;
    private final Clock clock;

    CamundaOpenWork(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<TaskNeed> tasks(Optional<UUID> organisationId, Instant since) {
        Instant now = clock.instant();
        return database.sql(TASKS)
                .param("group", EngineGroups.responsibleFor(organisationId))
                .param("since", Timestamp.from(since))
                .param("now", Timestamp.from(now))
                .param("week", Timestamp.from(now.minus(WEEK)))
                .param("month", Timestamp.from(now.minus(MONTH)))
                .query((row, number) -> task(row))
                .list();
    }

    @Override
    public Set<UUID> organisationsWithTasks() {
        return database
                .sql("select distinct l.group_id_" + CANDIDATES + " and l.group_id_ like :groups")
                .param("groups", EngineGroups.ofAnyOrganisation())
                .query(String.class)
                .list()
                .stream()
                .flatMap(group -> EngineGroups.organisationOf(group).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public Need incidents(Instant since) {
        return database.sql(INCIDENTS)
                .param("since", Timestamp.from(since))
                .query((row, number) -> Need.of(NeedKind.INCIDENTS, row.getLong(1), row.getLong(2)))
                .single();
    }

    private static TaskNeed task(ResultSet row) throws SQLException {
        return new TaskNeed(
                row.getString(1),
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getTimestamp(7).toInstant());
    }
}
