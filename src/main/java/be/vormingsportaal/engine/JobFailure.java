package be.vormingsportaal.engine;

import be.vormingsportaal.shared.UnderWayException;
import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * Decides what happens to a job that failed: it waits as long as the engine says. After the last try, however, the
 * engine would set a pause that no try follows, and a person who then chooses to try again would have to wait up to
 * twelve hours. Such a job is therefore due at once. A job whose work is done elsewhere at this moment did not fail,
 * and looks again after a short time.
 */
class JobFailure extends DefaultJobRetryCmd {

    /** Somewhat longer than it takes to send a mail. */
    private static final Duration SOON = Duration.ofSeconds(5);

    JobFailure(String jobId, Throwable exception) {
        super(jobId, exception);
    }

    @Override
    public Object execute(CommandContext context) {
        super.execute(context);
        JobEntity job = getJob();
        if (job != null && job.getRetries() == 0) {
            job.setDuedate(ClockUtil.getCurrentTime());
        } else if (job != null && exception.getCause() instanceof UnderWayException) {
            job.setDuedate(Date.from(ClockUtil.getCurrentTime().toInstant().plus(SOON)));
        }
        return null;
    }
}
