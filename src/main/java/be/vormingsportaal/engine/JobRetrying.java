package be.vormingsportaal.engine;

import be.vormingsportaal.shared.RetryOnConflict;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.impl.util.ParseUtil;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lets jobs of the engine that failed run again, as if they had never run. */
@Component
public class JobRetrying {

    private final ProcessEngine engine;
    private final JdbcClient database;

    JobRetrying(ProcessEngine engine, JdbcClient database) {
        this.engine = engine;
        this.database = database;
    }

    /**
     * It may lose against a job that runs, and then looks again which of them failed.
     *
     * @return how many of them there were; one that was given all its tries back before and did not run since is left out
     */
    @RetryOnConflict
    @Transactional
    public int retry(Collection<String> jobIds) {
        Date now = ClockUtil.getCurrentTime();
        List<String> failed = database.sql("select id_ from act_ru_job where id_ in (:ids)"
                        + " and (exception_msg_ is not null or exception_stack_id_ is not null or retries_ = 0)"
                        + " and (retries_ < :tries or duedate_ > :now)"
                        + " and (lock_exp_time_ is null or lock_exp_time_ < :now)")
                .param("ids", jobIds)
                .param("tries", tries())
                .param("now", new Timestamp(now.getTime()))
                .query(String.class)
                .list();
        if (!failed.isEmpty()) {
            OptimisticLockTranslation.translate(() -> {
                engine.getManagementService()
                        .setJobRetries(tries())
                        .jobIds(failed)
                        .dueDate(now)
                        .execute();
                return null;
            });
        }
        return failed.size();
    }

    /** The first one, and one after each pause. */
    private int tries() {
        String pauses =
                ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getFailedJobRetryTimeCycle();
        return ParseUtil.parseRetryIntervals(pauses).getRetryIntervals().size() + 1;
    }
}
