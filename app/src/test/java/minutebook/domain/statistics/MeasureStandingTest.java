package minutebook.domain.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import minutebook.TestBoard;
import minutebook.domain.BoardRules;
import minutebook.domain.Measure;
import minutebook.domain.Quality;
import minutebook.domain.Reading;
import minutebook.domain.TwoOfThree;
import org.junit.jupiter.api.Test;

/** TestBoard's measure: 60% on 31 March 2015, to be 95% by 31 March 2016; higher is better. */
class MeasureStandingTest {
    private static final Measure MEASURE = TestBoard.plan().measure("pathway-plans");

    private static MeasureStanding on(String today, Map<String, String> values) {
        List<Reading> readings = new TreeMap<>(values)
                .entrySet().stream()
                        .map(one -> reading(one.getKey(), one.getValue()))
                        .toList();
        return MeasureStanding.of(MEASURE, readings, List.of(), ChartRules.DEFAULT, LocalDate.parse(today));
    }

    private static Reading reading(String date, String value) {
        return new Reading(
                "r" + date,
                MEASURE.id(),
                LocalDate.parse(date),
                new BigDecimal(value),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Quality.SOUND,
                "",
                Optional.empty(),
                TestBoard.START.atZone(ZoneOffset.UTC).toInstant(),
                "Secretary");
    }

    @Test
    void a_word_tells_how_it_stands_to_its_target() {
        assertEquals(Headway.TOO_FEW, on("2015-06-18", Map.of()).headway());
        assertEquals(Headway.OVERDUE, on("2016-04-01", Map.of()).headway());
        assertEquals(
                Headway.ON_PACE, on("2015-06-18", Map.of("2015-05-31", "67")).headway());
        assertEquals(
                Headway.OFF_PACE, on("2015-06-18", Map.of("2015-05-31", "61")).headway());
        assertEquals(
                Headway.NO_NEARER, on("2015-06-18", Map.of("2015-05-31", "59")).headway());
        assertEquals(Headway.MET, on("2015-06-18", Map.of("2015-05-31", "95")).headway());
        assertEquals(
                Headway.OVERDUE, on("2016-04-01", Map.of("2015-05-31", "67")).headway());
        assertEquals(
                Headway.OFF_PACE, on("2016-03-31", Map.of("2015-05-31", "67")).headway());
    }

    @Test
    void readings_and_baselines_of_days_to_come_do_not_count_yet() {
        MeasureStanding early = on("2015-03-01", Map.of("2015-02-01", "50", "2015-05-31", "67"));
        assertEquals(1, early.series().counted().size());
        assertEquals(Headway.TOO_FEW, early.headway());
    }

    @Test
    void limits_decided_for_a_day_to_come_do_not_cut_the_chart_yet() {
        NewLimits later = new NewLimits(LocalDate.of(2015, 7, 1), LocalDate.of(2015, 6, 18), "One team.");
        MeasureStanding standing = MeasureStanding.of(
                MEASURE,
                List.of(reading("2015-05-31", "67")),
                List.of(later),
                ChartRules.DEFAULT,
                LocalDate.of(2015, 6, 18));
        assertEquals(1, standing.chart().segments().size());
    }

    @Test
    void a_day_on_which_readings_disagree_is_a_gap_of_the_trend() {
        MeasureStanding standing = MeasureStanding.of(
                MEASURE,
                List.of(reading("2015-04-30", "60"), reading("2015-05-31", "67"), reading("2015-05-31", "68")),
                List.of(),
                ChartRules.DEFAULT,
                LocalDate.of(2015, 6, 18));
        assertEquals(
                List.of(Optional.of(new BigDecimal("60").stripTrailingZeros()), Optional.empty()),
                standing.series().trend());
    }

    @Test
    void nothing_is_told_of_the_pace_while_the_latest_day_is_disputed() {
        List<Reading> readings =
                List.of(reading("2015-04-30", "96"), reading("2015-05-31", "67"), reading("2015-05-31", "68"));
        LocalDate today = LocalDate.of(2015, 6, 18);
        MeasureStanding disputed = MeasureStanding.of(MEASURE, readings, List.of(), ChartRules.DEFAULT, today);
        assertEquals(Headway.DISPUTED, disputed.headway());
        assertEquals(Optional.empty(), disputed.pace());
        assertEquals(Optional.empty(), disputed.afterTarget());
        List<Reading> later = new ArrayList<>(readings);
        later.add(reading("2015-06-15", "97"));
        assertEquals(
                Headway.MET,
                MeasureStanding.of(MEASURE, later, List.of(), ChartRules.DEFAULT, today)
                        .headway());
    }

    @Test
    void the_rules_of_the_chart_are_those_that_the_board_has_settled() {
        assertEquals(ChartRules.DEFAULT, ChartRules.of(BoardRules.usual("rules", TestBoard.BOARD)));
        BoardRules own = new BoardRules(
                "rules", TestBoard.BOARD, 8, TwoOfThree.ONLY_THE_TWO, 2, 2, 6, "done", "going", "at risk", "late");
        assertEquals(new ChartRules(8, false), ChartRules.of(own));
    }
}
