package minutebook.domain.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import minutebook.domain.Better;
import org.junit.jupiter.api.Test;

class ProcessChartTrialsTest {
    private static final int TRIALS = 4_000;

    @Test
    void the_chart_marks_what_the_sentences_of_the_rules_say() {
        Map<String, Integer> seen = new TreeMap<>();
        for (long seed = 0; seed < TRIALS; seed++) {
            Random random = new Random(seed);
            List<Point> points = points(random);
            ChartRules rules = new ChartRules(5 + random.nextInt(4), random.nextBoolean());
            ProcessChart chart = ProcessChart.of(points, List.of(), Optional.of(Better.LOWER), Bounds.NONE, rules);
            List<String> expected =
                    new DefinedChart(points.stream().map(Point::value).toList(), rules).marks();
            assertEquals(expected, names(chart.latest()), "seed " + seed + " " + rules + " " + points);
            expected.forEach(mark -> seen.merge(mark, 1, Integer::sum));
        }
        assertEquals(9, seen.size(), "each rule, each way, and none: " + seen);
        assertTrue(seen.values().stream().allMatch(times -> times > 50), seen.toString());
    }

    @Test
    void percentages_are_marked_alike_by_the_limits_shown_and_those_worked_out() {
        Bounds bounds = Values.PERCENT.bounds();
        int cut = 0;
        for (long seed = 0; seed < TRIALS; seed++) {
            Random random = new Random(seed);
            List<Point> points = points(random).stream()
                    .map(point -> new Point(point.on(), point.value().abs().multiply(BigDecimal.TEN)))
                    .map(point -> new Point(point.on(), bounds.kept(point.value())))
                    .toList();
            if (points.size() >= 6) {
                Limits limits = Limits.of(points);
                Limits shown = limits.within(bounds);
                cut += limits.equals(shown) ? 0 : 1;
                assertEquals(
                        Marking.of(points, limits, ChartRules.DEFAULT, Optional.empty()),
                        Marking.of(points, shown, ChartRules.DEFAULT, Optional.empty()),
                        "seed " + seed + " " + points);
            }
        }
        assertTrue(cut > TRIALS / 10, "limits cut " + cut);
    }

    @Test
    void mirrored_readings_are_marked_the_other_way_up() {
        for (long seed = 0; seed < TRIALS / 4; seed++) {
            List<Point> points = points(new Random(seed));
            List<Point> mirrored = points.stream()
                    .map(point -> new Point(point.on(), point.value().negate()))
                    .toList();
            assertEquals(
                    names(latest(points, Better.HIGHER)),
                    names(latest(mirrored, Better.LOWER)).stream()
                            .map(name ->
                                    name.replace('+', '*').replace('-', '+').replace('*', '-'))
                            .toList(),
                    "seed " + seed + " " + points);
            assertEquals(meanings(latest(points, Better.HIGHER)), meanings(latest(mirrored, Better.LOWER)));
        }
    }

    @Test
    void thousands_of_readings_are_no_trouble() {
        Random random = new Random(5);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            points.add(new Point(Values.START.plusDays(i), BigDecimal.valueOf(random.nextInt(1_000_000), 3)));
        }
        ProcessChart chart =
                ProcessChart.of(points, List.of(), Optional.of(Better.LOWER), Bounds.NONE, ChartRules.DEFAULT);
        assertEquals(20_000, chart.latest().points().size());
    }

    private static Segment latest(List<Point> points, Better better) {
        return ProcessChart.of(points, List.of(), Optional.of(better), Bounds.NONE, ChartRules.DEFAULT)
                .latest();
    }

    private static List<String> names(Segment segment) {
        return segment.points().stream()
                .map(plotted -> plotted.mark()
                        .map(mark -> mark.rule() + (mark.up() ? "+" : "-"))
                        .orElse(""))
                .toList();
    }

    private static List<Optional<Meaning>> meanings(Segment segment) {
        return segment.points().stream()
                .map(plotted -> plotted.mark().map(Mark::meaning))
                .toList();
    }

    /** Values with ties, drifts, jumps and turns, on days that are not evenly apart. */
    private static List<Point> points(Random random) {
        int size = random.nextInt(40);
        int spread = 1 + random.nextInt(6);
        int scale = random.nextInt(3);
        List<Point> points = new ArrayList<>();
        int drift = 0;
        int way = 0;
        int day = 0;
        for (int i = 0; i < size; i++) {
            way = random.nextInt(6) == 0 ? random.nextInt(5) - 2 : way;
            drift += way;
            int jump = random.nextInt(15) == 0 ? random.nextInt(30) - 15 : 0;
            day += 1 + random.nextInt(40);
            points.add(new Point(
                    Values.START.plusDays(day), BigDecimal.valueOf(drift + jump + random.nextInt(spread), scale)));
        }
        return points;
    }
}
