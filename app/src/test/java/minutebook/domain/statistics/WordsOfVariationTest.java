package minutebook.domain.statistics;

import static minutebook.domain.statistics.Values.PERCENT;
import static minutebook.domain.statistics.Values.aim;
import static minutebook.domain.statistics.Values.chart;
import static org.junit.jupiter.api.Assertions.assertEquals;

import minutebook.domain.Better;
import org.junit.jupiter.api.Test;

class WordsOfVariationTest {
    private static final int[] SHIFTED = {1, 3, 1, 1, 3, 1, 3, -1, -3, -1, -3, -1, -3, -1};
    private static final int[] STEADY = {90, 92, 91, 93, 90, 92, 91, 90, 92, 91, 93, 92};

    @Test
    void few_readings_are_no_evidence() {
        assertEquals(
                "No readings: no trend can be seen.",
                chart(Better.HIGHER).variation().sentence());
        assertEquals(
                "One reading: no trend can be seen.",
                chart(Better.HIGHER, 1).variation().sentence());
        assertEquals(
                "Five readings: a comparison, not evidence of change.",
                chart(Better.HIGHER, 1, 50, 1, 1, 99).variation().sentence());
    }

    @Test
    void chance_is_called_chance() {
        assertEquals(
                "No sign of change: the readings vary as chance has it.",
                chart(Better.HIGHER, STEADY).variation().sentence());
    }

    @Test
    void a_run_on_one_side_is_told_with_its_length_and_meaning() {
        assertEquals(
                "Seven readings in a row below the average: a real worsening, unlikely to be chance.",
                chart(Better.HIGHER, SHIFTED).variation().sentence());
        assertEquals(
                "Seven readings in a row below the average: a real improvement, unlikely to be chance.",
                chart(Better.LOWER, SHIFTED).variation().sentence());
    }

    @Test
    void trial_limits_are_said_to_be_provisional() {
        assertEquals(
                "This reading is above the upper limit: a real improvement, unlikely to be chance."
                        + " Seven readings: the limits are provisional until there are twelve.",
                chart(Better.HIGHER, 1, 2, 3, 4, 5, 6, 7).variation().sentence());
    }

    @Test
    void every_rule_has_its_words() {
        assertEquals(
                "Nine readings in a row going down: a real change, unlikely to be chance.",
                new Mark(Rule.TREND, false, 9, Meaning.CHANGE).sentence());
        assertEquals(
                "Two of three readings close to the upper limit: a real worsening, unlikely to be chance.",
                new Mark(Rule.NEAR_LIMIT, true, 3, Meaning.CONCERN).sentence());
        assertEquals(
                "14 readings in a row above the average: a real improvement, unlikely to be chance.",
                new Mark(Rule.ONE_SIDE, true, 14, Meaning.IMPROVEMENT).sentence());
    }

    @Test
    void a_target_inside_the_limits_is_hit_and_miss() {
        assertEquals(TargetAssurance.Kind.HIT_AND_MISS, assurance("92", "0").kind());
        assertEquals(
                "As things are, the target of 92% will be hit or missed by chance.",
                assurance("92", "0").sentence(PERCENT));
        assertEquals(
                "As things are, the target of 92% will be hit or missed by chance."
                        + " Readings should stay within the tolerance of 5 points.",
                assurance("92", "5").sentence(PERCENT));
    }

    @Test
    void a_target_beyond_the_limits_is_met_or_missed_each_time() {
        assertEquals(
                "As things are, the target of 85% will be met each time.",
                assurance("85", "3").sentence(PERCENT));
        assertEquals(
                "As things are, the target of 99% will not be met: something has to change first.",
                assurance("99", "1").sentence(PERCENT));
    }

    @Test
    void lower_is_better_turns_the_limits_round() {
        ProcessChart chart = chart(Better.LOWER, STEADY);
        assertEquals(
                TargetAssurance.Kind.CONSISTENTLY_MEETS,
                chart.assurance(aim(Better.LOWER, "99", "0")).kind());
        assertEquals(
                TargetAssurance.Kind.CONSISTENTLY_FAILS,
                chart.assurance(aim(Better.LOWER, "85", "0")).kind());
    }

    @Test
    void a_limit_that_equals_the_target_meets_it() {
        ProcessChart flat = chart(Better.HIGHER, 95, 95, 95, 95, 95, 95);
        assertEquals(
                "As things are, the target of 95% will be met each time."
                        + " This is provisional until there are twelve readings.",
                flat.assurance(aim(Better.HIGHER, "95", "0")).sentence(PERCENT));
    }

    @Test
    void too_few_readings_say_nothing_of_the_target() {
        assertEquals(
                "Too few readings to say whether the target of 95% will be met.",
                chart(Better.HIGHER, 95, 99)
                        .assurance(aim(Better.HIGHER, "95", "0"))
                        .sentence(PERCENT));
    }

    private static TargetAssurance assurance(String target, String tolerance) {
        return chart(Better.HIGHER, STEADY).assurance(aim(Better.HIGHER, target, tolerance));
    }
}
