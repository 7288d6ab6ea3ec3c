package be.vormingsportaal.cases.process;

import be.vormingsportaal.cases.process.CaseActivities.Activity;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * Finds along which arrows a case went. The history has elements and no arrows: a case came to an element from the one
 * before it that was done last.
 */
final class TakenWay {

    private final BpmnModelInstance model;
    private final Map<String, List<Activity>> done;

    private TakenWay(BpmnModelInstance model, List<Activity> activities) {
        this.model = model;
        this.done = activities.stream().filter(Activity::isDone).collect(Collectors.groupingBy(Activity::element));
    }

    /** @param activities of one run of a case */
    static Set<String> flows(BpmnModelInstance model, List<Activity> activities) {
        TakenWay way = new TakenWay(model, activities);
        return activities.stream()
                .flatMap(activity -> way.into(activity).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> into(Activity reached) {
        if (!(model.getModelElementById(reached.element()) instanceof FlowNode node)) {
            return Set.of();
        }
        boolean waitsForAll = node instanceof Gateway && !(node instanceof ExclusiveGateway);
        return node.getIncoming().stream()
                .filter(flow -> !before(flow, reached).equals(Instant.MIN))
                .sorted(Comparator.comparing((SequenceFlow flow) -> before(flow, reached))
                        .reversed())
                .limit(waitsForAll ? Long.MAX_VALUE : 1)
                .map(SequenceFlow::getId)
                .collect(Collectors.toSet());
    }

    /** When the element from which the arrow comes was done for the last time before this one began. */
    private Instant before(SequenceFlow flow, Activity reached) {
        return done.getOrDefault(flow.getSource().getId(), List.of()).stream()
                .map(activity -> activity.ended().orElseThrow())
                .filter(ended -> !ended.isAfter(reached.began()))
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }
}
