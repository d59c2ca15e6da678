package minutebook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import minutebook.TestBoard;
import org.junit.jupiter.api.Test;

/** What shows that an outcome is delivered, and what does not. */
class BlueRuleTest {
    private static final Outcome OUTCOME = TestBoard.outcomes().get(0);

    private static ProgressNote note(ProgressKind kind, Optional<EvidenceKind> evidence) {
        return new ProgressNote(
                "note",
                TestBoard.THEME,
                Optional.of(TestBoard.OUTCOME),
                LocalDate.of(2015, 6, 1),
                kind,
                "All reviewed.",
                ProgressNote.assurance(evidence, false),
                evidence,
                evidence.isPresent() ? "report 14" : "",
                Impact.EARLY,
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH,
                "Secretary");
    }

    private static ProgressNote shown(EvidenceKind kind) {
        return note(ProgressKind.PROGRESS, Optional.of(kind));
    }

    private static String refused(BlueRule rule) {
        Refused refused = assertThrows(Refused.class, rule::require);
        assertEquals(Refused.Reason.NO_EVIDENCE, refused.reason());
        return refused.sentence();
    }

    @Test
    void what_is_reported_shows_nothing() {
        ProgressNote said = note(ProgressKind.PROGRESS, Optional.empty());
        assertTrue(refused(BlueRule.of(OUTCOME, List.of(said, said), false)).contains("on self-report"));
    }

    @Test
    void one_kind_of_evidence_however_often_is_not_enough_and_the_sentence_says_what_would_do() {
        ProgressNote audit = shown(EvidenceKind.AUDIT);
        assertEquals(
                "Outcome 1.1 cannot be blue on one kind of evidence: there is audit; record progress with evidence of a"
                        + " second kind, which is records, data, observation, child’s voice or external review; a sound"
                        + " reading that meets its target counts as data.",
                refused(BlueRule.of(OUTCOME, List.of(audit, audit), false)));
    }

    @Test
    void two_kinds_are_enough() {
        List<ProgressNote> notes = List.of(shown(EvidenceKind.AUDIT), shown(EvidenceKind.RECORDS));
        assertTrue(BlueRule.of(OUTCOME, notes, false).isMet());
    }

    @Test
    void a_reading_that_meets_its_target_is_data() {
        assertTrue(
                BlueRule.of(OUTCOME, List.of(shown(EvidenceKind.AUDIT)), true).isMet());
        assertFalse(
                BlueRule.of(OUTCOME, List.of(shown(EvidenceKind.DATA)), true).isMet());
        assertFalse(BlueRule.of(OUTCOME, List.of(), true).isMet());
    }

    @Test
    void the_evidence_of_a_concern_does_not_show_delivery() {
        ProgressNote concern = note(ProgressKind.CONCERN, Optional.of(EvidenceKind.EXTERNAL));
        assertFalse(BlueRule.of(OUTCOME, List.of(shown(EvidenceKind.AUDIT), concern), false)
                .isMet());
    }
}
