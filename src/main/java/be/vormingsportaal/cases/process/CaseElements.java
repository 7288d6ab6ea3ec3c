package be.vormingsportaal.cases.process;

import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.IntermediateThrowEvent;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** Says what there is to tell about each kind of element of a model. */
final class CaseElements {

    private CaseElements() {}

    /** Whether people are told that it happened. What a gateway decided shows in what came after it. */
    static boolean isTold(FlowNode node) {
        return !(node instanceof Gateway) && !(node instanceof SubProcess);
    }

    /** Whether a case may wait there for a person or for another case. */
    static boolean waits(FlowNode node) {
        return isDone(node)
                || node instanceof EventBasedGateway
                || node instanceof SubProcess inner && !inner.triggeredByEvent()
                || node instanceof IntermediateCatchEvent event && hasMessage(event) && !isBehindGateway(event);
    }

    /** Whether what comes next follows from there: something ends that people wait for, or a moment comes. */
    static boolean leadsOn(FlowNode node) {
        return isDone(node) || isTimer(node) || node instanceof SubProcess inner && !inner.triggeredByEvent();
    }

    /** Whether it decided how the case went on, so that whoever wants to know little has to know this. */
    static boolean isTurn(FlowNode node) {
        return isDone(node)
                || node instanceof BoundaryEvent
                || node instanceof CatchEvent event && hasMessage(event)
                || !(node instanceof IntermediateThrowEvent) && isEnd(node);
    }

    /** Whether the portal does it by itself. */
    static boolean isOwnWork(FlowNode node) {
        return isTimer(node) || node instanceof ServiceTask;
    }

    private static boolean isDone(FlowNode node) {
        return node instanceof UserTask || node instanceof ReceiveTask || node instanceof CallActivity;
    }

    /** Of the case itself, and not of a part of it. */
    private static boolean isEnd(FlowNode node) {
        boolean isOutermost = node.getParentElement() instanceof Process;
        return isOutermost && (node instanceof StartEvent || node.getOutgoing().isEmpty());
    }

    private static boolean isTimer(FlowNode node) {
        return node instanceof CatchEvent event
                && !event.getChildElementsByType(TimerEventDefinition.class).isEmpty();
    }

    private static boolean hasMessage(CatchEvent event) {
        return !event.getChildElementsByType(MessageEventDefinition.class).isEmpty();
    }

    private static boolean isBehindGateway(FlowNode node) {
        return node.getIncoming().stream().anyMatch(flow -> flow.getSource() instanceof EventBasedGateway);
    }
}
