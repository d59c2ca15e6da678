package minutebook.domain.statistics;

import static minutebook.domain.statistics.Values.PERCENT;
import static minutebook.domain.statistics.Values.monthly;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import minutebook.domain.Better;
import org.junit.jupiter.api.Test;

class ChartGeometryTest {
    @Test
    void without_readings_there_is_no_chart() {
        assertEquals(Optional.empty(), geometry(new Series(List.of(), Set.of(), List.of(), List.of()), "90"));
    }

    @Test
    void the_first_is_at_the_left_the_last_at_the_right_and_the_target_is_in_sight() {
        ChartGeometry geometry = geometry(counted(10, 20, 30), "90").orElseThrow();
        List<Dot> dots = geometry.stretches().get(0).dots();
        assertEquals(0, dots.get(0).x());
        assertEquals(1, dots.get(2).x());
        assertTrue(
                geometry.up().high() >= 90 && geometry.up().low() <= 10,
                geometry.up().toString());
    }

    @Test
    void a_reading_that_is_known_to_be_wrong_does_not_stretch_the_scale() {
        List<Point> counted = monthly(10, 20, 30);
        Point slip = new Point(counted.get(1).on().plusDays(1), BigDecimal.valueOf(9_000));
        ChartGeometry geometry = geometry(new Series(counted, Set.of(), List.of(slip), List.of()), "40")
                .orElseThrow();
        assertTrue(geometry.up().high() < 100, geometry.up().toString());
        assertEquals(
                new Dot(geometry.across().at(slip.on()), 1, Dot.Kind.KNOWN_WRONG, slip, true),
                geometry.apart().get(0));
    }

    @Test
    void a_percentage_has_no_axis_beyond_a_hundred() {
        ChartGeometry geometry = geometry(counted(0, 100, 50), "90").orElseThrow();
        assertEquals(new ValueAxis(0, 100), geometry.up());
        assertEquals(
                List.of("0", "50", "100"),
                geometry.up().ticks(4).stream().map(Tick::label).toList());
    }

    @Test
    void dates_are_told_by_the_finest_step_that_fits() {
        DateAxis axis = new DateAxis(LocalDate.of(2014, 1, 31), LocalDate.of(2016, 6, 30));
        assertEquals(List.of("2015", "2016"), labels(axis.ticks(3)));
        assertEquals(List.of("Jul 2014", "Jan 2015", "Jul 2015", "Jan 2016"), labels(axis.ticks(5)));
        DateAxis week = new DateAxis(LocalDate.of(2015, 6, 1), LocalDate.of(2015, 6, 8));
        assertEquals(List.of("1 Jun 2015", "8 Jun 2015"), labels(week.ticks(2)));
        assertEquals(List.of("1 Jun 2015"), labels(week.ticks(1)));
        DateAxis amid = new DateAxis(LocalDate.of(2015, 6, 2), LocalDate.of(2015, 6, 25));
        assertEquals(List.of("2015"), labels(amid.ticks(1)));
    }

    @Test
    void whatever_the_readings_everything_lies_between_nought_and_one() {
        for (long trial = 0; trial < 2_000; trial++) {
            long seed = trial;
            Random random = new Random(seed);
            int[] values = random.ints(1 + random.nextInt(20), -1_000, 1 + random.nextInt(100_000))
                    .toArray();
            Series series = counted(values);
            ChartGeometry geometry =
                    geometry(series, String.valueOf(random.nextInt(500) - 250)).orElseThrow();
            int most = 1 + random.nextInt(20);
            List<Tick> up = geometry.up().ticks(most);
            List<Tick> across = geometry.across().ticks(most);
            assertTrue(!up.isEmpty() && up.size() <= most, "seed " + seed + " " + up);
            assertTrue(!across.isEmpty() && across.size() <= most, "seed " + seed + " " + across);
            Stream.of(up, across, geometry.levels())
                    .flatMap(List::stream)
                    .forEach(tick -> assertTrue(tick.at() >= 0 && tick.at() <= 1, "seed " + seed + " " + tick));
            geometry.stretches()
                    .get(0)
                    .dots()
                    .forEach(dot -> assertTrue(
                            dot.x() >= 0 && dot.x() <= 1 && dot.y() >= 0 && dot.y() <= 1 && !dot.pinned(),
                            "seed " + seed));
        }
    }

    private static List<String> labels(List<Tick> ticks) {
        return ticks.stream().map(Tick::label).toList();
    }

    private static Series counted(int... values) {
        return new Series(monthly(values), Set.of(), List.of(), List.of());
    }

    private static Optional<ChartGeometry> geometry(Series series, String target) {
        ProcessChart chart = ProcessChart.of(
                series.counted(), List.of(), Optional.of(Better.HIGHER), PERCENT.bounds(), ChartRules.DEFAULT);
        return ChartGeometry.of(chart, series, Optional.of(Values.aim(Better.HIGHER, target, "0")), PERCENT.bounds());
    }
}
