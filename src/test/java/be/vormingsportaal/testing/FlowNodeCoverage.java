package be.vormingsportaal.testing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** Says which nodes of a model no case of this context ever went through. */
public class FlowNodeCoverage {

    private final HistoryService history;
    private final RepositoryService repository;

    FlowNodeCoverage(HistoryService history, RepositoryService repository) {
        this.history = history;
        this.repository = repository;
    }

    /**
     * Ids of the flow nodes, sub-processes and boundary events included, that no case went through to their end. Empty
     * means that the model is covered; a class of tests asserts that when all of its tests have run.
     */
    public List<String> missing(String processKey) {
        ProcessDefinition model = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(processKey)
                .latestVersion()
                .singleResult();
        Set<String> passed =
                history.createHistoricActivityInstanceQuery().processDefinitionId(model.getId()).list().stream()
                        .filter(activity -> activity.getEndTime() != null && !activity.isCanceled())
                        .map(HistoricActivityInstance::getActivityId)
                        .collect(Collectors.toSet());
        return repository.getBpmnModelInstance(model.getId()).getModelElementsByType(FlowNode.class).stream()
                .filter(node -> !isPassed(node, passed))
                .map(FlowNode::getId)
                .sorted()
                .toList();
    }

    /** The engine writes an event-based gateway down as broken off, by whichever event came. */
    private static boolean isPassed(FlowNode node, Set<String> passed) {
        return passed.contains(node.getId())
                || node instanceof EventBasedGateway
                        && node.getSucceedingNodes().list().stream()
                                .map(FlowNode::getId)
                                .anyMatch(passed::contains);
    }
}
