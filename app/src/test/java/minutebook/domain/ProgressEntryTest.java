package minutebook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import minutebook.TestBoard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A line of progress that says who has checked it and when to look again. */
class ProgressEntryTest {
    private static final LocalDate SEPTEMBER = LocalDate.of(2015, 9, 30);

    private static ProgressEntry read(String line) {
        return ProgressEntry.read(
                line, TestBoard.plan(), new DateWords(TestBoard.TODAY, Optional.empty()), Optional.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "O1.1 All reread look again 30 sept verified by audit: report 14",
                "O1.1 All reread verified audit: report 14 look again on 30 sept",
            })
    void somebody_elses_check_is_said_in_so_many_words(String line) {
        ProgressEntry entry = read(line);
        assertEquals(List.of(), entry.problems());
        assertTrue(entry.verified());
        assertEquals("All reread", entry.text());
        assertEquals(Optional.of(EvidenceKind.AUDIT), entry.evidence());
        assertEquals("report 14", entry.reference());
        assertEquals(Optional.of(SEPTEMBER), entry.lookAgain());
    }

    @Test
    void evidence_alone_is_not_verified() {
        assertFalse(read("O1.1 All reread evidence audit: report 14").verified());
    }

    @ParameterizedTest
    @ValueSource(strings = {"records", "data"})
    void what_those_who_report_have_filed_or_counted_verifies_nothing(String kind) {
        ProgressEntry entry = read("O1.1 All reread verified by " + kind + ": table 4");
        assertEquals(Refused.Reason.NO_EVIDENCE, entry.problems().get(0).reason());
    }

    @Test
    void words_that_only_sound_like_it_belong_to_what_is_said() {
        ProgressEntry entry = read("O1.1 They look again at every file");
        assertEquals("They look again at every file", entry.text());
        assertEquals(Optional.empty(), entry.lookAgain());
        assertEquals(List.of(), entry.problems());
    }

    @Test
    void a_vague_day_to_look_again_is_refused() {
        assertEquals(
                Refused.Reason.VAGUE_DATE,
                read("O1.1 All reread look again asap").problems().get(0).reason());
    }
}
