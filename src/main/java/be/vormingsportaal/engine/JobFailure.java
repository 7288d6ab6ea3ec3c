package be.vormingsportaal.engine;

import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * What happens to a job that failed: the engine's pauses. Only after the last try the engine would set a pause that no
 * try follows, and whoever then chooses to try again would wait for it, up to twelve hours. So that job is due at once.
 */
class JobFailure extends DefaultJobRetryCmd {

    JobFailure(String jobId, Throwable exception) {
        super(jobId, exception);
    }

    @Override
    public Object execute(CommandContext context) {
        super.execute(context);
        JobEntity job = getJob();
        if (job != null && job.getRetries() == 0) {
            job.setDuedate(ClockUtil.getCurrentTime());
        }
        return null;
    }
}
