package be.vormingsportaal.cases.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Puts a {@link CaseActListener} at every element of every model at which a case begins or is told something, so that no
 * model has to name it. Nobody acts when a timer fires, also when somebody lets it run by hand.
 */
class CaseActParsing extends AbstractBpmnParseListener {

    private static final List<String> EVENTS =
            List.of("messageEventDefinition", "signalEventDefinition", "conditionalEventDefinition");

    private final CaseActListener listener;

    CaseActParsing(CaseActListener listener) {
        this.listener = listener;
    }

    /** A part of a case begins by itself, unless something begins it. */
    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (scope == scope.getProcessDefinition()
                || EVENTS.stream().anyMatch(event -> element.element(event) != null)) {
            listenAt(element, activity);
        }
    }

    @Override
    public void parseIntermediateCatchEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        listenAt(element, activity);
    }

    @Override
    public void parseBoundaryEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        listenAt(element, activity);
    }

    @Override
    public void parseReceiveTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        listenAt(element, activity);
    }

    private void listenAt(Element element, ActivityImpl activity) {
        if (element.element("timerEventDefinition") == null) {
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_END, listener);
        }
    }
}
