package be.vormingsportaal.engine;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;
import org.springframework.stereotype.Component;

/**
 * Starts processes and tells them what happened, by business key. The process adapters of the modules use it. It works
 * in the transaction of the caller, so that the row and the token are committed together.
 */
@Component
public class ProcessGateway {

    private final ProcessEngineConfigurationImpl engine;
    private final RuntimeService runtime;
    private final ManagementService management;

    ProcessGateway(ProcessEngine engine, RuntimeService runtime, ManagementService management) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.runtime = runtime;
        this.management = management;
    }

    /**
     * No rights in the engine are checked: the portal has decided already, whoever is signed in to the engine.
     *
     * @param businessKey id of the aggregate that the process is about
     */
    public void start(String processKey, UUID businessKey, Map<String, Object> variables) {
        OptimisticLockTranslation.translate(() -> engine.getCommandExecutorTxRequired()
                .execute(command -> command.runWithoutAuthorization(
                        () -> runtime.startProcessInstanceByKey(processKey, businessKey.toString(), variables))));
    }

    /**
     * Starts a process at one of its steps, to do what is left for an aggregate whose case is over.
     *
     * @param elementId the step to begin with
     */
    public void startAt(String processKey, UUID businessKey, String elementId, Map<String, Object> variables) {
        OptimisticLockTranslation.translate(() -> runtime.createProcessInstanceByKey(processKey)
                .businessKey(businessKey.toString())
                .setVariables(variables)
                .startBeforeActivity(elementId)
                .execute());
    }

    /**
     * Tells the process of one aggregate that something happened.
     *
     * @return false when no process was waiting for it
     */
    public boolean tell(String message, UUID businessKey, Map<String, Object> variables) {
        return !OptimisticLockTranslation.translate(() -> runtime.createMessageCorrelation(message)
                        .processInstanceBusinessKey(businessKey.toString())
                        .setVariables(variables)
                        .correlateAllWithResult())
                .isEmpty();
    }

    /**
     * Makes one command of the engine out of all that this work starts and tells: the engine writes it down at the end,
     * equal rows in one go. Until then nothing of it is found by the methods of this class, so that the work must not tell
     * a case something that it started itself.
     */
    public void together(Runnable work) {
        OptimisticLockTranslation.translate(
                () -> engine.getCommandExecutorTxRequired().execute(command -> {
                    work.run();
                    return null;
                }));
    }

    /**
     * Gives the case of one aggregate other dates to wait for. All its timers follow these variables, also those that
     * wait already. It does nothing to a case that is over.
     */
    public void reschedule(String processKey, UUID businessKey, Map<String, Object> variables) {
        OptimisticLockTranslation.translate(() -> {
            runtime.createProcessInstanceQuery()
                    .processDefinitionKey(processKey)
                    .processInstanceBusinessKey(businessKey.toString())
                    .list()
                    .forEach(instance -> reschedule(instance.getId(), variables));
            return null;
        });
    }

    private void reschedule(String instanceId, Map<String, Object> variables) {
        runtime.setVariables(instanceId, variables);
        management
                .createJobQuery()
                .processInstanceId(instanceId)
                .timers()
                .list()
                .forEach(timer -> management.recalculateJobDuedate(timer.getId(), false));
    }

    /**
     * Lets the case of one aggregate begin at an element once more, beside where it is, unless a job stands there. It does
     * nothing to a case that does not wait at a timer of the same scope.
     *
     * @param timerId where the case waits
     */
    public void beginBeside(String processKey, UUID businessKey, String timerId, String elementId) {
        OptimisticLockTranslation.translate(() -> {
            runtime
                    .createProcessInstanceQuery()
                    .processDefinitionKey(processKey)
                    .processInstanceBusinessKey(businessKey.toString())
                    .list()
                    .stream()
                    .filter(instance -> jobs(instance.getId(), timerId) > 0 && jobs(instance.getId(), elementId) == 0)
                    .forEach(instance -> runtime.createProcessInstanceModification(instance.getId())
                            .startBeforeActivity(elementId)
                            .execute());
            return null;
        });
    }

    /**
     * Ends every case of one aggregate that is about to be deleted, wherever the case is. Nothing more is sent by it.
     *
     * @param reason for whoever reads the history of the case
     */
    public void stop(UUID businessKey, String reason) {
        OptimisticLockTranslation.translate(() -> engine.getCommandExecutorTxRequired()
                .execute(command -> command.runWithoutAuthorization(() -> {
                    runtime.createProcessInstanceQuery()
                            .processInstanceBusinessKey(businessKey.toString())
                            .list()
                            .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), reason));
                    return null;
                })));
    }

    private long jobs(String instanceId, String elementId) {
        return management
                .createJobQuery()
                .processInstanceId(instanceId)
                .activityId(elementId)
                .count();
    }

    /**
     * Whether a case of one aggregate stands at this element, which is not over: its job did not run yet, runs or failed.
     */
    public boolean isAt(String processKey, UUID businessKey, String elementId) {
        return OptimisticLockTranslation.translate(() -> runtime.createExecutionQuery()
                        .processDefinitionKey(processKey)
                        .processInstanceBusinessKey(businessKey.toString())
                        .activityId(elementId)
                        .count())
                > 0;
    }

    /**
     * The business keys of the cases of a process that are not over. It is meant for processes of which few cases run
     * at any moment.
     */
    public Set<UUID> running(String processKey) {
        return keys(runtime.createProcessInstanceQuery().processDefinitionKey(processKey));
    }

    /** The same for the cases in which a variable has this value. */
    public <T> Set<UUID> running(String processKey, ProcessVariable<T> variable, T value) {
        return keys(runtime.createProcessInstanceQuery()
                .processDefinitionKey(processKey)
                .variableValueEquals(variable.name(), value));
    }

    private static Set<UUID> keys(ProcessInstanceQuery cases) {
        return cases.list().stream()
                .map(instance -> UUID.fromString(instance.getBusinessKey()))
                .collect(Collectors.toSet());
    }
}
