package be.vormingsportaal.testing;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;

/** The way that cases went through their diagrams, as the engine wrote it down. */
public class ProcessTrace {

    private final HistoryService history;
    private final RuntimeService runtime;

    ProcessTrace(HistoryService history, RuntimeService runtime) {
        this.history = history;
        this.runtime = runtime;
    }

    /**
     * All that the case went through to its end, in the order in which it got there. What it still waits at and what
     * was broken off is not among them. Branches that went on at the same moment come in the order of their ids.
     */
    public List<String> passed(UUID businessKey) {
        return history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance(businessKey).getId())
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .orderPartiallyByOccurrence()
                .asc()
                .orderByActivityId()
                .asc()
                .list()
                .stream()
                .filter(activity -> activity.getEndTime() != null && !activity.isCanceled())
                .map(HistoricActivityInstance::getActivityId)
                .toList();
    }

    /** Where the case is now, jobs that did not run yet included, by id; empty when it is over. */
    public List<String> waitsAt(UUID businessKey) {
        HistoricProcessInstance instance = instance(businessKey);
        return instance.getEndTime() != null
                ? List.of()
                : leaves(runtime.getActivityInstance(instance.getId())).sorted().toList();
    }

    private static Stream<String> leaves(ActivityInstance scope) {
        Stream<String> jobs = Arrays.stream(scope.getChildTransitionInstances()).map(TransitionInstance::getActivityId);
        if (scope.getChildActivityInstances().length == 0 && scope.getChildTransitionInstances().length == 0) {
            return Stream.of(scope.getActivityId());
        }
        return Stream.concat(
                jobs, Arrays.stream(scope.getChildActivityInstances()).flatMap(ProcessTrace::leaves));
    }

    private HistoricProcessInstance instance(UUID businessKey) {
        HistoricProcessInstance instance = history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey.toString())
                .singleResult();
        if (instance == null) {
            throw new AssertionError("There never was a case with business key " + businessKey);
        }
        return instance;
    }
}
