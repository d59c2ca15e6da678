package minutebook.export;

import java.util.ArrayList;
import java.util.List;
import minutebook.domain.statistics.Dot;
import minutebook.export.Picture.Area;
import minutebook.export.Picture.Circle;
import minutebook.export.Picture.Ink;
import minutebook.export.Picture.Line;
import minutebook.export.Picture.Point;
import minutebook.export.Picture.Shape;

/** The marks of readings: each kind has a shape of its own, so that a copy in black and white says as much. */
final class ChartMarks {
    /** Half the width of a mark, in points. */
    static final double RADIUS = 3.2;

    private static final double STROKE = 1.4;

    private ChartMarks() {}

    /** What is drawn for a reading of that kind at that place. */
    static List<Shape> of(Dot.Kind kind, Point at) {
        return switch (kind) {
            case ORDINARY -> List.of(new Circle(at, RADIUS * 0.75, Ink.ACCENT, false));
            case CHANGE -> List.of(area(Ink.TEXT, at, 0, -1.3, 1.3, 0, 0, 1.3, -1.3, 0));
            case IMPROVEMENT -> List.of(plus(at));
            case CONCERN -> List.of(area(Ink.WARNING, at, 0, -1.3, 1.3, 1.1, -1.3, 1.1));
            case SUSPECT -> List.of(new Circle(at, RADIUS, Ink.TEXT, true));
            case KNOWN_WRONG -> List.of(stroke(at, -1, -1, 1, 1), stroke(at, -1, 1, 1, -1));
            case CONFLICT ->
                List.of(
                        area(Ink.PAPER, at, -1, -1, 1, -1, 1, 1, -1, 1),
                        stroke(at, -1, -1, 1, -1, 1, 1, -1, 1, -1, -1));
        };
    }

    /** What the key says of a kind. */
    static String meaning(Dot.Kind kind) {
        return switch (kind) {
            case ORDINARY, CHANGE, IMPROVEMENT, CONCERN -> kind.word();
            case SUSPECT -> kind.word() + ", counted";
            case KNOWN_WRONG, CONFLICT -> kind.word() + ", not counted";
        };
    }

    private static Shape plus(Point at) {
        double arm = 0.4;
        double end = 1.25;
        return area(
                Ink.ACCENT,
                at,
                -arm,
                -end,
                arm,
                -end,
                arm,
                -arm,
                end,
                -arm,
                end,
                arm,
                arm,
                arm,
                arm,
                end,
                -arm,
                end,
                -arm,
                arm,
                -end,
                arm,
                -end,
                -arm,
                -arm,
                -arm);
    }

    private static Shape area(Ink ink, Point at, double... corners) {
        return new Area(points(at, corners), ink);
    }

    private static Shape stroke(Point at, double... corners) {
        return new Line(points(at, corners), Ink.TEXT, STROKE, false);
    }

    /** Places around a point, in radii: to the right and down, by turns. */
    private static List<Point> points(Point at, double... steps) {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < steps.length; i += 2) {
            points.add(new Point(at.x() + steps[i] * RADIUS, at.y() + steps[i + 1] * RADIUS));
        }
        return points;
    }
}
