package minutebook.domain.statistics;

import static minutebook.domain.statistics.Values.PERCENT;
import static minutebook.domain.statistics.Values.aim;
import static minutebook.domain.statistics.Values.monthly;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import minutebook.domain.Better;
import minutebook.domain.Comparator;
import org.junit.jupiter.api.Test;

class TargetAndComparatorTest {
    private final Aim ninety = aim(Better.HIGHER, "90", "2");

    @Test
    void a_target_that_was_never_met_has_nothing_to_hold() {
        assertEquals("No reading has met the target yet.", after(80, 89, 88).sentence());
        assertEquals(AfterTarget.State.NEVER_MET, after().state());
    }

    @Test
    void met_by_the_latest_reading_is_too_new_to_say() {
        assertEquals(
                "Met on 31 March 2015: too new to say whether it will last.",
                after(80, 89, 90).sentence());
    }

    @Test
    void met_ever_since_is_sustained() {
        AfterTarget after = after(80, 90, 91, 95, 90);
        assertEquals(AfterTarget.State.SUSTAINED, after.state());
        assertEquals(
                "Met on 28 February 2015 and in each reading since: three readings over 3 months.", after.sentence());
    }

    @Test
    void just_short_is_held_within_tolerance() {
        AfterTarget after = after(90, 88, 91);
        assertEquals(AfterTarget.State.WITHIN_TOLERANCE, after.state());
        assertEquals(
                "Met on 31 January 2015 and held within its tolerance since: two readings over 8 weeks, one just short.",
                after.sentence());
    }

    @Test
    void short_by_more_is_slipping_even_where_it_was_met_again() {
        assertEquals(
                "Met on 31 January 2015, but missed by two of the three readings since; the latest meets it again.",
                after(90, 87, 89, 91).sentence());
        assertEquals(
                "Met on 31 January 2015, but missed by the one reading since; the latest does not meet it.",
                after(90, 10).sentence());
    }

    @Test
    void lower_is_better_holds_below() {
        Aim twenty = aim(Better.LOWER, "20", "0");
        assertEquals(
                AfterTarget.State.SUSTAINED,
                AfterTarget.of(monthly(30, 20, 19), twenty).state());
        assertEquals(
                AfterTarget.State.SLIPPING,
                AfterTarget.of(monthly(30, 20, 21), twenty).state());
    }

    @Test
    void a_distance_is_ahead_in_the_better_direction() {
        assertEquals("4.2 points better than England (2015).", distance("64.2", Better.HIGHER));
        assertEquals("4.2 points worse than England (2015).", distance("64.2", Better.LOWER));
        assertEquals("1 point worse than England (2015).", distance("59", Better.HIGHER));
        assertEquals("The same as England (2015).", distance("60.00", Better.HIGHER));
    }

    private AfterTarget after(int... values) {
        return AfterTarget.of(monthly(values), ninety);
    }

    private static String distance(String value, Better better) {
        Comparator england = new Comparator("c", "m", "England", "2015", BigDecimal.valueOf(60), "");
        return Distance.of(new BigDecimal(value), england, better).sentence(PERCENT);
    }
}
