package minutebook.domain.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.domain.Better;
import minutebook.domain.Measure;
import minutebook.domain.MeasureKind;
import minutebook.domain.Quality;
import minutebook.domain.Reading;
import org.junit.jupiter.api.Test;

/** Readings ten days apart from New Year 2015; the target is 65%, by day 150 unless said otherwise; today is day 40. */
class OffPaceTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2015, 1, 1);

    private static Measure measure(Optional<LocalDate> by) {
        return new Measure(
                "m",
                "o",
                "plans",
                "Plans up to date",
                "percent",
                Optional.of(Better.HIGHER),
                MeasureKind.OUTCOME,
                "",
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new BigDecimal("65")),
                by,
                Optional.empty(),
                1,
                "",
                Optional.empty(),
                Optional.empty(),
                "");
    }

    private static Optional<OffPace> judged(Optional<LocalDate> by, int today, String... values) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            readings.add(new Reading(
                    "r" + i,
                    "m",
                    NEW_YEAR.plusDays(10L * i),
                    new BigDecimal(values[i]),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    "",
                    Quality.SOUND,
                    "",
                    Optional.empty(),
                    Instant.EPOCH,
                    "Lead"));
        }
        return OffPace.of(measure(by), readings, NEW_YEAR.plusDays(today));
    }

    private static String inShort(int by, int today, String... values) {
        return judged(Optional.of(NEW_YEAR.plusDays(by)), today, values)
                .map(OffPace::inShort)
                .orElse("in time");
    }

    @Test
    void a_forecast_on_the_day_is_in_time_and_a_day_later_is_late() {
        // one point in ten days: 14 points to go from day 10, so 140 days: day 150
        assertEquals("in time", inShort(150, 40, "50", "51"));
        assertEquals("1 day late", inShort(149, 40, "50", "51"));
    }

    @Test
    void the_figures_name_the_forecast_and_the_target() {
        OffPace late =
                judged(Optional.of(NEW_YEAR.plusDays(100)), 40, "50", "51").orElseThrow();
        assertEquals("7 weeks late", late.inShort());
        assertEquals("forecast 31 May 2015, target 65% by 11 Apr 2015", late.inFigures());
    }

    @Test
    void the_wrong_way_and_no_way_at_all_are_told_apart() {
        assertEquals("wrong way", inShort(150, 40, "50", "49"));
        assertEquals("not moving", inShort(150, 40, "50", "50"));
        OffPace wrong = judged(Optional.empty(), 40, "50", "49").orElseThrow();
        assertEquals("49% on 11 Jan 2015, target 65%", wrong.inFigures());
    }

    @Test
    void a_target_that_takes_more_than_fifty_years_is_out_of_reach() {
        assertEquals("out of reach", inShort(150, 40, "50", "50.001"));
    }

    @Test
    void a_target_that_was_met_is_not_off_pace_whatever_the_day() {
        assertEquals("in time", inShort(20, 40, "50", "65"));
    }

    @Test
    void a_target_whose_day_has_passed_is_late_even_with_one_reading_or_none() {
        assertEquals("in time", inShort(40, 40, "50"));
        assertEquals("1 day late", inShort(39, 40, "50"));
        OffPace never = judged(Optional.of(NEW_YEAR), 1).orElseThrow();
        assertEquals("no reading, target 65% by 1 Jan 2015", never.inFigures());
    }

    @Test
    void a_forecast_that_has_gone_by_unread_is_not_held_against_it_until_the_target_day_has_too() {
        assertEquals("in time", inShort(150, 149, "50", "60"));
        assertEquals("1 day late", inShort(150, 151, "50", "60"));
    }

    @Test
    void the_wrong_way_comes_first_and_then_the_latest() {
        List<OffPace> all = new ArrayList<>(List.of(
                judged(Optional.of(NEW_YEAR.plusDays(149)), 40, "50", "51").orElseThrow(),
                judged(Optional.of(NEW_YEAR.plusDays(100)), 40, "50", "51").orElseThrow(),
                judged(Optional.of(NEW_YEAR.plusDays(150)), 40, "50", "49").orElseThrow()));
        all.sort(OffPace.WORST_FIRST);
        assertEquals(
                List.of("wrong way", "7 weeks late", "1 day late"),
                all.stream().map(OffPace::inShort).toList());
    }
}
