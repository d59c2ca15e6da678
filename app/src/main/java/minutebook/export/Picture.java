package minutebook.export;

import java.util.List;
import java.util.stream.Stream;

/**
 * A drawing, for whichever format shows it: shapes on a sheet whose units are points of 1/72 inch, from its upper left corner.
 *
 * @param shapes from back to front
 */
public record Picture(double width, double height, List<Shape> shapes) {
    public Picture {
        shapes = List.copyOf(shapes);
        if (!(width > 0 && height > 0)) {
            throw new IllegalArgumentException("Check the layout: a picture has a size.");
        }
    }

    /** The words of its labels. */
    List<String> words() {
        return shapes.stream()
                .flatMap(shape -> shape instanceof Label label ? Stream.of(label.text()) : Stream.empty())
                .toList();
    }

    /** Something drawn. */
    public sealed interface Shape {}

    /** A line through points, open at its ends. */
    public record Line(List<Point> points, Ink ink, double thickness, boolean dashed) implements Shape {
        public Line {
            points = List.copyOf(points);
        }
    }

    /** A filled area within points. */
    public record Area(List<Point> points, Ink ink) implements Shape {
        public Area {
            points = List.copyOf(points);
        }
    }

    /** A filled circle, or a ring when it is hollow. */
    public record Circle(Point centre, double radius, Ink ink, boolean hollow) implements Shape {}

    /** Words on one line. */
    public record Label(Point at, String text, Anchor anchor, double size, Ink ink) implements Shape {
        public Label {
            text = Printable.line(text);
        }
    }

    /** A place on the sheet. */
    public record Point(double x, double y) {}

    /** Which part of a label stands at its place; the place is on the line that the letters stand on. */
    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** The colours of a drawing; what differs in meaning differs in shape as well. */
    public enum Ink {
        TEXT("#1a1a1a"),
        MUTED("#4d5866"),
        GRID("#b8c2cc"),
        PAPER("#ffffff"),
        WARNING("#8a4b00"),
        /** The colour of the house style. */
        ACCENT("");

        private final String colour;

        Ink(String colour) {
            this.colour = colour;
        }

        /** As {@code #rrggbb}. */
        public String colour(HouseStyle style) {
            return this == ACCENT ? style.accent() : colour;
        }
    }
}
