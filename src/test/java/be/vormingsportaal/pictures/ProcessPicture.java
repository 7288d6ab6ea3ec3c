package be.vormingsportaal.pictures;

import be.vormingsportaal.pictures.PictureText.Place;
import be.vormingsportaal.testing.ProcessModels.Model;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/**
 * Draws a model as Cockpit shows it, cut to what is drawn, each at the same scale. The same model gives the same text on
 * every machine.
 */
public final class ProcessPicture {

    /** The widest model of 1100 points fits a column of 830 pixels, as wide as a page on a code host is. */
    public static final int WIDEST = 1_100;

    private static final double SCALE = 0.75;
    private static final double MARGIN = 6;
    private static final double TASK_TEXT = 14;
    private static final double LABEL_TEXT = 13;
    private static final double PADDING = 5;
    private static final double TITLE_HEIGHT = 26;

    private final Model model;

    public ProcessPicture(Model model) {
        this.model = model;
    }

    public String svg() {
        Svg svg = new Svg();
        NodeSymbols symbols = new NodeSymbols(svg);
        FlowLines lines = new FlowLines(svg);
        nodes().filter(SubProcess.class::isInstance).forEach(node -> symbols.draw(node, area(node)));
        flows().forEach(flow -> lines.draw(flow, points(flow)));
        nodes().filter(node -> !(node instanceof SubProcess)).forEach(node -> symbols.draw(node, area(node)));
        texts().forEach(text -> text.draw(svg));
        return svg.document(model.process().getName(), shown(), SCALE);
    }

    /** What is shown of the plane: all of it, and a margin. */
    public Rectangle2D shown() {
        Rectangle2D shown = nodes().map(ProcessPicture::area).findFirst().orElseThrow();
        nodes().map(ProcessPicture::area).forEach(shown::add);
        texts().map(PictureText::box).forEach(shown::add);
        flows().flatMap(flow -> points(flow).stream()).forEach(shown::add);
        double x = Math.floor(shown.getX() - MARGIN);
        double y = Math.floor(shown.getY() - MARGIN);
        return new Rectangle2D.Double(
                x, y, Math.ceil(shown.getMaxX() + MARGIN - x), Math.ceil(shown.getMaxY() + MARGIN - y));
    }

    /** What stands in tasks and beside events, gateways and flows. */
    public Stream<PictureText> texts() {
        return Stream.concat(
                nodes().flatMap(node -> text(node).stream()), flows().flatMap(flow -> text(flow).stream()));
    }

    /** Boundary events last, since they lie on what they belong to. One that has no place is left out. */
    public Stream<FlowNode> nodes() {
        return model.bpmn().getModelElementsByType(FlowNode.class).stream()
                .filter(node -> node.getDiagramElement() != null)
                .sorted(Comparator.comparing(BoundaryEvent.class::isInstance));
    }

    public Stream<SequenceFlow> flows() {
        return model.bpmn().getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> flow.getDiagramElement() != null);
    }

    public static Rectangle2D area(FlowNode node) {
        return area(((BpmnShape) node.getDiagramElement()).getBounds());
    }

    /** Where the icon of a task is, which says what kind it is. */
    public static Rectangle2D icon(FlowNode task) {
        Rectangle2D area = area(task);
        return new Rectangle2D.Double(area.getX(), area.getY(), NodeSymbols.ICON, NodeSymbols.ICON);
    }

    /** From the one node to the other. */
    public static List<Point2D> points(SequenceFlow flow) {
        return flow.getDiagramElement().getWaypoints().stream()
                .<Point2D>map(point -> new Point2D.Double(point.getX(), point.getY()))
                .toList();
    }

    /** Where the name of an event, a gateway or a flow has to be written; a test asks for the place of each. */
    public static Optional<Rectangle2D> label(FlowNode node) {
        return room(((BpmnShape) node.getDiagramElement()).getBpmnLabel());
    }

    public static Optional<Rectangle2D> label(SequenceFlow flow) {
        return room(flow.getDiagramElement().getBpmnLabel());
    }

    private static Optional<PictureText> text(FlowNode node) {
        String name = node.getName();
        if (name == null) {
            return Optional.empty();
        }
        Rectangle2D area = area(node);
        if (node instanceof SubProcess) {
            Rectangle2D title = new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), TITLE_HEIGHT);
            return Optional.of(PictureText.in(title, Place.MIDDLE, node.getId(), name, TASK_TEXT));
        }
        if (node instanceof Activity) {
            Rectangle2D inside = new Rectangle2D.Double(
                    area.getX() + PADDING, area.getY(), area.getWidth() - 2 * PADDING, area.getHeight());
            return Optional.of(PictureText.in(inside, Place.MIDDLE, node.getId(), name, TASK_TEXT));
        }
        return label(node).map(room -> PictureText.in(room, place(room, area), node.getId(), name, LABEL_TEXT));
    }

    private static Optional<PictureText> text(SequenceFlow flow) {
        return flow.getName() == null
                ? Optional.empty()
                : label(flow).map(room -> PictureText.in(room, Place.MIDDLE, flow.getId(), flow.getName(), LABEL_TEXT));
    }

    /** As near to its node as may be. */
    private static Place place(Rectangle2D room, Rectangle2D node) {
        if (room.getY() >= node.getMaxY()) {
            return Place.TOP;
        }
        return room.getMaxY() <= node.getY() ? Place.BOTTOM : Place.MIDDLE;
    }

    private static Optional<Rectangle2D> room(BpmnLabel label) {
        return Optional.ofNullable(label).map(BpmnLabel::getBounds).map(ProcessPicture::area);
    }

    private static Rectangle2D area(Bounds bounds) {
        return new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }
}
