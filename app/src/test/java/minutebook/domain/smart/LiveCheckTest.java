package minutebook.domain.smart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.TestBoard;
import minutebook.domain.DateWords;
import minutebook.domain.Entity;
import minutebook.domain.Moment;
import minutebook.domain.plan.Filled;
import minutebook.domain.plan.PlanPart;
import minutebook.domain.plan.PlanParts;
import org.junit.jupiter.api.Test;

/** What the check says while a form is filled in. */
class LiveCheckTest {
    private static <E extends Entity> List<String> says(PlanPart<E> part, Map<String, String> typed) {
        return LiveCheck.sentences(
                part,
                Optional.empty(),
                new Filled(
                        typed,
                        TestBoard.plan(),
                        new DateWords(TestBoard.TODAY, Optional.empty()),
                        new Moment(Instant.EPOCH, TestBoard.START, "Secretary")));
    }

    @Test
    void it_names_what_the_form_lacks() {
        assertEquals(
                List.of(
                        "Give outcome 1.3 a due date: a day of the calendar by which it is to be reached.",
                        "Name an owner for outcome 1.3: one person who answers for it.",
                        "Say in outcome 1.3 what will be different for children: “review” says only what will be done."),
                says(PlanParts.OUTCOME, Map.of("theme", "1", "ref", "1.3", "statement", "Review the pathway plans.")));
        assertEquals(
                List.of(),
                says(
                        PlanParts.OUTCOME,
                        Map.of(
                                "theme", "1",
                                "ref", "1.3",
                                "statement", "Care leavers are in work.",
                                "owner", "dcs",
                                "due", "2016-03-31")));
    }

    @Test
    void it_is_silent_while_the_form_cannot_be_read() {
        assertEquals(List.of(), says(PlanParts.OUTCOME, Map.of("theme", "1", "statement", "")));
        assertEquals(
                List.of(),
                says(PlanParts.OUTCOME, Map.of("theme", "1", "ref", "1.3", "statement", "x", "due", "soon")));
    }

    @Test
    void a_theme_and_a_measure_are_checked_too_and_other_things_are_not() {
        assertTrue(says(PlanParts.THEME, Map.of("number", "3", "title", "Homes"))
                .contains("Name a lead for theme 3: one person who brings it forward."));
        List<String> measure =
                says(PlanParts.MEASURE, Map.of("outcome", "1.1", "key", "homes", "title", "Homes", "target", "90"));
        assertEquals(
                List.of(
                        "Give “Homes” a unit and a direction, so that everybody can see whether it gets better.",
                        "Give “Homes” the value, date and source of its baseline: without it nobody can tell how far it"
                                + " has come."),
                measure);
        assertEquals(List.of(), says(PlanParts.AGENCY, Map.of("key", "army", "name", "Army")));
    }
}
