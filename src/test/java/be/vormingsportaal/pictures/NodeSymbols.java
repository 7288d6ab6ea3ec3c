package be.vormingsportaal.pictures;

import static be.vormingsportaal.pictures.Svg.of;

import java.awt.geom.Rectangle2D;
import java.util.Collection;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The shapes of BPMN, as far as our models use them. */
final class NodeSymbols {

    /** The side of the square in the upper left corner of a task that says what kind it is. */
    static final double ICON = 22;

    private static final String FILLED = "fill=\"#222\"";
    private static final String HOLLOW = "fill=\"none\"";

    private final Svg svg;

    NodeSymbols(Svg svg) {
        this.svg = svg;
    }

    /** @throws IllegalArgumentException when nobody has drawn this kind of node yet */
    void draw(FlowNode node, Rectangle2D area) {
        if (node instanceof SubProcess subProcess) {
            svg.rectangle(area, 8, subProcess.triggeredByEvent() ? "stroke-dasharray=\"1.5 3\"" : "");
        } else if (node instanceof Activity activity) {
            task(activity, area);
        } else if (node instanceof Gateway gateway) {
            gateway(gateway, area);
        } else if (node instanceof Event event) {
            event(event, area.getCenterX(), area.getCenterY(), area.getWidth() / 2);
        } else {
            throw unknown(node);
        }
    }

    private void task(Activity task, Rectangle2D area) {
        double x = area.getX();
        double y = area.getY();
        svg.rectangle(area, 8, task instanceof CallActivity ? "stroke-width=\"4\"" : "");
        if (task instanceof ServiceTask) {
            // the dashes of the outer circle are the teeth of a gear
            svg.circle(x + 13, y + 13, 6.4, "fill=\"none\" stroke-width=\"2.6\" stroke-dasharray=\"2.5 2.5\"");
            svg.circle(x + 13, y + 13, 5, "stroke-width=\"1.2\"");
            svg.circle(x + 13, y + 13, 1.6, "stroke-width=\"1.2\"");
        } else if (task instanceof UserTask) {
            svg.path(x + 13, y + 13, "M-7 7V4.5C-7 1.5 -4 1 -2 0H2C4 1 7 1.5 7 4.5V7Z", "stroke-width=\"1.2\"");
            svg.circle(x + 13, y + 9, 3.8, "stroke-width=\"1.2\"");
        } else if (task instanceof ReceiveTask) {
            envelope(x + 13, y + 11, 0.9);
        } else if (task instanceof CallActivity) {
            svg.path(area.getCenterX(), area.getMaxY() - 11, "M-7 -7H7V7H-7ZM-4 0H4M0 -4V4", "stroke-width=\"1.2\"");
        } else {
            throw unknown(task);
        }
    }

    private void gateway(Gateway gateway, Rectangle2D area) {
        double x = area.getCenterX();
        double y = area.getCenterY();
        double r = area.getWidth() / 2;
        svg.path(x, y, "M0 -%1$sL%1$s 0L0 %1$sL-%1$s 0Z".formatted(of(r)), "");
        if (gateway instanceof ExclusiveGateway) {
            svg.path(x, y, "M-6 -8L6 8M6 -8L-6 8", "stroke-width=\"3.5\"");
        } else if (gateway instanceof ParallelGateway) {
            svg.path(x, y, "M-13 0H13M0 -13V13", "stroke-width=\"3.5\"");
        } else if (gateway instanceof InclusiveGateway) {
            svg.circle(x, y, 11.5, "stroke-width=\"3\"");
        } else if (gateway instanceof EventBasedGateway) {
            svg.circle(x, y, 14, "stroke-width=\"1\"");
            svg.circle(x, y, 11, "stroke-width=\"1\"");
            svg.path(x, y, "M0 -7L6.7 -2.2L4.1 5.7H-4.1L-6.7 -2.2Z", "stroke-width=\"1.2\"");
        } else {
            throw unknown(gateway);
        }
    }

    private void event(Event event, double x, double y, double r) {
        if (event instanceof StartEvent start) {
            svg.circle(x, y, r, start.isInterrupting() ? "" : "stroke-dasharray=\"5 3\"");
        } else if (event instanceof EndEvent) {
            svg.circle(x, y, r - 1, "stroke-width=\"3.5\"");
        } else {
            boolean goesOn = event instanceof BoundaryEvent boundary && !boundary.cancelActivity();
            svg.circle(x, y, r, goesOn ? "stroke-dasharray=\"5 3\"" : "");
            svg.circle(x, y, r - 3.5, goesOn ? "stroke-dasharray=\"4 2.5\"" : "");
        }
        for (EventDefinition definition : definitions(event)) {
            if (definition instanceof MessageEventDefinition && event instanceof CatchEvent) {
                envelope(x, y, 1);
            } else if (definition instanceof TimerEventDefinition) {
                svg.circle(x, y, 10, "stroke-width=\"1.2\"");
                svg.path(x, y, "M0 -7V0L4.5 2M0 -10V-8M10 0H8M0 10V8M-10 0H-8", "fill=\"none\" stroke-width=\"1.2\"");
            } else if (definition instanceof TerminateEventDefinition) {
                svg.circle(x, y, 10.5, FILLED);
            } else {
                throw unknown(definition);
            }
        }
    }

    private void envelope(double x, double y, double size) {
        String w = of(9 * size);
        String h = of(6 * size);
        svg.path(
                x, y, "M-%1$s -%2$sH%1$sV%2$sH-%1$sZL0 1L%1$s -%2$s".formatted(w, h), HOLLOW + " stroke-width=\"1.2\"");
    }

    private static Collection<EventDefinition> definitions(Event event) {
        return event instanceof CatchEvent caught
                ? caught.getEventDefinitions()
                : ((ThrowEvent) event).getEventDefinitions();
    }

    private static IllegalArgumentException unknown(Object element) {
        return new IllegalArgumentException("No picture of %s yet: teach NodeSymbols how it looks"
                .formatted(element.getClass().getSimpleName().replace("Impl", "")));
    }
}
