package be.vormingsportaal.testing;

import be.vormingsportaal.testing.ProcessModels.Model;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** What comes after what in a model. A way that leads back, to do something again, does not count. */
public final class ProcessFlow {

    private final Map<FlowNode, Set<FlowNode>> ahead = new HashMap<>();
    private final Set<FlowNode> onTheWay = new HashSet<>();

    public ProcessFlow(Model model) {
        model.process().getChildElementsByType(StartEvent.class).forEach(this::walk);
    }

    public boolean leads(FlowNode from, FlowNode to) {
        return ahead.getOrDefault(from, Set.of()).contains(to);
    }

    private Set<FlowNode> walk(FlowNode node) {
        if (!ahead.containsKey(node)) {
            Set<FlowNode> reached = new HashSet<>();
            onTheWay.add(node);
            for (FlowNode next : next(node)) {
                if (!onTheWay.contains(next)) {
                    reached.add(next);
                    reached.addAll(walk(next));
                }
            }
            onTheWay.remove(node);
            ahead.put(node, reached);
        }
        return ahead.get(node);
    }

    private static List<FlowNode> next(FlowNode node) {
        List<FlowNode> next = new ArrayList<>(node.getSucceedingNodes().list());
        if (node instanceof SubProcess) {
            next.addAll(node.getChildElementsByType(StartEvent.class));
        }
        if (node instanceof EndEvent && node.getParentElement() instanceof SubProcess ended) {
            next.addAll(ended.getSucceedingNodes().list());
        }
        next.addAll(interruptions(node));
        return next;
    }

    /** The events on the border of a node and of those around it, and the sub-processes that an event starts there. */
    private static List<FlowNode> interruptions(FlowNode node) {
        List<FlowNode> found = new ArrayList<>();
        node.getParentElement().getChildElementsByType(BoundaryEvent.class).stream()
                .filter(event -> event.getAttachedTo().equals(node))
                .forEach(found::add);
        if (!isStartedByEvent(node)) {
            node.getParentElement().getChildElementsByType(SubProcess.class).stream()
                    .filter(ProcessFlow::isStartedByEvent)
                    .forEach(found::add);
        }
        if (node.getParentElement() instanceof SubProcess around) {
            found.addAll(interruptions(around));
        }
        return found;
    }

    private static boolean isStartedByEvent(FlowNode node) {
        return node instanceof SubProcess subProcess && subProcess.triggeredByEvent();
    }
}
