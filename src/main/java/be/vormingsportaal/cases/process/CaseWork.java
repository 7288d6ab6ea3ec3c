package be.vormingsportaal.cases.process;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what waits in the engine for a running case: jobs, tasks, and incidents. */
@Component
class CaseWork {

    private final JdbcClient database;

    CaseWork(JdbcClient database) {
        this.database = database;
    }

    /**
     * What the engine will do.
     *
     * @param due empty when it may be done at once
     * @param problem why it failed the last time
     * @param isGivenUp whether the engine does not try again by itself
     */
    record Work(String element, boolean isTimer, Optional<Instant> due, Optional<String> problem, boolean isGivenUp) {}

    /** A task for a person. */
    record Errand(String element, Optional<UUID> holder, Optional<String> group) {}

    List<Work> jobs(String instance) {
        return database.sql("select d.act_id_, j.type_, j.duedate_, j.exception_msg_, j.retries_ from act_ru_job j"
                        + " join act_ru_jobdef d on d.id_ = j.job_def_id_ where j.process_instance_id_ = :instance"
                        + " order by j.duedate_, d.act_id_")
                .param("instance", instance)
                .query((row, number) -> new Work(
                        row.getString("act_id_"),
                        row.getString("type_").equals("timer"),
                        Optional.ofNullable(row.getTimestamp("duedate_")).map(Timestamp::toInstant),
                        Optional.ofNullable(row.getString("exception_msg_")),
                        row.getInt("retries_") == 0))
                .list();
    }

    /** The elements with an incident, also with one of a case that this one called. */
    Set<String> failing(String instance) {
        return new TreeSet<>(database.sql("select i.activity_id_ from act_ru_incident i"
                        + " where i.proc_inst_id_ = :instance and i.activity_id_ is not null")
                .param("instance", instance)
                .query(String.class)
                .list());
    }

    List<Errand> tasks(String instance) {
        return database.sql("select t.task_def_key_, t.assignee_, min(l.group_id_) as group_id from act_ru_task t"
                        + " left join act_ru_identitylink l on l.task_id_ = t.id_ and l.type_ = 'candidate'"
                        + " where t.proc_inst_id_ = :instance group by t.task_def_key_, t.assignee_")
                .param("instance", instance)
                .query((row, number) -> new Errand(
                        row.getString("task_def_key_"),
                        CaseActivities.account(row.getString("assignee_")),
                        Optional.ofNullable(row.getString("group_id"))))
                .list();
    }
}
