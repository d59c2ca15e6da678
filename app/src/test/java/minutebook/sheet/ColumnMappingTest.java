package minutebook.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import minutebook.domain.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnMappingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "No. | outcome.ref",
                "Ref | outcome.ref",
                "What | outcome.statement",
                "Objective | outcome.statement",
                "Improvement required | outcome.statement",
                "OUTCOMES | outcome.statement",
                "Who | outcome.owner",
                "Who (lead officer) | outcome.owner",
                "Responsible | outcome.owner",
                "By when? | outcome.due",
                "Target date | outcome.due",
                "Deadline | outcome.due",
                "How | milestone.what",
                "Steps | milestone.what",
                "Success measure | measure.title",
                "How will we know? | measure.title",
                "KPI | measure.title",
                "Target | measure.target",
                "Baseline (March 2015) | measure.baseline",
                "BRAG | outcome.status",
                "RAG rating | outcome.status",
                "Progress update | outcome.reason",
                "Comments | outcome.reason",
                "Recommendation | outcome.answers",
                "Rec no. | outcome.answers",
                "Theme | theme.title",
                "Workstream | theme.title",
                "Organisation | person.agency",
                "Cost | -",
                "Whatever | -"
            })
    void a_heading_says_what_its_column_holds(String heading, String field) {
        assertEquals(field, of(heading).columns().get(0).target().field());
    }

    @Test
    void a_target_goes_to_one_column_and_an_exact_heading_comes_first() {
        assertEquals(
                "- outcome.owner outcome.statement",
                of("Who else", "Who", "What").kept());
        assertEquals("outcome.due -", of("When", "Deadline").kept());
    }

    @Test
    void a_plan_without_outcomes_calls_them_priorities_or_actions() {
        assertEquals(
                "outcome.statement outcome.owner milestone.what",
                of("Priority", "Lead", "Actions").kept());
        assertEquals("outcome.statement outcome.owner", of("Action", "Lead").kept());
    }

    @Test
    void a_column_is_put_right_by_heading_or_letter() {
        ColumnMapping mapping = of("Thing", "What", "Cost").with(List.of("Thing=outcome.statement", "c=measure.unit"));
        assertEquals("outcome.statement - measure.unit", mapping.kept());
        assertEquals(
                Refused.Reason.NOT_FOUND,
                assertThrows(Refused.class, () -> mapping.with(List.of("Other=outcome.due")))
                        .reason());
        assertThrows(Refused.class, () -> mapping.with(List.of("Thing=outcome.colour")));
        assertThrows(Refused.class, () -> mapping.with(List.of("Thing")));
    }

    @Test
    void what_was_kept_comes_back_for_the_same_headings_only() {
        ColumnMapping changed = of("Thing", "Who").with(List.of("A=outcome.statement"));
        assertEquals(changed, of("Thing", "Who").restored(changed.kept()));
        assertEquals(of("Thing"), of("Thing").restored(changed.kept()));
        assertEquals(of("Thing", "Who").fingerprint(), of("thing ", "WHO").fingerprint());
        assertEquals(of("Thing"), of("Thing").restored(""));
    }

    private static ColumnMapping of(String... headings) {
        Map<Integer, String> cells = new TreeMap<>();
        for (int i = 0; i < headings.length; i++) {
            cells.put(i, headings[i]);
        }
        return ColumnMapping.guessed(new Grid.Row(1, cells));
    }
}
