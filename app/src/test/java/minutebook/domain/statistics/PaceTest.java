package minutebook.domain.statistics;

import static minutebook.domain.statistics.Values.PERCENT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import minutebook.domain.Better;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2015, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2015, 3, 10);

    @Test
    void one_reading_has_no_pace_but_what_is_needed_is_known() {
        Pace pace = Pace.of(List.of(at(0, "50")), aim("65", 365), TODAY);
        assertEquals(Pace.State.TOO_FEW, pace.state());
        assertEquals(Optional.empty(), pace.achieved());
        assertEquals(
                "Too few readings to work out a pace."
                        + " To meet the target of 65% in time needs 1.25 points a month.",
                pace.sentence(PERCENT));
    }

    @Test
    void two_readings_give_their_plain_difference() {
        Pace pace = Pace.of(List.of(at(0, "50"), at(30, "53")), aim("65", 160), TODAY);
        assertEquals("3.04", twoDecimals(pace.achieved().orElseThrow().perMonth()));
        assertEquals(Optional.of(NEW_YEAR.plusDays(150)), pace.forecast());
    }

    @Test
    void three_readings_give_the_slope_of_least_squares() {
        // days 0, 1, 2 and values 0, 0, 3: slope 1.5 a day, where first to last also gives 1.5 but the last step 3
        Rate rate = Rate.of(List.of(at(0, "0"), at(1, "0"), at(2, "3"))).orElseThrow();
        assertEquals(0, rate.rise().compareTo(rate.days().multiply(new BigDecimal("1.5"))));
        // days 0, 1, 3 and values 0, 3, 3: (3 × 12 − 4 × 6) / (3 × 10 − 16) = 12 / 14
        Rate uneven = Rate.of(List.of(at(0, "0"), at(1, "3"), at(3, "3"))).orElseThrow();
        assertEquals(new Rate(new BigDecimal("12"), new BigDecimal("14")), uneven);
    }

    @Test
    void the_forecast_and_the_pace_by_hand() {
        // a tenth of a point a day; 9 points to go from day 60: day 150; needed in 100 days: 0.09 a day; 0.1 ÷ 0.09 =
        // 1.11
        Pace pace = Pace.of(List.of(at(0, "50"), at(30, "53"), at(60, "56")), aim("65", 160), TODAY);
        assertEquals(Optional.of(NEW_YEAR.plusDays(150)), pace.forecast());
        assertEquals("1.11", twoDecimals(pace.ratio().orElseThrow()));
        assertEquals(
                "At 3.04 points a month, the target of 65% is reached about 31 May 2015, 10 days early:"
                        + " a pace of 1.11, where 1 is enough."
                        + " To meet the target of 65% in time needs 2.74 points a month.",
                pace.sentence(PERCENT));
        assertFalse(pace.requiresMoreThanEver());
    }

    @Test
    void a_pace_too_slow_is_late_and_asks_for_more_than_was_ever_done() {
        Pace pace = Pace.of(List.of(at(0, "50"), at(30, "53"), at(60, "56")), aim("65", 100), TODAY);
        assertTrue(pace.requiresMoreThanEver());
        assertEquals(
                "At 3.04 points a month, the target of 65% is reached about 31 May 2015, 7 weeks late:"
                        + " a pace of 0.44, where 1 is enough."
                        + " To meet the target of 65% in time needs 6.85 points a month,"
                        + " more than was ever done between two readings.",
                pace.sentence(PERCENT));
    }

    @Test
    void lower_is_better_goes_down() {
        Aim aim = new Aim(Better.LOWER, new BigDecimal("20"), Optional.of(NEW_YEAR.plusDays(100)), BigDecimal.ZERO);
        Pace pace = Pace.of(List.of(at(0, "34"), at(50, "27")), aim, TODAY);
        assertEquals(Optional.of(NEW_YEAR.plusDays(100)), pace.forecast());
        assertEquals(0, pace.ratio().orElseThrow().compareTo(BigDecimal.ONE));
        assertFalse(pace.requiresMoreThanEver());
        assertEquals(
                "At 4.26 weeks a month, the target of 20 weeks is reached about 11 April 2015, the day it is due:"
                        + " a pace of 1, where 1 is enough."
                        + " To meet the target of 20 weeks in time needs 4.26 weeks a month.",
                pace.sentence(new Unit("weeks")));
    }

    @Test
    void the_wrong_way_and_no_way_at_all_never_arrive() {
        Pace wrong = Pace.of(List.of(at(0, "50"), at(30, "44")), aim("65", 160), TODAY);
        assertEquals(Pace.State.NEVER, wrong.state());
        assertTrue(wrong.ratio().orElseThrow().signum() < 0);
        assertTrue(wrong.sentence(PERCENT)
                .startsWith("The readings are going the wrong way: the target of 65% is never reached at this rate."));
        Pace flat = Pace.of(List.of(at(0, "50.1"), at(31, "50.1"), at(62, "50.1")), aim("65", 160), TODAY);
        assertEquals(Pace.State.NEVER, flat.state());
        assertTrue(flat.sentence(PERCENT).startsWith("The readings neither rise nor fall: "));
        assertTrue(flat.requiresMoreThanEver());
    }

    @Test
    void what_is_met_needs_no_pace() {
        Pace pace = Pace.of(List.of(at(0, "50"), at(30, "65")), aim("65", 160), TODAY);
        assertEquals(Pace.State.MET, pace.state());
        assertEquals(Optional.empty(), pace.required());
        assertEquals("Already met: the latest reading is 65%, the target of 65%.", pace.sentence(PERCENT));
    }

    @Test
    void after_the_day_has_come_nothing_is_in_time_any_more() {
        Pace pace = Pace.of(List.of(at(0, "50"), at(30, "53"), at(60, "56")), aim("65", 65), TODAY);
        assertEquals(Optional.empty(), pace.required());
        assertEquals(
                "At 3.04 points a month, the target of 65% is reached about 31 May 2015, 3 months late.",
                pace.sentence(PERCENT));
    }

    @Test
    void a_forecast_that_lies_in_the_past_is_not_news() {
        Pace pace = Pace.of(List.of(at(0, "50"), at(30, "60")), aim("65", 400), LocalDate.of(2015, 12, 1));
        assertTrue(pace.sentence(PERCENT)
                .startsWith("At 10.1 points a month, the target of 65% should have been reached about 15 February 2015;"
                        + " no later reading says whether it was."));
    }

    @Test
    void a_target_lifetimes_away_is_given_no_day() {
        Pace pace = Pace.of(List.of(at(0, "50"), at(3000, "50.000001")), aim("65", 160), TODAY);
        assertEquals(Pace.State.TOO_FAR, pace.state());
        assertEquals("At this rate the target of 65% is more than fifty years away.", pace.sentence(PERCENT));
    }

    @Test
    void the_best_ever_is_between_two_readings_next_to_each_other() {
        Pace pace = Pace.of(List.of(at(0, "50"), at(30, "47"), at(40, "49"), at(100, "55")), aim("65", 160), TODAY);
        assertEquals(Optional.of(new Rate(new BigDecimal("2"), new BigDecimal("10"))), pace.best());
    }

    @Test
    void a_pace_of_one_or_more_arrives_in_time_and_no_other_does() {
        int compared = 0;
        for (long seed = 0; seed < 5_000; seed++) {
            Random random = new Random(seed);
            List<Point> points = points(random);
            LocalDate by = NEW_YEAR.plusDays(400 + random.nextInt(400));
            Aim aim = new Aim(
                    random.nextBoolean() ? Better.HIGHER : Better.LOWER,
                    BigDecimal.valueOf(random.nextInt(200), 1),
                    Optional.of(by),
                    BigDecimal.ZERO);
            Pace pace = Pace.of(points, aim, NEW_YEAR);
            if (pace.state() == Pace.State.FORECAST && pace.required().isPresent()) {
                compared++;
                boolean inTime = !pace.forecast().orElseThrow().isAfter(by);
                boolean fast = pace.ratio().orElseThrow().compareTo(BigDecimal.ONE) >= 0;
                assertEquals(inTime, fast, "seed " + seed + " " + points + " " + aim);
            }
        }
        assertTrue(compared > 500, "compared " + compared);
    }

    @Test
    void the_slope_is_that_of_sums_about_the_middle() {
        for (long seed = 0; seed < 2_000; seed++) {
            List<Point> points = points(new Random(seed));
            if (points.size() >= 3) {
                double middleDay =
                        points.stream().mapToLong(PaceTest::day).average().orElseThrow();
                double middle = points.stream()
                        .mapToDouble(p -> p.value().doubleValue())
                        .average()
                        .orElseThrow();
                double top = 0;
                double below = 0;
                for (Point point : points) {
                    top += (day(point) - middleDay) * (point.value().doubleValue() - middle);
                    below += Math.pow(day(point) - middleDay, 2);
                }
                Rate rate = Rate.of(points).orElseThrow();
                assertEquals(
                        top / below, rate.rise().doubleValue() / rate.days().doubleValue(), 1e-9, "seed " + seed);
            }
        }
    }

    private static List<Point> points(Random random) {
        List<Point> points = new ArrayList<>();
        int day = 0;
        for (int i = random.nextInt(12); i >= 0; i--) {
            day += 1 + random.nextInt(30);
            points.add(at(day, String.valueOf(random.nextInt(200) / 10.0)));
        }
        return points;
    }

    private static long day(Point point) {
        return point.on().toEpochDay();
    }

    private static Point at(int day, String value) {
        return new Point(NEW_YEAR.plusDays(day), new BigDecimal(value));
    }

    private static Aim aim(String target, int days) {
        return new Aim(Better.HIGHER, new BigDecimal(target), Optional.of(NEW_YEAR.plusDays(days)), BigDecimal.ZERO);
    }

    private static String twoDecimals(BigDecimal value) {
        return value.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
