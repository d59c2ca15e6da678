package minutebook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.TestBoard;
import org.junit.jupiter.api.Test;

/** The last meeting was held on 21 May. */
class UnevidencedClaimTest {
    private static final Optional<LocalDate> MET = Optional.of(LocalDate.of(2015, 5, 21));

    private final List<ProgressNote> notes = new ArrayList<>();
    private Optional<LocalDate> sound = Optional.empty();

    private void note(String date, ProgressKind kind, Assurance assurance) {
        boolean reported = assurance == Assurance.REPORTED;
        notes.add(new ProgressNote(
                "note-" + notes.size(),
                TestBoard.THEME,
                Optional.of(TestBoard.OUTCOME),
                LocalDate.parse(date),
                kind,
                "It goes well.",
                assurance,
                reported ? Optional.empty() : Optional.of(EvidenceKind.AUDIT),
                reported ? "" : "audit 4",
                Impact.EARLY,
                Optional.empty(),
                Optional.empty(),
                Instant.EPOCH,
                "Lead"));
    }

    private String claim(Brag status) {
        Outcome outcome = TestBoard.outcomes().get(0).withStatus(status, "So it is.");
        return UnevidencedClaim.of(outcome, notes, sound, MET)
                .map(UnevidencedClaim::inWords)
                .orElse("");
    }

    @Test
    void green_on_reports_alone_since_the_last_meeting_is_a_claim_and_so_is_blue() {
        note("2015-05-21", ProgressKind.PROGRESS, Assurance.REPORTED);
        assertEquals("green on self-report alone since the last meeting", claim(Brag.GREEN));
        assertEquals("blue on self-report alone since the last meeting", claim(Brag.BLUE));
        assertEquals("", claim(Brag.AMBER));
        assertEquals("", claim(Brag.RED));
    }

    @Test
    void what_was_reported_before_the_last_meeting_was_before_the_board_then() {
        note("2015-05-20", ProgressKind.PROGRESS, Assurance.REPORTED);
        assertEquals("", claim(Brag.GREEN));
    }

    @Test
    void one_note_with_evidence_since_then_is_enough_and_an_older_one_is_not() {
        note("2015-06-01", ProgressKind.PROGRESS, Assurance.REPORTED);
        note("2015-05-20", ProgressKind.PROGRESS, Assurance.EVIDENCED);
        assertEquals("green on self-report alone since the last meeting", claim(Brag.GREEN));
        note("2015-05-21", ProgressKind.PROGRESS, Assurance.EVIDENCED);
        assertEquals("", claim(Brag.GREEN));
    }

    @Test
    void a_sound_reading_since_then_is_enough_and_an_older_one_is_not() {
        note("2015-06-01", ProgressKind.PROGRESS, Assurance.REPORTED);
        sound = Optional.of(LocalDate.of(2015, 5, 20));
        assertEquals("green on self-report alone since the last meeting", claim(Brag.GREEN));
        sound = MET;
        assertEquals("", claim(Brag.GREEN));
    }

    @Test
    void a_concern_claims_nothing_and_no_note_is_no_claim() {
        assertEquals("", claim(Brag.GREEN));
        note("2015-06-01", ProgressKind.CONCERN, Assurance.REPORTED);
        assertEquals("", claim(Brag.GREEN));
    }

    @Test
    void a_reported_achievement_is_a_claim_until_evidence_of_the_day_or_later_comes() {
        note("2015-03-10", ProgressKind.ACHIEVEMENT, Assurance.REPORTED);
        note("2015-03-09", ProgressKind.PROGRESS, Assurance.VERIFIED);
        assertEquals("an achievement noted without evidence", claim(Brag.RED));
        note("2015-03-10", ProgressKind.PROGRESS, Assurance.EVIDENCED);
        assertEquals("", claim(Brag.RED));
    }

    @Test
    void both_claims_are_told_in_one_line() {
        note("2015-06-01", ProgressKind.ACHIEVEMENT, Assurance.REPORTED);
        note("2015-06-02", ProgressKind.ACHIEVEMENT, Assurance.REPORTED);
        assertEquals(
                "green on self-report alone since the last meeting; 2 achievements noted without evidence",
                claim(Brag.GREEN));
    }
}
