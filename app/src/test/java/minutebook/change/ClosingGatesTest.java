package minutebook.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.domain.Brag;
import minutebook.domain.Challenge;
import minutebook.domain.ClosingGap;
import minutebook.domain.ClosingGate;
import minutebook.domain.EvidenceKind;
import minutebook.domain.Impact;
import minutebook.domain.Presence;
import minutebook.domain.ProgressKind;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.domain.Way;
import minutebook.export.Format;
import minutebook.export.Written;
import minutebook.view.GapsView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has to be mended or knowingly left before a meeting is closed. */
class ClosingGatesTest {
    @TempDir
    Path folder;

    private TestBook book;

    @BeforeEach
    void opens() {
        book = TestBook.in(folder);
        book.startsTheMeeting();
    }

    @AfterEach
    void closes() {
        book.close();
    }

    private GapsView gaps() {
        return book.book().closingGaps(TestBoard.MEETING);
    }

    private long count(ClosingGate gate) {
        return gaps().open().stream().filter(gap -> gap.gate() == gate).count();
    }

    private Refused refused(Change change) {
        return assertThrows(Refused.class, () -> book.does(change));
    }

    private void waivesAll(String because) {
        List<String> keys = gaps().open().stream().map(ClosingGap::key).toList();
        book.does(new WaiveGap(TestBoard.MEETING, keys, because));
    }

    @Test
    void an_item_is_a_gap_until_something_is_under_it() {
        long before = count(ClosingGate.NOTHING_RECORDED);
        book.notes("Plans are late.");
        assertEquals(before - 1, count(ClosingGate.NOTHING_RECORDED));
    }

    @Test
    void a_decision_needs_its_reason() {
        String decision = book.decides("Meet weekly.", "").id();
        assertEquals(1, count(ClosingGate.NO_REASON));
        book.does(new EditDecision(decision, "Meet weekly.", "Pace.", "", Optional.empty(), Optional.empty()));
        assertEquals(0, count(ClosingGate.NO_REASON));
    }

    @Test
    void an_action_needs_what_is_expected() {
        book.agrees("Write to parents", "dcs", TestBoard.TODAY.plusDays(9));
        assertEquals(1, count(ClosingGate.NO_EXPECTATION));
    }

    @Test
    void a_green_needs_evidence_since_the_last_meeting() {
        book.does(new SetStatus(book.item(), TestBoard.OUTCOME, Brag.GREEN, "It goes well."));
        long before = count(ClosingGate.NO_EVIDENCE);
        LocalDate today = book.now().toLocalDate();
        progress(today, Optional.empty(), "");
        assertEquals(before, count(ClosingGate.NO_EVIDENCE));
        progress(today, Optional.of(EvidenceKind.AUDIT), "audit 7");
        assertEquals(0, count(ClosingGate.NO_EVIDENCE));
    }

    private void progress(LocalDate day, Optional<EvidenceKind> evidence, String reference) {
        book.does(new AddProgress(
                book.item(),
                TestBoard.THEME,
                Optional.of(TestBoard.OUTCOME),
                day,
                ProgressKind.PROGRESS,
                "All reviewed.",
                evidence,
                reference,
                false,
                Impact.EARLY,
                Optional.empty()));
    }

    @Test
    void attendance_is_asked_for_and_then_the_quorum_of_what_was_decided() {
        assertEquals(1, count(ClosingGate.ATTENDANCE));
        book.decides("Meet weekly.", "Pace.");
        assertEquals(0, count(ClosingGate.QUORUM));
        book.does(new MarkAttendance(TestBoard.MEETING, TestBoard.DCS, Presence.ABSENT, ""));
        assertEquals(1, count(ClosingGate.QUORUM));
    }

    @Test
    void each_member_s_attendance_is_asked_for_once_anybody_s_is_recorded_the_chair_s_first() {
        book.does(new MarkAttendance(TestBoard.MEETING, TestBoard.DCS, Presence.PRESENT, ""));
        List<ClosingGap> asked = gaps().open().stream()
                .filter(gap -> gap.gate() == ClosingGate.ATTENDANCE)
                .toList();
        assertEquals(
                List.of(TestBoard.CHAIR, TestBoard.HEALTH, TestBoard.POLICE),
                asked.stream().map(ClosingGap::about).toList());
        assertEquals(
                "It is not recorded whether the chair was there.", asked.get(0).sentence());
        waivesAll("they are on leave");
        AfterExamples.quorate(book, TestBoard.CHAIR, TestBoard.HEALTH, TestBoard.POLICE);
        assertEquals(
                0,
                gaps().waived().stream()
                        .filter(one -> one.gap().gate() == ClosingGate.ATTENDANCE)
                        .count());
    }

    @Test
    void minutes_agreed_with_a_quorum_that_is_taken_away_are_a_gap() {
        AfterExamples.ready(book);
        book.does(AfterExamples.approval(book));
        assertEquals(0, count(ClosingGate.QUORUM));
        book.does(new MarkAttendance(TestBoard.MEETING, TestBoard.POLICE, Presence.ABSENT, ""));
        book.does(new MarkAttendance(TestBoard.MEETING, TestBoard.HEALTH, Presence.ABSENT, ""));
        assertEquals(1, count(ClosingGate.QUORUM));
    }

    @Test
    void a_challenge_without_a_response_is_a_gap_until_it_has_one() {
        Challenge asked = TableExamples.challenged(book);
        assertEquals(1, count(ClosingGate.NO_RESPONSE));
        book.does(EditChallenge.responded(asked, "Two have left."));
        assertEquals(0, count(ClosingGate.NO_RESPONSE));
    }

    @Test
    void a_decision_taken_after_the_quorum_was_lost_is_a_gap() {
        for (String person : List.of(TestBoard.CHAIR, TestBoard.DCS, TestBoard.HEALTH, TestBoard.POLICE)) {
            book.does(new MarkAttendance(TestBoard.MEETING, person, Presence.PRESENT, ""));
        }
        book.decides("Meet weekly.", "Pace.");
        assertEquals(0, count(ClosingGate.QUORUM));
        book.goesToItem(4);
        for (String person : List.of(TestBoard.DCS, TestBoard.HEALTH, TestBoard.POLICE)) {
            book.does(new RecordMovement(book.item(), person, Way.LEFT));
        }
        assertEquals(0, count(ClosingGate.QUORUM));
        book.decides("Meet monthly.", "Pace.");
        assertEquals(1, count(ClosingGate.QUORUM));
    }

    @Test
    void a_quorum_that_was_waived_at_one_item_is_a_gap_again_at_another() {
        book.does(new MarkAttendance(TestBoard.MEETING, TestBoard.DCS, Presence.ABSENT, ""));
        book.decides("Meet weekly.", "Pace.");
        waivesAll("the next meeting confirms it");
        assertEquals(0, count(ClosingGate.QUORUM));
        book.goesToItem(4);
        book.decides("Meet monthly.", "Pace.");
        assertEquals(1, count(ClosingGate.QUORUM));
    }

    @Test
    void the_notice_says_who_was_there_and_where_the_quorum_was_lacking() {
        for (String person : List.of(TestBoard.CHAIR, TestBoard.DCS, TestBoard.HEALTH, TestBoard.POLICE)) {
            book.does(new MarkAttendance(TestBoard.MEETING, person, Presence.PRESENT, ""));
        }
        book.decides("Meet weekly.", "Pace.");
        book.goesToItem(4);
        for (String person : List.of(TestBoard.DCS, TestBoard.HEALTH, TestBoard.POLICE)) {
            book.does(new RecordMovement(book.item(), person, Way.LEFT));
        }
        book.decides("Meet monthly.", "Pace.");
        String notice = new String(Written.decisionNotice(book.minutes(), Format.MD), StandardCharsets.UTF_8);
        String early = notice.substring(0, notice.indexOf("## 4."));
        assertFalse(early.contains("not quorate"), notice);
        assertTrue(notice.substring(early.length()).contains("The meeting was not quorate at this item"), notice);
        assertTrue(notice.contains("- Superintendent, Northern Police; not for item 4"), notice);
    }

    @Test
    void a_meeting_closes_once_its_gaps_are_waived_and_the_minutes_say_why() {
        book.notes("Plans are late.");
        assertEquals(
                Reason.WRONG_STATE,
                refused(new CloseMeeting(TestBoard.MEETING, book.now())).reason());
        waivesAll("the room was wanted");
        assertEquals(List.of(), gaps().open());
        book.does(new CloseMeeting(TestBoard.MEETING, book.now()));
        assertTrue(minutes().contains("**Reason:** The room was wanted."), minutes());
        assertEquals(
                1,
                book.minutes().waived().stream()
                        .filter(one -> one.gap().gate() == ClosingGate.ATTENDANCE)
                        .count());
    }

    @Test
    void what_is_mended_later_makes_its_waiver_moot() {
        waivesAll("the room was wanted");
        int waived = gaps().waived().size();
        book.notes("Plans are late.");
        assertEquals(waived - 1, gaps().waived().size());
    }

    @Test
    void waiving_takes_a_reason_and_a_gap_that_is_there_and_can_be_undone() {
        String key = gaps().open().get(0).key();
        assertEquals(
                Reason.NO_REASON,
                refused(new WaiveGap(TestBoard.MEETING, List.of(key), " ")).reason());
        assertEquals(
                Reason.NOT_FOUND,
                refused(new WaiveGap(TestBoard.MEETING, List.of("NO_REASON x"), "why"))
                        .reason());
        int open = gaps().open().size();
        book.does(new WaiveGap(TestBoard.MEETING, List.of(key), "why"));
        book.undoes();
        assertEquals(open, gaps().open().size());
        assertFalse(minutes().contains("Knowingly left open"));
    }

    private String minutes() {
        return new String(Written.minutes(book.minutes(), Format.MD), StandardCharsets.UTF_8);
    }
}
