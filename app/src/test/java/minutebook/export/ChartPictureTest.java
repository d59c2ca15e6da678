package minutebook.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import minutebook.domain.statistics.ChartGeometry;
import minutebook.domain.statistics.Dot;
import minutebook.domain.statistics.Stretch;
import minutebook.domain.statistics.Tick;
import minutebook.export.Picture.Anchor;
import minutebook.export.Picture.Area;
import minutebook.export.Picture.Circle;
import minutebook.export.Picture.Ink;
import minutebook.export.Picture.Label;
import minutebook.export.Picture.Line;
import minutebook.export.Picture.Point;
import minutebook.export.Picture.Shape;
import minutebook.tui.parts.SampleChart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChartPictureTest {
    private static final double NEAR = 0.01;
    private static final double LEAST_TEXT = 8;

    static Stream<ChartGeometry> charts() {
        return Stream.of(
                SampleChart.everything(),
                SampleChart.of(60),
                SampleChart.of(60, 62, 58),
                SampleChart.of(60, 60, 60, 60, 60, 60, 60),
                SampleChart.of(0, 100, 0, 100, 0, 100, 0, 100, 3),
                SampleChart.many(60),
                SampleChart.many(2000));
    }

    private static Picture drawn(ChartGeometry geometry) {
        return ChartPicture.of(geometry, "percent");
    }

    private static <S extends Shape> List<S> all(Picture picture, Class<S> kind) {
        return picture.shapes().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static List<Dot> counted(ChartGeometry geometry) {
        return geometry.stretches().stream()
                .flatMap(stretch -> stretch.dots().stream())
                .toList();
    }

    /** The lines through the readings, one for each stretch. */
    private static List<Line> readings(Picture picture) {
        return all(picture, Line.class).stream()
                .filter(line -> line.ink() == Ink.ACCENT)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("charts")
    void each_reading_stands_where_the_axes_have_it(ChartGeometry geometry) {
        List<Dot> dots = geometry.stretches().stream()
                .map(Stretch::dots)
                .filter(some -> some.size() > 1)
                .flatMap(List::stream)
                .toList();
        List<Point> points = readings(drawn(geometry)).stream()
                .flatMap(line -> line.points().stream())
                .toList();
        assertEquals(dots.size(), points.size());
        for (int i = 1; i < dots.size(); i++) {
            Dot first = dots.get(0);
            Dot dot = dots.get(i);
            Dot last = dots.get(dots.size() - 1);
            Point from = points.get(0);
            Point to = points.get(dots.size() - 1);
            double across = (dot.x() - first.x()) / (last.x() - first.x()) * (to.x() - from.x());
            assertEquals(from.x() + across, points.get(i).x(), NEAR);
            assertEquals(
                    Math.signum(first.y() - dot.y()), Math.signum(points.get(i).y() - from.y()), NEAR);
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void heights_follow_the_values_up_the_same_axis_as_its_ticks(ChartGeometry geometry) {
        Picture picture = drawn(geometry);
        List<Tick> ticks = geometry.up().ticks(5);
        List<Label> written = all(picture, Label.class).stream()
                .filter(label -> label.anchor() == Anchor.END)
                .limit(ticks.size())
                .toList();
        assertEquals(
                ticks.stream().map(Tick::label).toList(),
                written.stream().map(Label::text).toList());
        if (ticks.size() > 1) {
            double scale = (written.get(1).at().y() - written.get(0).at().y())
                    / (ticks.get(1).at() - ticks.get(0).at());
            double base = written.get(0).at().y()
                    - ChartPicture.SIZE / 3
                    - scale * ticks.get(0).at();
            List<Point> points = readings(picture).stream()
                    .flatMap(line -> line.points().stream())
                    .toList();
            List<Dot> dots = counted(geometry);
            for (int i = 0; i < points.size(); i++) {
                assertEquals(base + scale * dots.get(i).y(), points.get(i).y(), NEAR);
            }
        }
    }

    @Test
    void every_reading_that_is_not_ordinary_has_its_mark_and_the_key_one_of_each() {
        ChartGeometry geometry = SampleChart.everything();
        Picture picture = drawn(geometry);
        List<Dot> dots = Stream.concat(counted(geometry).stream(), geometry.apart().stream())
                .toList();
        for (Dot.Kind kind : geometry.kinds()) {
            long readings = dots.stream().filter(dot -> dot.kind() == kind).count();
            List<String> mark = outlines(kind);
            long found = picture.shapes().stream()
                    .map(ChartPictureTest::outline)
                    .filter(mark.get(0)::equals)
                    .count();
            assertEquals(readings + 1, found, kind.word());
            assertTrue(
                    all(picture, Label.class).stream()
                            .anyMatch(label -> label.text().equals(ChartMarks.meaning(kind))),
                    kind.word());
        }
        assertFalse(all(picture, Label.class).stream()
                .anyMatch(label -> label.text().equals(ChartMarks.meaning(Dot.Kind.CHANGE))));
        assertTrue(all(picture, Label.class).stream()
                .anyMatch(label -> label.text().equals("710, off the scale")));
        assertTrue(all(picture, Label.class).stream()
                .anyMatch(label -> label.text().equals("new limits")));
    }

    @Test
    void each_kind_has_a_shape_of_its_own_whatever_its_colour() {
        Set<List<String>> shapes =
                Arrays.stream(Dot.Kind.values()).map(ChartPictureTest::outlines).collect(Collectors.toSet());
        assertEquals(Dot.Kind.values().length, shapes.size());
    }

    private static List<String> outlines(Dot.Kind kind) {
        return ChartMarks.of(kind, new Point(0, 0)).stream()
                .map(ChartPictureTest::outline)
                .toList();
    }

    /** What a shape looks like wherever it stands, in black and white. */
    private static String outline(Shape shape) {
        if (shape instanceof Circle circle) {
            return "circle " + circle.radius() + (circle.hollow() ? " hollow" : "");
        }
        if (shape instanceof Area area) {
            return "area" + steps(area.points());
        }
        return shape instanceof Line line ? "line" + steps(line.points()) : "";
    }

    private static List<String> steps(List<Point> points) {
        List<String> steps = new ArrayList<>();
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            steps.add(String.format("%.2f,%.2f", to.x() - from.x(), to.y() - from.y()));
        }
        return steps;
    }

    @ParameterizedTest
    @MethodSource("charts")
    void words_are_large_enough_and_stay_on_the_sheet(ChartGeometry geometry) {
        Picture picture = drawn(geometry);
        assertTrue(picture.height() < 260, "" + picture.height());
        for (Label label : all(picture, Label.class)) {
            assertTrue(label.size() >= LEAST_TEXT, label.text());
            assertTrue(from(label) >= -NEAR && from(label) + wide(label) <= picture.width() + NEAR, label.toString());
            assertTrue(label.at().y() > 0 && label.at().y() < picture.height(), label.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("charts")
    void the_names_of_the_lines_and_of_the_days_do_not_overlap(ChartGeometry geometry) {
        List<String> names = Stream.concat(geometry.levels().stream(), geometry.across().ticks(6).stream())
                .map(Tick::label)
                .toList();
        List<Label> labels = all(drawn(geometry), Label.class).stream()
                .filter(label -> names.contains(label.text()))
                .toList();
        assertTrue(labels.size() >= geometry.levels().size() + 1);
        for (Label one : labels) {
            for (Label other : labels) {
                boolean apart = one.equals(other)
                        || Math.abs(one.at().y() - other.at().y()) >= one.size()
                        || from(one) + wide(one) <= from(other)
                        || from(other) + wide(other) <= from(one);
                assertTrue(apart, one + " over " + other);
            }
        }
    }

    private static double wide(Label label) {
        return ChartPicture.width(label.text());
    }

    private static double from(Label label) {
        return switch (label.anchor()) {
            case START -> label.at().x();
            case MIDDLE -> label.at().x() - wide(label) / 2;
            case END -> label.at().x() - wide(label);
        };
    }

    @Test
    void what_carries_meaning_is_dark_enough_on_white() {
        for (ChartGeometry geometry : charts().toList()) {
            Picture picture = drawn(geometry);
            all(picture, Label.class).forEach(label -> assertTrue(contrast(label.ink()) >= 4.5, label.toString()));
            all(picture, Line.class).stream()
                    .filter(line -> line.ink() != Ink.GRID)
                    .forEach(line -> assertTrue(contrast(line.ink()) >= 3, line.toString()));
        }
    }

    /** The contrast with white, as WCAG 2.1 has it. */
    private static double contrast(Ink ink) {
        int colour = Integer.parseInt(ink.colour(HouseStyle.PLAIN).substring(1), 16);
        double light = 0.2126 * part(colour >> 16) + 0.7152 * part(colour >> 8) + 0.0722 * part(colour);
        return 1.05 / (light + 0.05);
    }

    private static double part(int colour) {
        double share = (colour & 0xFF) / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    @Test
    void a_unit_that_is_too_long_for_its_place_is_cut() {
        Picture picture = ChartPicture.of(SampleChart.of(1, 2, 3), "per 10,000 \uD83D\uDE00".repeat(40));
        assertTrue(all(picture, Label.class).get(0).text().endsWith("…"));
    }

    @Test
    void things_side_by_side_keep_apart_and_near_to_where_they_belong() {
        assertEquals(List.of(10.0, 50.0), Apart.of(List.of(10.0, 50.0), 8, 0, 100));
        assertEquals(List.of(10.0, 18.0, 26.0), Apart.of(List.of(10.0, 10.0, 10.0), 8, 0, 100));
        assertEquals(List.of(92.0, 100.0), Apart.of(List.of(99.0, 99.0), 8, 0, 100));
    }
}
