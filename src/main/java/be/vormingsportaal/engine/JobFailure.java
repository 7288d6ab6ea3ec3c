package be.vormingsportaal.engine;

import be.vormingsportaal.shared.UnderWayException;
import java.time.Duration;
import java.util.Date;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * What happens to a job that failed: the engine's pauses. Only after the last try the engine would set a pause that no
 * try follows, and whoever then chooses to try again would wait for it, up to twelve hours. So that job is due at once.
 * A job whose work is under way elsewhere did not fail, and looks again soon.
 */
class JobFailure extends DefaultJobRetryCmd {

    /** As long as sending a mail takes, and some more. */
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
