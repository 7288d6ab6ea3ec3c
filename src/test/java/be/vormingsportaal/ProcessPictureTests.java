package be.vormingsportaal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.pictures.ProcessPicture;
import be.vormingsportaal.testing.ProcessModels;
import be.vormingsportaal.testing.ProcessModels.Model;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;

/** The picture of each model, which Cockpit shows and people draw on. */
class ProcessPictureTests {

    static final List<Model> MODELS = ProcessModels.all();

    @Test
    void everyNodeIsInThePicture() {
        assertThat(of(model -> model.breaking(FlowNode.class, ProcessPictureTests::isDrawn)))
                .as("nodes without a BPMNShape; give each one in the model")
                .isEmpty();
    }

    @Test
    void everyFlowIsInThePicture() {
        assertThat(of(model -> model.breaking(SequenceFlow.class, flow -> flow.getDiagramElement() != null)))
                .as("sequence flows without a BPMNEdge; give each one in the model")
                .isEmpty();
    }

    @Test
    void everyNameHasItsPlace() {
        assertThat(of(model -> Stream.concat(
                        model.breaking(
                                FlowNode.class,
                                node -> !isDrawn(node)
                                        || node instanceof Activity
                                        || ProcessPicture.label(node).isPresent()),
                        model.breaking(
                                SequenceFlow.class,
                                flow -> flow.getDiagramElement() == null
                                        || flow.getName() == null
                                        || ProcessPicture.label(flow).isPresent()))))
                .as("events, gateways and flows with a name and without a BPMNLabel; give each one in the model")
                .isEmpty();
    }

    @Test
    void thePictureShowsNothingThatIsNotThere() {
        assertThat(of(model -> model.breaking(BpmnShape.class, shape -> shape.getBpmnElement() != null)))
                .as("shapes of elements that do not exist")
                .isEmpty();
    }

    @Test
    void everyFlowBeginsAndEndsAtTheNodesItConnects() {
        assertThat(of(model -> model.breaking(SequenceFlow.class, flow -> {
                    List<Line2D> lines = lines(flow);
                    return lines.isEmpty()
                            || !isDrawn(flow.getSource())
                            || !isDrawn(flow.getTarget())
                            || touches(
                                            flow.getSource(),
                                            lines.get(0).getP1().getX(),
                                            lines.get(0).getP1().getY())
                                    && touches(
                                            flow.getTarget(),
                                            lines.get(lines.size() - 1).getP2().getX(),
                                            lines.get(lines.size() - 1).getP2().getY());
                })))
                .as("sequence flows drawn loose from their nodes")
                .isEmpty();
    }

    @Test
    void noFlowRunsThroughANodeThatItDoesNotConnect() {
        assertThat(of(model -> flows(model)
                        .flatMap(flow -> model.bpmn().getModelElementsByType(FlowNode.class).stream()
                                .filter(ProcessPictureTests::isDrawn)
                                .filter(node -> !isConnectedOrAround(node, flow))
                                .filter(node -> lines(flow).stream().anyMatch(inner(node)::intersectsLine))
                                .map(node -> flow.getId() + " runs through " + node.getId()))))
                .isEmpty();
    }

    @Test
    void noTwoFlowsCross() {
        assertThat(of(model -> flows(model)
                        .flatMap(one -> flows(model)
                                .filter(other -> one.getId().compareTo(other.getId()) < 0)
                                .filter(other -> !shareANode(one, other))
                                .filter(other -> lines(one).stream()
                                        .anyMatch(line -> lines(other).stream().anyMatch(line::intersectsLine)))
                                .map(other -> one.getId() + " crosses " + other.getId()))))
                .isEmpty();
    }

    private static List<String> of(Function<Model, Stream<String>> broken) {
        return MODELS.stream().flatMap(broken).toList();
    }

    private static Stream<SequenceFlow> flows(Model model) {
        return model.bpmn().getModelElementsByType(SequenceFlow.class).stream();
    }

    private static boolean shareANode(SequenceFlow one, SequenceFlow other) {
        return Stream.of(one.getSource(), one.getTarget())
                .anyMatch(node -> node.equals(other.getSource()) || node.equals(other.getTarget()));
    }

    /** Also the sub-processes that the flow is in, and what a boundary event sits on. */
    private static boolean isConnectedOrAround(FlowNode node, SequenceFlow flow) {
        boolean around = false;
        for (ModelElementInstance scope = flow.getParentElement(); scope != null; scope = scope.getParentElement()) {
            around |= node.equals(scope);
        }
        return around || node.equals(flow.getSource()) || node.equals(flow.getTarget()) || node.equals(host(flow));
    }

    /** Whatever is not is another test's to say, and that one's alone. */
    private static boolean isDrawn(FlowNode node) {
        return node.getDiagramElement() != null;
    }

    private static FlowNode host(SequenceFlow flow) {
        return flow.getSource() instanceof BoundaryEvent event ? event.getAttachedTo() : null;
    }

    private static boolean touches(FlowNode node, double x, double y) {
        Rectangle2D shape = shape(node, 1);
        return shape.contains(x, y);
    }

    private static Rectangle2D inner(FlowNode node) {
        return shape(node, -1);
    }

    private static Rectangle2D shape(FlowNode node, double margin) {
        Bounds bounds = ((BpmnShape) node.getDiagramElement()).getBounds();
        return new Rectangle2D.Double(
                bounds.getX() - margin,
                bounds.getY() - margin,
                bounds.getWidth() + 2 * margin,
                bounds.getHeight() + 2 * margin);
    }

    /** None when the flow is not in the picture, which is another test's to say. */
    private static List<Line2D> lines(SequenceFlow flow) {
        if (flow.getDiagramElement() == null) {
            return List.of();
        }
        List<Waypoint> points = new ArrayList<>(flow.getDiagramElement().getWaypoints());
        List<Line2D> lines = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Waypoint from = points.get(i - 1);
            Waypoint to = points.get(i);
            lines.add(new Line2D.Double(from.getX(), from.getY(), to.getX(), to.getY()));
        }
        return lines;
    }
}
