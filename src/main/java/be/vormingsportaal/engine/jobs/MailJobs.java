package be.vormingsportaal.engine.jobs;

import be.vormingsportaal.engine.EngineOverview;
import be.vormingsportaal.engine.JobRetrying;
import be.vormingsportaal.engine.RunningCases;
import be.vormingsportaal.shared.PageOf;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows the jobs that mail: those of the tasks whose id begins with {@code Task_Send}, {@code Task_Tell} or {@code
 * Task_Mail}. A test holds the models to that. It says which of them wait and which failed, and tries the failed ones
 * again.
 */
@Component
public class MailJobs {

    /** In a statement that names a column with the id of a job: whether that job is still there. */
    public static final String JOB_IS_THERE = "exists (select 1 from act_ru_job j where j.id_ = job_id)";

    /** A job that is due runs within seconds. One that is late by this much waits for something. */
    public static final Duration LATE = Duration.ofMinutes(2);

    private static final int PORTION = 200;

    private static final String JOBS = " from act_ru_job j join act_ru_jobdef d on d.id_ = j.job_def_id_"
            + " where j.handler_type_ = 'async-continuation' and (d.act_id_ like 'Task@_Send%' escape '@'"
            + " or d.act_id_ like 'Task@_Tell%' escape '@' or d.act_id_ like 'Task@_Mail%' escape '@')";
    private static final String FAILED =
            JOBS + " and (j.exception_msg_ is not null or j.exception_stack_id_ is not null or j.retries_ = 0)";
    private static final String LATE_JOBS = JOBS + " and j.exception_msg_ is null and j.exception_stack_id_ is null"
            + " and j.retries_ > 0 and coalesce(j.duedate_, j.create_time_) <= :late"
            + " and (j.lock_exp_time_ is null or j.lock_exp_time_ < :now)";

    private final EngineOverview engine;
    private final JdbcClient database;
    private final JobRetrying retrying;

    MailJobs(EngineOverview engine, JdbcClient database, JobRetrying retrying) {
        this.engine = engine;
        this.database = database;
        this.retrying = retrying;
    }

    /**
     * A mail that should have left and was not tried yet.
     *
     * @param story the process, or the kind of notice
     * @param cockpitPage path of the page about its case
     */
    public record LateMail(String story, Instant since, String cockpitPage) {}

    public long late() {
        return database.sql("select count(*)" + LATE_JOBS)
                .params(moments())
                .query(Long.class)
                .single();
    }

    /** How many of them were not late at that moment yet. */
    public long lateSince(Instant moment) {
        return database.sql("select count(*)" + LATE_JOBS + " and coalesce(j.duedate_, j.create_time_) > :after")
                .params(moments())
                .param("after", Timestamp.from(moment.minus(LATE)))
                .query(Long.class)
                .single();
    }

    /** Those that wait longest come first. */
    public PageOf<LateMail> late(int page) {
        return PageOf.counted(
                late(),
                page,
                index -> database.sql("select c.story, l.since, l.proc_inst_id from"
                                + " (select j.process_instance_id_ as proc_inst_id,"
                                + " coalesce(j.duedate_, j.create_time_) as since, j.id_ as id" + LATE_JOBS + ") l"
                                + " join " + RunningCases.table()
                                + " c on c.id = l.proc_inst_id order by l.since, l.id limit :size offset :from")
                        .params(moments())
                        .param("size", PageOf.SIZE)
                        .param("from", index * PageOf.SIZE)
                        .query((row, number) -> new LateMail(
                                row.getString(1),
                                row.getTimestamp(2).toInstant(),
                                engine.cockpitPage(row.getString(3))))
                        .list());
    }

    /** The ids of the jobs whose last try failed, also of those that are not tried any more. */
    public Set<String> failed() {
        return new LinkedHashSet<>(database.sql("select j.id_" + FAILED + " order by j.id_")
                .query(String.class)
                .list());
    }

    /**
     * When these jobs run next; empty for one that is an incident, and waits for a person. Jobs that are over are left
     * out. One statement.
     */
    public Map<String, Optional<Instant>> nextTries(Collection<String> jobIds) {
        Map<String, Optional<Instant>> next = new HashMap<>();
        if (!jobIds.isEmpty()) {
            database.sql("select id_, retries_, duedate_ from act_ru_job where id_ in (:ids)")
                    .param("ids", jobIds)
                    .query(row -> {
                        next.put(row.getString(1), nextTry(row.getInt(2), row.getTimestamp(3)));
                    });
        }
        return next;
    }

    /**
     * Gives these jobs all their tries back, and lets them run now. Each portion of them is a transaction of its own.
     *
     * @return how many there were; jobs that are over, run at this moment or are about to, are left out
     */
    public int retry(Collection<String> jobIds) {
        List<String> ids = jobIds.stream().distinct().sorted().toList();
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + PORTION)
                .map(from -> retrying.retry(ids.subList(from, Math.min(from + PORTION, ids.size()))))
                .sum();
    }

    private static Optional<Instant> nextTry(int triesLeft, Timestamp due) {
        return triesLeft == 0
                ? Optional.empty()
                : Optional.of(due == null ? ClockUtil.getCurrentTime().toInstant() : due.toInstant());
    }

    private Map<String, Timestamp> moments() {
        Instant now = ClockUtil.getCurrentTime().toInstant();
        return Map.of("now", Timestamp.from(now), "late", Timestamp.from(now.minus(LATE)));
    }
}
