package be.vormingsportaal.testing;

import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Runs jobs of the engine when a test says so, in the test's own thread. */
public class EngineJobs {

    private final ManagementService management;
    private final RuntimeService runtime;
    private final ProcessEngineConfiguration engine;

    EngineJobs(ProcessEngine engine) {
        this.management = engine.getManagementService();
        this.runtime = engine.getRuntimeService();
        this.engine = engine.getProcessEngineConfiguration();
    }

    /**
     * Runs the due jobs of this case, and those that they lead to, until none is due; the one due longest first. Where the
     * engine runs jobs by itself, this waits for it.
     */
    public void runDue(UUID businessKey) {
        JobExecutor itself = ((ProcessEngineConfigurationImpl) engine).getJobExecutor();
        if (itself != null && itself.isActive()) {
            await().atMost(Patience.MOST).until(() -> due(businessKey).isEmpty());
            return;
        }
        for (List<Job> due = due(businessKey); !due.isEmpty(); due = due(businessKey)) {
            // one at a time: what it does can take others away
            management.executeJob(due.get(0).getId());
        }
    }

    /** Runs the one job that waits at this element of this case, due or not; fails when there is none. */
    public void run(UUID businessKey, String elementId) {
        management.executeJob(job(businessKey, elementId).getId());
    }

    /** The one job that waits at this element of this case; fails when there is none. */
    public Job job(UUID businessKey, String elementId) {
        Job job = management
                .createJobQuery()
                .processInstanceId(instance(businessKey).getId())
                .activityId(elementId)
                .singleResult();
        if (job == null) {
            throw new AssertionError("No job waits at " + elementId);
        }
        return job;
    }

    /** The running case with this business key, or null. */
    public ProcessInstance instance(UUID businessKey) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey.toString())
                .singleResult();
    }

    /** A notice about what a case did has the business key of that case. */
    private List<Job> due(UUID businessKey) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey.toString()).list().stream()
                .flatMap(instance -> management
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .executable()
                        .orderByJobDuedate()
                        .asc()
                        .list()
                        .stream())
                .toList();
    }
}
