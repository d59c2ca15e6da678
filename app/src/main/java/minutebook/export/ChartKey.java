package minutebook.export;

import java.util.ArrayList;
import java.util.List;
import minutebook.domain.statistics.Dot;
import minutebook.export.Picture.Anchor;
import minutebook.export.Picture.Ink;
import minutebook.export.Picture.Label;
import minutebook.export.Picture.Point;
import minutebook.export.Picture.Shape;

/** What the marks of a chart mean, mark by mark, on as many lines as that takes. */
final class ChartKey {
    private static final double BETWEEN = 14;
    private static final double MARK = 8;

    private final List<Shape> shapes = new ArrayList<>();
    private int lines = 1;

    /**
     * The key to some kinds of marks.
     *
     * @param start where the letters of its first line begin
     * @param end how far to the right it may go
     */
    ChartKey(List<Dot.Kind> kinds, Point start, double end, double lineHeight) {
        double x = start.x();
        for (Dot.Kind kind : kinds) {
            String words = ChartMarks.meaning(kind);
            double wide = MARK + ChartPicture.width(words);
            if (x > start.x() && x + wide > end) {
                x = start.x();
                lines++;
            }
            double y = start.y() + (lines - 1) * lineHeight;
            shapes.addAll(ChartMarks.of(kind, new Point(x, y - ChartPicture.SIZE / 3)));
            shapes.add(new Label(new Point(x + MARK, y), words, Anchor.START, ChartPicture.SIZE, Ink.TEXT));
            x += wide + BETWEEN;
        }
    }

    List<Shape> shapes() {
        return List.copyOf(shapes);
    }

    int lines() {
        return lines;
    }
}
