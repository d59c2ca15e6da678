package minutebook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReferencesTest {
    private static final Source NUMBERED = source(Optional.of(28), Optional.of(141));

    @Test
    void paragraphs_are_read_however_they_are_printed() {
        assertEquals(
                Set.of(58, 62, 64, 65), References.read("Paras 58, 62,64, 65").paragraphs());
        assertEquals(Set.of(62, 63), References.read("Paras 62 ,63").paragraphs());
        assertEquals(Set.of(12, 13, 14), References.read("12–14").paragraphs());
        assertEquals(Set.of(12, 13), References.read("paragraphs 12 to 13").paragraphs());
        assertEquals(Set.of(), References.read("").paragraphs());
    }

    @Test
    void throughout_is_no_paragraph_and_is_said() {
        References references = References.read("Throughout");
        assertTrue(references.throughout());
        assertEquals(1, references.oddities(NUMBERED).size());
        assertFalse(references.cites("31"));
    }

    @Test
    void a_paragraph_outside_the_findings_is_kept_and_said() {
        References references = References.read("Paras 111, 117, 18, 120");
        assertTrue(references.cites("18"));
        assertEquals(
                List.of("Paragraph 18 is outside the findings (28 to 141); it is kept as printed."),
                references.oddities(NUMBERED));
    }

    @Test
    void the_first_and_the_last_finding_are_inside() {
        assertEquals(List.of(), References.read("28, 141").oddities(NUMBERED));
        assertEquals(1, References.read("27").oddities(NUMBERED).size());
        assertEquals(1, References.read("142").oddities(NUMBERED).size());
    }

    @Test
    void a_source_without_numbered_findings_has_nothing_to_be_outside_of() {
        assertEquals(List.of(), References.read("9").oddities(source(Optional.empty(), Optional.empty())));
    }

    @Test
    void an_absurd_range_is_not_counted_through() {
        assertTrue(References.read("1-99999").paragraphs().size() < 300);
        assertTrue(References.read("9".repeat(10_000)).paragraphs().size() < 10_000);
    }

    private static Source source(Optional<Integer> from, Optional<Integer> to) {
        return new Source(
                "source",
                "board",
                "inspection",
                SourceKind.INSPECTION,
                "Inspectorate",
                "Inspection",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                from,
                to,
                Optional.empty(),
                "",
                1);
    }
}
