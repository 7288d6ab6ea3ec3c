package be.vormingsportaal;

import static org.assertj.core.api.Assertions.assertThat;

import be.vormingsportaal.pictures.PictureText;
import be.vormingsportaal.pictures.ProcessPicture;
import be.vormingsportaal.testing.ProcessModels;
import be.vormingsportaal.testing.ProcessModels.Model;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.junit.jupiter.api.Test;

/** Whatever is written in the picture of a model can be read. */
class ProcessTextTests {

    private static final List<Model> MODELS = ProcessModels.all();

    /** How many points stay free between a text and a line. */
    private static final double GAP = 2;

    @Test
    void everyTaskHoldsItsText() {
        assertThat(broken((picture, text) -> tasks(picture)
                        .filter(task -> task.getId().equals(text.owner()))
                        .filter(task -> !ProcessPicture.area(task).contains(text.box()))
                        .map(task -> "it does not fit")))
                .as("texts of tasks; make the task wider or the text shorter")
                .isEmpty();
    }

    @Test
    void noIconLiesOnText() {
        assertThat(broken((picture, text) -> tasks(picture)
                        .filter(task -> task.getId().equals(text.owner()))
                        .filter(task -> text.box().intersects(ProcessPicture.icon(task)))
                        .map(task -> "the icon lies on it")))
                .as("texts of tasks; a task of 80 points holds two lines below its icon")
                .isEmpty();
    }

    @Test
    void noLabelTouchesANode() {
        assertThat(broken((picture, text) -> picture.nodes()
                        .filter(node -> !node.getId().equals(text.owner()))
                        .filter(node -> touches(node, around(text)))
                        .map(node -> "it touches " + node.getId())))
                .as("texts that lie on a border; move the BPMNLabel")
                .isEmpty();
    }

    @Test
    void noLabelTouchesALine() {
        assertThat(broken((picture, text) -> picture.flows()
                        .filter(flow -> lines(flow).stream().anyMatch(around(text)::intersectsLine))
                        .map(flow -> "it touches " + flow.getId())))
                .as("texts that a line runs through; move the BPMNLabel")
                .isEmpty();
    }

    @Test
    void noLabelTouchesAnother() {
        assertThat(broken((picture, text) -> picture.texts()
                        .filter(other -> other.owner().compareTo(text.owner()) < 0)
                        .filter(other -> other.box().intersects(text.box()))
                        .map(other -> "it touches the text of " + other.owner())))
                .as("texts that lie on each other; move a BPMNLabel")
                .isEmpty();
    }

    @Test
    void noPictureIsWiderThanAPage() {
        assertThat(MODELS.stream()
                        .filter(model -> new ProcessPicture(model).shown().getWidth() > ProcessPicture.WIDEST)
                        .map(Model::file))
                .as("models wider than %d points, which a page shows too small to read", ProcessPicture.WIDEST)
                .isEmpty();
    }

    private static List<String> broken(BiFunction<ProcessPicture, PictureText, Stream<String>> rule) {
        List<String> broken = new ArrayList<>();
        for (Model model : MODELS) {
            ProcessPicture picture = new ProcessPicture(model);
            picture.texts()
                    .forEach(text -> rule.apply(picture, text)
                            .map(why -> model.file().getFileName() + ": " + text.owner() + ": " + why)
                            .forEach(broken::add));
        }
        return broken;
    }

    private static Stream<FlowNode> tasks(ProcessPicture picture) {
        return picture.nodes().filter(node -> node instanceof Activity && !(node instanceof SubProcess));
    }

    private static Rectangle2D around(PictureText text) {
        Rectangle2D box = text.box();
        return new Rectangle2D.Double(
                box.getX() - GAP, box.getY() - GAP, box.getWidth() + 2 * GAP, box.getHeight() + 2 * GAP);
    }

    /** A sub-process by its border, since there is text in it. */
    private static boolean touches(FlowNode node, Rectangle2D box) {
        Rectangle2D area = ProcessPicture.area(node);
        if (node instanceof SubProcess) {
            return area.intersects(box) && !area.contains(box);
        }
        if (node instanceof Gateway) {
            Path2D diamond = new Path2D.Double();
            diamond.moveTo(area.getCenterX(), area.getY());
            diamond.lineTo(area.getMaxX(), area.getCenterY());
            diamond.lineTo(area.getCenterX(), area.getMaxY());
            diamond.lineTo(area.getX(), area.getCenterY());
            diamond.closePath();
            return diamond.intersects(box);
        }
        return area.intersects(box);
    }

    private static List<Line2D> lines(SequenceFlow flow) {
        List<Point2D> points = ProcessPicture.points(flow);
        List<Line2D> lines = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            lines.add(new Line2D.Double(points.get(i - 1), points.get(i)));
        }
        return lines;
    }
}
