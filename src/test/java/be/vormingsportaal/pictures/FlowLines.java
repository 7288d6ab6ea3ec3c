package be.vormingsportaal.pictures;

import static be.vormingsportaal.pictures.Svg.of;

import java.awt.geom.Point2D;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** Arrows with round corners. A stroke crosses the one that is taken by default, a diamond begins a conditional one. */
final class FlowLines {

    private static final double CORNER = 6;

    /** The tip of an arrow is thinner than its line, which therefore ends earlier. */
    private static final double TIP = 4;

    private final Svg svg;

    FlowLines(Svg svg) {
        this.svg = svg;
    }

    void draw(SequenceFlow flow, List<Point2D> points) {
        Point2D first = points.get(0);
        Point2D last = points.get(points.size() - 1);
        svg.path(line(points), "fill=\"none\"");
        svg.path(mark(last, points.get(points.size() - 2), 0, 0, 8, 4, 8, -4) + "Z", "fill=\"#222\"");
        if (flow.equals(defaultOf(flow.getSource()))) {
            svg.path(mark(first, points.get(1), 7, 5, 13, -5), "");
        } else if (flow.getSource() instanceof Activity && flow.getConditionExpression() != null) {
            svg.path(mark(first, points.get(1), 0, 0, 7, 4, 14, 0, 7, -4) + "Z", "");
        }
    }

    private static String line(List<Point2D> points) {
        StringBuilder line = new StringBuilder("M" + at(points.get(0)));
        for (int i = 1; i < points.size() - 1; i++) {
            Point2D corner = points.get(i);
            line.append('L').append(at(move(corner, points.get(i - 1), CORNER, 0)));
            line.append('Q').append(at(corner)).append(' ').append(at(move(corner, points.get(i + 1), CORNER, 0)));
        }
        Point2D last = points.get(points.size() - 1);
        return line.append('L')
                .append(at(move(last, points.get(points.size() - 2), TIP, 0)))
                .toString();
    }

    /** @param steps for each corner how far along the line, and how far beside it */
    private static String mark(Point2D from, Point2D to, double... steps) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < steps.length; i += 2) {
            path.append(i == 0 ? 'M' : 'L').append(at(move(from, to, steps[i], steps[i + 1])));
        }
        return path.toString();
    }

    private static Point2D move(Point2D from, Point2D to, double along, double beside) {
        double x = (to.getX() - from.getX()) / from.distance(to);
        double y = (to.getY() - from.getY()) / from.distance(to);
        return new Point2D.Double(from.getX() + along * x - beside * y, from.getY() + along * y + beside * x);
    }

    private static String at(Point2D point) {
        return of(point.getX()) + " " + of(point.getY());
    }

    private static SequenceFlow defaultOf(FlowNode source) {
        if (source instanceof ExclusiveGateway gateway) {
            return gateway.getDefault();
        }
        if (source instanceof InclusiveGateway gateway) {
            return gateway.getDefault();
        }
        return source instanceof Activity activity ? activity.getDefault() : null;
    }
}
