package minutebook.domain.statistics;

import static minutebook.domain.statistics.Values.PERCENT;
import static minutebook.domain.statistics.Values.chart;
import static minutebook.domain.statistics.Values.monthly;
import static minutebook.domain.statistics.Values.rules;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import minutebook.domain.Better;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import org.junit.jupiter.api.Test;

class ProcessChartTest {
    private static final int[] MEAN_IS_ZERO = {1, 3, 1, 0, 3, 1, 3, -1, -3, 0, -3, -1, -3, -1};

    @Test
    void limits_are_the_mean_and_so_many_mean_moving_ranges() {
        Limits limits =
                chart(Better.HIGHER, 10, 12, 11, 13, 10, 12).latest().limits().orElseThrow();
        assertEquals("11.333333", sixDecimals(limits.mean()));
        assertEquals("16.653333", sixDecimals(limits.upper()));
        assertEquals("6.013333", sixDecimals(limits.lower()));
        assertEquals("14.879933", sixDecimals(limits.nearUpper()));
        assertEquals("7.786733", sixDecimals(limits.nearLower()));
    }

    @Test
    void the_number_of_readings_says_what_may_be_said() {
        List<Stage> stages = new ArrayList<>();
        for (int readings = 0; readings <= 13; readings++) {
            ProcessChart chart = chart(Better.HIGHER, Arrays.copyOf(MEAN_IS_ZERO, readings));
            stages.add(chart.latest().stage());
            assertEquals(readings >= 6, chart.latest().limits().isPresent());
        }
        List<Stage> expected = new ArrayList<>(Collections.nCopies(2, Stage.NO_TREND));
        expected.addAll(Collections.nCopies(4, Stage.COMPARISON));
        expected.addAll(Collections.nCopies(6, Stage.TRIAL));
        expected.addAll(Collections.nCopies(2, Stage.FULL));
        assertEquals(expected, stages);
    }

    @Test
    void a_reading_equal_to_a_limit_is_not_outside_it() {
        ProcessChart chart = chart(Better.HIGHER, 875, 900, 910, 940, 976, 1000);
        assertEquals(0, chart.latest().limits().orElseThrow().upper().compareTo(new BigDecimal("1000")));
        assertEquals(
                Optional.empty(), chart.latest().latest().orElseThrow().mark().filter(m -> m.rule() == Rule.OUTSIDE));
        ProcessChart beyond = ProcessChart.of(
                monthly("874", "900", "910", "940", "976", "1002"),
                List.of(),
                Optional.empty(),
                Bounds.NONE,
                ChartRules.DEFAULT);
        assertEquals(Rule.OUTSIDE, beyond.variation().mark().orElseThrow().rule());
    }

    @Test
    void readings_that_are_all_the_same_are_chance() {
        ProcessChart chart = chart(Better.HIGHER, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7);
        Limits limits = chart.latest().limits().orElseThrow();
        assertEquals(0, limits.upper().compareTo(limits.mean()));
        assertEquals(0, limits.lower().compareTo(limits.mean()));
        assertEquals(Variation.Kind.COMMON_CAUSE, chart.variation().kind());
        assertEquals(". . . . . . . . . . . .", rules(chart));
    }

    @Test
    void a_reading_on_the_mean_breaks_a_run() {
        assertEquals(". . . . . . . . . . . . . .", rules(chart(Better.HIGHER, MEAN_IS_ZERO)));
        int[] off = MEAN_IS_ZERO.clone();
        off[3] = 1;
        off[9] = -1;
        assertEquals("ON+ ON+ ON+ ON+ ON+ ON+ ON+ ON- ON- ON- ON- ON- ON- ON-", rules(chart(Better.HIGHER, off)));
    }

    @Test
    void a_point_keeps_the_first_rule_that_it_meets() {
        assertEquals("OU- TR+ TR+ TR+ TR+ TR+ OU+", rules(chart(Better.HIGHER, 1, 2, 3, 4, 5, 6, 7)));
    }

    @Test
    void two_that_are_equal_break_a_trend_and_a_point_outside_is_beyond_the_near_line_too() {
        assertEquals("OU- . . . . NE+ OU+", rules(chart(Better.HIGHER, 1, 2, 3, 3, 4, 5, 6)));
    }

    @Test
    void six_one_way_are_not_a_trend_where_seven_are_asked() {
        List<Point> points = monthly(1, 2, 3, 4, 5, 6, 1, 6, 1, 6, 1, 6);
        assertEquals(
                ". . . . . . . . . . . .",
                rules(ProcessChart.of(points, List.of(), Optional.empty(), Bounds.NONE, ChartRules.DEFAULT)));
        assertEquals(
                "TR+ TR+ TR+ TR+ TR+ TR+ . . . . . .",
                rules(ProcessChart.of(points, List.of(), Optional.empty(), Bounds.NONE, new ChartRules(6, true))));
    }

    @Test
    void a_third_on_the_other_side_counts_only_by_the_other_rule() {
        List<Point> points = monthly(0, 1, 0, 1, 0, 1, 0, 1, 4, -1, 4, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0);
        Limits limits = Limits.of(points);
        assertEquals(1, limits.beyondNear(BigDecimal.valueOf(4)));
        assertEquals(0, limits.outside(BigDecimal.valueOf(4)));
        assertEquals(
                "",
                rules(ProcessChart.of(points, List.of(), Optional.empty(), Bounds.NONE, ChartRules.DEFAULT))
                        .replaceAll("[. ]", ""));
        assertEquals(
                "NE+NE+",
                rules(ProcessChart.of(points, List.of(), Optional.empty(), Bounds.NONE, new ChartRules(7, false)))
                        .replaceAll("[. ]", ""));
    }

    @Test
    void which_way_is_better_says_what_a_mark_means() {
        int[] rising = {1, 2, 3, 4, 5, 6, 7};
        assertEquals(
                Variation.Kind.IMPROVEMENT,
                chart(Better.HIGHER, rising).variation().kind());
        assertEquals(
                Variation.Kind.CONCERN, chart(Better.LOWER, rising).variation().kind());
        ProcessChart nobodySaid =
                ProcessChart.of(monthly(rising), List.of(), Optional.empty(), Bounds.NONE, ChartRules.DEFAULT);
        assertEquals(Variation.Kind.CHANGE, nobodySaid.variation().kind());
    }

    @Test
    void limits_set_anew_count_from_their_day_and_runs_do_not_cross_it() {
        List<Point> points = monthly(5, 6, 5, 6, 5, 6, 9, 9, 9, 8, 9, 8, 9);
        NewLimits rebase = new NewLimits(points.get(6).on(), LocalDate.of(2015, 9, 1), "A new team.");
        ProcessChart chart =
                ProcessChart.of(points, List.of(rebase), Optional.of(Better.HIGHER), Bounds.NONE, ChartRules.DEFAULT);
        assertEquals(
                List.of(6, 7),
                chart.segments().stream().map(s -> s.points().size()).toList());
        assertEquals(
                "5.500000",
                sixDecimals(chart.segments().get(0).limits().orElseThrow().mean()));
        assertEquals(
                "8.714286", sixDecimals(chart.latest().limits().orElseThrow().mean()));
        assertEquals(". . . . . . . . . . . . .", rules(chart));
        assertEquals(Optional.of(rebase), chart.latest().since());
        assertEquals(
                "Limits set anew from 31 July 2015, as decided on 1 September 2015: A new team.", rebase.sentence());
    }

    @Test
    void limits_set_anew_after_the_last_reading_say_nothing_yet() {
        NewLimits rebase = new NewLimits(LocalDate.of(2030, 1, 1), LocalDate.of(2015, 9, 1), "A new team.");
        ProcessChart chart = ProcessChart.of(
                monthly(1, 2, 1, 2, 1, 2), List.of(rebase), Optional.empty(), Bounds.NONE, ChartRules.DEFAULT);
        assertEquals(2, chart.segments().size());
        assertEquals("No readings: no trend can be seen.", chart.variation().sentence());
    }

    @Test
    void limits_are_set_anew_for_a_reason_and_once_a_day() {
        LocalDate day = LocalDate.of(2015, 9, 1);
        assertEquals(
                Reason.NO_REASON,
                assertThrows(Refused.class, () -> new NewLimits(day, day, " \n "))
                        .reason());
        NewLimits rebase = new NewLimits(day, day, "Why not.");
        assertEquals(
                Reason.DUPLICATE,
                assertThrows(
                                Refused.class,
                                () -> ProcessChart.of(
                                        List.of(),
                                        List.of(rebase, rebase),
                                        Optional.empty(),
                                        Bounds.NONE,
                                        ChartRules.DEFAULT))
                        .reason());
    }

    @Test
    void points_may_come_in_any_order_but_one_a_day() {
        List<Point> points = new ArrayList<>(monthly(1, 2, 3, 4, 5, 6, 7));
        Collections.reverse(points);
        assertEquals(
                "OU- TR+ TR+ TR+ TR+ TR+ OU+",
                rules(ProcessChart.of(points, List.of(), Optional.empty(), Bounds.NONE, ChartRules.DEFAULT)));
        points.add(points.get(3));
        assertEquals(
                Reason.DUPLICATE,
                assertThrows(
                                Refused.class,
                                () -> ProcessChart.of(
                                        points, List.of(), Optional.empty(), Bounds.NONE, ChartRules.DEFAULT))
                        .reason());
    }

    @Test
    void limits_of_a_percentage_are_shown_no_further_than_a_hundred() {
        Segment segment = percentages(98, 100, 97, 100, 99, 100);
        assertTrue(segment.limits().orElseThrow().upper().compareTo(BigDecimal.valueOf(100)) > 0);
        assertEquals(BigDecimal.valueOf(100), segment.shown().orElseThrow().upper());
        assertEquals(
                "Provisional limits: 93.7% to 100% around an average of 99%, from six readings."
                        + " Values lie between 0 and 100, so the limits stop there.",
                segment.sentence(PERCENT));
    }

    @Test
    void a_percentage_above_a_hundred_shows_that_it_has_no_such_end() {
        Segment segment = percentages(98, 100, 97, 101, 99, 100);
        assertEquals(segment.limits(), segment.shown());
    }

    @Test
    void a_run_is_as_long_as_fits_the_rules() {
        assertEquals(
                Reason.IMPOSSIBLE_NUMBER,
                assertThrows(Refused.class, () -> new ChartRules(4, true)).reason());
        assertEquals(
                Reason.IMPOSSIBLE_NUMBER,
                assertThrows(Refused.class, () -> new ChartRules(13, true)).reason());
    }

    private static Segment percentages(int... values) {
        return ProcessChart.of(
                        monthly(values), List.of(), Optional.of(Better.HIGHER), PERCENT.bounds(), ChartRules.DEFAULT)
                .latest();
    }

    private static String sixDecimals(BigDecimal value) {
        return value.setScale(6, RoundingMode.HALF_UP).toPlainString();
    }
}
