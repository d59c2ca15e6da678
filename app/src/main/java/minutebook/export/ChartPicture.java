package minutebook.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import minutebook.domain.statistics.ChartGeometry;
import minutebook.domain.statistics.Dot;
import minutebook.domain.statistics.Limits;
import minutebook.domain.statistics.Stretch;
import minutebook.domain.statistics.Tick;
import minutebook.export.Picture.Anchor;
import minutebook.export.Picture.Area;
import minutebook.export.Picture.Ink;
import minutebook.export.Picture.Label;
import minutebook.export.Picture.Line;
import minutebook.export.Picture.Point;
import minutebook.export.Picture.Shape;

/**
 * A process behaviour chart as a picture, from the same geometry as the terminal's: the width of a page of A4, with every line named
 * at its right end, the value of the latest reading beside it, and a key to the marks.
 */
final class ChartPicture {
    static final double WIDTH = 480;

    /** The size of its letters, in points. */
    static final double SIZE = 9;

    private static final double TOP = 22;
    private static final double FIELD = 160;
    private static final double DATES = 18;
    private static final double KEY_LINE = 15;
    private static final double ROOM = 9;
    /** What is kept free above the highest reading and below the lowest, for their values. */
    private static final double LETTERS = 14;

    private static final double LEADER = 10;
    private static final double BETWEEN = 4;
    private static final int VALUES = 5;
    private static final int DATE_WIDTH = 64;
    /** Up to so many readings each have their value beside them; of more, the latest alone. */
    private static final int FEW = 6;
    /** How near readings may stand before the line through them alone is drawn. */
    private static final double CROWDED = 4.5;

    private final ChartGeometry geometry;
    private final String unit;
    private final List<Tick> values;
    private final double left;
    private final double right;
    private final List<Shape> shapes = new ArrayList<>();

    private ChartPicture(ChartGeometry geometry, String unit) {
        this.geometry = geometry;
        this.unit = unit;
        values = geometry.up().ticks(VALUES);
        left = widest(values) + 2 * BETWEEN;
        List<Tick> levels = geometry.levels();
        right = WIDTH - (levels.isEmpty() ? ROOM : LEADER + BETWEEN + widest(levels));
    }

    /**
     * Draws a chart.
     *
     * @param unit what its values count, as it is written above them
     */
    static Picture of(ChartGeometry geometry, String unit) {
        ChartPicture chart = new ChartPicture(geometry, unit);
        chart.frame();
        chart.lines();
        chart.levels();
        chart.readings();
        ChartKey key =
                new ChartKey(geometry.kinds(), new Point(chart.left, TOP + FIELD + DATES + KEY_LINE), WIDTH, KEY_LINE);
        chart.shapes.addAll(key.shapes());
        return new Picture(WIDTH, TOP + FIELD + DATES + BETWEEN + key.lines() * KEY_LINE, chart.shapes);
    }

    /** How wide words are at most, in points: the letters of a plain sans serif, without asking a font. */
    static double width(String words) {
        return words.codePointCount(0, words.length()) * SIZE * 0.56;
    }

    /** Where a place on the axes lies on the sheet. */
    private Point at(double x, double y) {
        return new Point(
                left + ROOM + x * (right - left - 2 * ROOM), TOP + FIELD - LETTERS - y * (FIELD - 2 * LETTERS));
    }

    private double height(BigDecimal value) {
        return at(0, geometry.up().at(value)).y();
    }

    private void frame() {
        label(new Point(0, SIZE), shortened(unit), Anchor.START, Ink.MUTED);
        for (Tick tick : values) {
            double y = at(0, tick.at()).y();
            line(Ink.GRID, 0.6, false, new Point(left, y), new Point(right, y));
            label(new Point(left - BETWEEN, y + SIZE / 3), tick.label(), Anchor.END, Ink.TEXT);
        }
        double bottom = TOP + FIELD;
        line(Ink.MUTED, 0.9, false, new Point(left, TOP), new Point(left, bottom), new Point(right, bottom));
        double free = 0;
        for (Tick tick : geometry.across().ticks(Math.max(1, (int) ((right - left) / DATE_WIDTH)))) {
            double x = at(tick.at(), 0).x();
            double wide = width(tick.label());
            double from = Math.max(0, Math.min(x - wide / 2, WIDTH - wide));
            line(Ink.MUTED, 0.9, false, new Point(x, bottom), new Point(x, bottom + 3));
            if (from >= free) {
                label(new Point(from + wide / 2, bottom + BETWEEN + SIZE), tick.label(), Anchor.MIDDLE, Ink.TEXT);
                free = from + wide + BETWEEN;
            }
        }
    }

    private void lines() {
        List<Stretch> stretches = geometry.stretches();
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            double from = i == 0 ? left : at(stretch.from(), 0).x();
            double to = i + 1 == stretches.size() ? right : at(stretch.to(), 0).x();
            stretch.limits().ifPresent(limits -> limits(limits, from, to));
            if (i > 0) {
                line(Ink.MUTED, 0.9, true, new Point(from, TOP), new Point(from, TOP + FIELD));
                boolean isLate = from + width("new limits") > right;
                label(new Point(from, TOP - 3), "new limits", isLate ? Anchor.END : Anchor.START, Ink.MUTED);
            }
        }
        geometry.target().ifPresent(target -> level(target, left, right, Ink.WARNING, 1.5, true));
    }

    private void limits(Limits limits, double from, double to) {
        level(limits.lower(), from, to, Ink.MUTED, 0.9, true);
        level(limits.upper(), from, to, Ink.MUTED, 0.9, true);
        level(limits.mean(), from, to, Ink.MUTED, 0.9, false);
    }

    private void level(BigDecimal value, double from, double to, Ink ink, double thickness, boolean dashed) {
        double y = height(value);
        line(ink, thickness, dashed, new Point(from, y), new Point(to, y));
    }

    /** The names of the lines at the right, each beside its line or as near to it as the others let it. */
    private void levels() {
        List<Tick> levels = geometry.levels();
        List<Double> wanted =
                levels.stream().map(level -> at(0, level.at()).y()).toList();
        List<Double> places = Apart.of(wanted, SIZE * 1.25, TOP, TOP + FIELD);
        for (int i = 0; i < levels.size(); i++) {
            boolean isTarget = i == 0 && geometry.target().isPresent();
            Ink ink = isTarget ? Ink.WARNING : Ink.MUTED;
            double y = places.get(i);
            line(ink, 0.6, false, new Point(right, wanted.get(i)), new Point(right + LEADER, y));
            label(new Point(right + LEADER + 2, y + SIZE / 3), levels.get(i).label(), Anchor.START, ink);
        }
    }

    private void readings() {
        List<Dot> counted = geometry.stretches().stream()
                .flatMap(stretch -> stretch.dots().stream())
                .toList();
        for (Stretch stretch : geometry.stretches()) {
            if (stretch.dots().size() > 1) {
                shapes.add(new Line(
                        stretch.dots().stream().map(dot -> at(dot.x(), dot.y())).toList(), Ink.ACCENT, 1.5, false));
            }
        }
        for (int i = counted.size() <= FEW ? 0 : counted.size() - 1; i < counted.size(); i++) {
            number(counted, i);
        }
        boolean crowded = counted.size() * CROWDED > right - left;
        counted.stream()
                .filter(dot -> !crowded || dot.kind() != Dot.Kind.ORDINARY)
                .forEach(dot -> mark(dot, ""));
        geometry.apart().forEach(dot -> mark(dot, words(dot, counted.size() <= FEW)));
    }

    /** What is written beside a reading that does not count. */
    private static String words(Dot dot, boolean few) {
        if (dot.pinned()) {
            return number(dot) + ", off the scale";
        }
        return few ? number(dot) : "";
    }

    /** A reading's mark with words beside it, on the side that has room. */
    private void mark(Dot dot, String words) {
        Point within = at(dot.x(), dot.y());
        double edge = dot.y() > 0.5 ? TOP + ROOM / 2 : TOP + FIELD - ROOM / 2;
        Point at = dot.pinned() ? new Point(within.x(), edge) : within;
        boolean isRight = dot.x() > 0.5;
        double x = at.x() + (isRight ? -1 : 1) * (ChartMarks.RADIUS + BETWEEN);
        if (!words.isEmpty()) {
            label(new Point(x, at.y() + SIZE / 3), words, isRight ? Anchor.END : Anchor.START, Ink.TEXT);
        }
        shapes.addAll(ChartMarks.of(dot.kind(), at));
    }

    /** The value of a reading, on a side of it that the line does not come from or go to. */
    private void number(List<Dot> counted, int i) {
        Dot dot = counted.get(i);
        double before = counted.get(Math.max(0, i - 1)).y();
        double after = counted.get(Math.min(counted.size() - 1, i + 1)).y();
        boolean isAbove = 2 * dot.y() >= before + after;
        Point at = at(dot.x(), dot.y());
        double half = width(number(dot)) / 2;
        double middle = Math.max(left + half + 1, Math.min(at.x(), right - half));
        number(dot, middle, isAbove ? at.y() - ChartMarks.RADIUS - BETWEEN : at.y() + ChartMarks.RADIUS + SIZE);
    }

    /** A reading's value on a ground of its own, so that no line goes through it. */
    private void number(Dot dot, double middle, double baseline) {
        double half = width(number(dot)) / 2;
        double top = baseline - SIZE * 0.8;
        shapes.add(new Area(
                List.of(
                        new Point(middle - half, top),
                        new Point(middle + half, top),
                        new Point(middle + half, baseline + 1),
                        new Point(middle - half, baseline + 1)),
                Ink.PAPER));
        label(new Point(middle, baseline), number(dot), Anchor.MIDDLE, Ink.TEXT);
    }

    /** As much of it as fits beside nothing else. */
    private static String shortened(String words) {
        int most = (int) (WIDTH / width("x"));
        return words.codePointCount(0, words.length()) <= most
                ? words
                : words.substring(0, words.offsetByCodePoints(0, most - 1)) + "…";
    }

    private static String number(Dot dot) {
        return dot.point().value().stripTrailingZeros().toPlainString();
    }

    private void line(Ink ink, double thickness, boolean dashed, Point... points) {
        shapes.add(new Line(List.of(points), ink, thickness, dashed));
    }

    private void label(Point at, String words, Anchor anchor, Ink ink) {
        shapes.add(new Label(at, words, anchor, SIZE, ink));
    }

    private static double widest(List<Tick> ticks) {
        return ticks.stream().mapToDouble(tick -> width(tick.label())).max().orElse(0);
    }
}
