package minutebook.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.TestFile;
import minutebook.domain.Brag;
import minutebook.domain.EvidenceKind;
import minutebook.domain.Impact;
import minutebook.domain.Presence;
import minutebook.domain.ProgressKind;
import minutebook.domain.Quality;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.domain.plan.PlanPart;
import minutebook.domain.plan.PlanParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalTest {
    private static final LocalDate TODAY = TestBoard.TODAY;

    @TempDir
    Path folder;

    private TestBook book;

    @BeforeEach
    void open() {
        book = TestBook.in(folder);
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void nothing_is_recorded_before_the_meeting_starts() {
        refused(Reason.WRONG_STATE, new AddNote(book.item(), "Early."));
        refused(Reason.WRONG_STATE, new AddDecision(book.item(), "Early.", "", ""));
        refused(Reason.WRONG_STATE, new AddAction(book.item(), TestBook.words("Early.", "dcs", TODAY)));
        refused(Reason.WRONG_STATE, Examples.status(book, "Early."));
        refused(Reason.WRONG_STATE, Examples.progress(book, Optional.empty(), ""));
        refused(Reason.WRONG_STATE, new AddReading(book.item(), TestBoard.MEASURE, TODAY, Examples.words("69")));
        refused(Reason.WRONG_STATE, new StepTo(TestBook.itemAt(2), book.now()));
        refused(Reason.WRONG_STATE, new PauseMeeting(TestBoard.MEETING, book.now()));
        refused(Reason.WRONG_STATE, new ResumeMeeting(TestBoard.MEETING, book.now()));
        refused(Reason.WRONG_STATE, new CloseMeeting(TestBoard.MEETING, book.now()));
    }

    @Test
    void a_meeting_is_started_once_and_only_one_at_a_time() {
        book.does(new PlanMeeting(TestBoard.BOARD, "", TestBoard.START.plusDays(28), 60));
        String next = book.book().home(Optional.empty()).meetings().get(0).id();
        book.startsTheMeeting();
        refused(Reason.WRONG_STATE, new StartMeeting(TestBoard.MEETING, book.now()));
        refused(Reason.WRONG_STATE, new StartMeeting(next, book.now()));
        refused(Reason.WRONG_STATE, new StartMeeting(TestBoard.LAST_MEETING, book.now()));
    }

    @Test
    void a_meeting_without_an_agenda_does_not_start() {
        for (int place = 1; place <= 5; place++) {
            book.does(new RemoveItem(TestBook.itemAt(place)));
        }
        refused(Reason.WRONG_STATE, new StartMeeting(TestBoard.MEETING, book.now()));
    }

    @Test
    void a_step_a_break_or_a_move_that_changes_nothing_is_refused() {
        book.startsTheMeeting();
        refused(Reason.WRONG_STATE, new StepTo(TestBook.itemAt(1), book.now()));
        refused(Reason.WRONG_STATE, new ResumeMeeting(TestBoard.MEETING, book.now()));
        book.does(new PauseMeeting(TestBoard.MEETING, book.now()));
        refused(Reason.WRONG_STATE, new PauseMeeting(TestBoard.MEETING, book.now()));
        refused(Reason.WRONG_STATE, new MoveItem(TestBook.itemAt(1), -1));
        refused(Reason.WRONG_STATE, new MoveItem(TestBook.itemAt(5), Integer.MAX_VALUE));
        book.does(Examples.attendance(Presence.PRESENT, ""));
        refused(Reason.WRONG_STATE, Examples.attendance(Presence.PRESENT, ""));
    }

    @Test
    void meetings_come_in_the_order_of_their_numbers() {
        refused(Reason.DATE_ORDER, new PlanMeeting(TestBoard.BOARD, "", TestBoard.START, 60));
        book.does(new PlanMeeting(TestBoard.BOARD, "", TestBoard.START.plusDays(28), 60));
        refused(Reason.DATE_ORDER, new EditMeeting(TestBoard.MEETING, "", TestBoard.START.plusDays(28), 60));
        refused(Reason.DATE_ORDER, new EditMeeting(TestBoard.MEETING, "", TestBoard.START.minusDays(90), 60));
        refused(Reason.IMPOSSIBLE_NUMBER, new EditMeeting(TestBoard.MEETING, "", TestBoard.START, 0));
    }

    @Test
    void the_agenda_and_the_record_of_a_meeting_that_is_over_stay() {
        String note = recorded(() -> book.notes("Late.").id());
        book.closesTheMeeting();
        refused(Reason.WRONG_STATE, new MoveItem(TestBook.itemAt(2), 1));
        refused(Reason.WRONG_STATE, new RemoveItem(TestBook.itemAt(2)));
        refused(Reason.WRONG_STATE, new EditItem(TestBook.itemAt(2), "x", Optional.empty(), Optional.empty(), 1));
        refused(Reason.WRONG_STATE, new EditMeeting(TestBoard.MEETING, "", TestBoard.START, 60));
        refused(Reason.WRONG_STATE, new AddItem(TestBoard.MEETING, 1, "x", Optional.empty(), Optional.empty(), 1));
        refused(Reason.WRONG_STATE, Examples.remove(EntryKind.NOTE, note));
        book.does(new EditNote(note, "Late again."));
    }

    @Test
    void what_is_added_after_closing_can_be_taken_out_and_what_came_with_a_held_meeting_stays() {
        book.startsTheMeeting();
        book.closesTheMeeting();
        book.does(Examples.remove(EntryKind.NOTE, book.notes("Late.").id()));
        assertEquals(List.of(), book.record().notes());
        refused(Reason.WRONG_STATE, Examples.remove(EntryKind.ACTION, TestBoard.OVERDUE));
    }

    @Test
    void an_item_with_something_under_it_or_that_the_meeting_is_at_stays() {
        book.startsTheMeeting();
        book.notes("Late.");
        refused(Reason.IN_USE, new RemoveItem(book.item()));
        refused(Reason.IN_USE, new RemoveItem(TestBook.itemAt(1)));
    }

    @Test
    void an_action_is_due_on_a_day_to_come() {
        book.startsTheMeeting();
        refused(Reason.DATE_ORDER, new AddAction(book.item(), TestBook.words("x", "dcs", TODAY.minusDays(1))));
        String action = book.agrees("Write.", "dcs", TODAY).action().id();
        refused(Reason.DATE_ORDER, new EditAction(action, TestBook.words("x", "dcs", TODAY.minusDays(1))));
    }

    @Test
    void what_has_happened_has_a_day_gone_by() {
        book.startsTheMeeting();
        LocalDate tomorrow = TODAY.plusDays(1);
        refused(Reason.DATE_ORDER, new ReportAction(TestBoard.OVERDUE, Optional.empty(), tomorrow, "", ""));
        refused(Reason.DATE_ORDER, new AddReading(book.item(), TestBoard.MEASURE, tomorrow, Examples.words("69")));
        refused(
                Reason.DATE_ORDER,
                new AddProgress(
                        book.item(),
                        TestBoard.THEME,
                        Optional.empty(),
                        tomorrow,
                        ProgressKind.CONCERN,
                        "x",
                        Optional.empty(),
                        "",
                        false,
                        Impact.TOO_NEW,
                        Optional.empty()));
    }

    @Test
    void an_action_that_is_settled_stays_settled_and_one_is_dropped_only_for_a_reason() {
        refused(Reason.WRONG_STATE, new ReportAction(TestBoard.CLOSED, Optional.empty(), TODAY, "", ""));
        refused(Reason.WRONG_STATE, new CloseAction(TestBoard.CLOSED, Optional.empty(), TODAY, ""));
        refused(Reason.WRONG_STATE, new DropAction(TestBoard.CLOSED, Optional.empty(), TODAY, "x"));
        refused(Reason.NO_REASON, new DropAction(TestBoard.PENDING, Optional.empty(), TODAY, " "));
        refused(Reason.BLANK, new UpdateAction(TestBoard.PENDING, Optional.empty(), TODAY, "", ""));
    }

    @Test
    void a_day_to_look_again_is_to_come_and_for_an_impact_too_new_to_judge() {
        book.startsTheMeeting();
        book.does(lookingAgain(Impact.TOO_NEW, TODAY.plusDays(1)));
        refused(Reason.DATE_ORDER, lookingAgain(Impact.TOO_NEW, TODAY));
        refused(Reason.NOT_UNDERSTOOD, lookingAgain(Impact.EARLY, TODAY.plusDays(1)));
    }

    private Change lookingAgain(Impact impact, LocalDate day) {
        return new AddProgress(
                book.item(),
                TestBoard.THEME,
                Optional.of(TestBoard.OUTCOME),
                TODAY,
                ProgressKind.PROGRESS,
                "All reread.",
                Optional.of(EvidenceKind.AUDIT),
                "report 14",
                true,
                impact,
                Optional.of(day));
    }

    @Test
    void blue_needs_evidence_and_evidence_needs_a_place() {
        book.startsTheMeeting();
        Change blue = new SetStatus(book.item(), TestBoard.OUTCOME, Brag.BLUE, "All done.");
        refused(Reason.NO_EVIDENCE, blue);
        book.does(Examples.progress(book, Optional.empty(), ""));
        refused(Reason.NO_EVIDENCE, blue);
        refused(Reason.NO_EVIDENCE, Examples.progress(book, Optional.of(EvidenceKind.AUDIT), " "));
        book.does(Examples.progress(book, Optional.of(EvidenceKind.AUDIT), "audit 7"));
        refused(Reason.NO_EVIDENCE, blue);
        book.does(Examples.progress(book, Optional.of(EvidenceKind.AUDIT), "audit 8"));
        refused(Reason.NO_EVIDENCE, blue);
        book.does(Examples.progress(book, Optional.of(EvidenceKind.RECORDS), "visit log"));
        book.does(blue);
        refused(Reason.BLANK, Examples.status(book, ""));
    }

    @Test
    void the_only_evidence_of_a_blue_outcome_stays_until_its_status_is_changed() {
        TestBook chair = book.as("Independent Chair");
        book.startsTheMeeting();
        chair.does(Examples.progress(book, Optional.of(EvidenceKind.RECORDS), "visit log"));
        book.does(Examples.progress(book, Optional.of(EvidenceKind.AUDIT), "audit 7"));
        String note = book.record().progress().get(1).note().id();
        chair.does(new SetStatus(book.item(), TestBoard.OUTCOME, Brag.BLUE, "All done."));
        refused(Reason.NO_EVIDENCE, Examples.remove(EntryKind.PROGRESS, note));
        refused(Reason.NO_EVIDENCE, unproven(note));
        assertEquals(
                Reason.NO_EVIDENCE, assertThrows(Refused.class, book::undoes).reason());
        chair.does(new SetStatus(book.item(), TestBoard.OUTCOME, Brag.GREEN, "Not yet."));
        book.does(unproven(note));
        assertEquals(
                Reason.NO_EVIDENCE, assertThrows(Refused.class, chair::undoes).reason());
        String green = book.record().statuses().get(1).note().id();
        refused(Reason.NO_EVIDENCE, Examples.remove(EntryKind.STATUS, green));
        book.undoes();
        chair.undoes();
        book.does(Examples.progress(book, Optional.of(EvidenceKind.AUDIT), "audit 8"));
        book.does(Examples.remove(EntryKind.PROGRESS, note));
    }

    @Test
    void a_reading_that_helps_an_outcome_to_be_blue_stays_with_its_measure() {
        TestBook chair = book.as("Independent Chair");
        book.startsTheMeeting();
        chair.does(Examples.progress(book, Optional.of(EvidenceKind.AUDIT), "audit 7"));
        book.does(reading("96", Quality.SOUND));
        String reading = book.record().readings().get(0).reading().id();
        chair.does(new SetStatus(book.item(), TestBoard.OUTCOME, Brag.BLUE, "All done."));
        refused(Reason.NO_EVIDENCE, new Retire(TestBoard.BOARD, PlanParts.MEASURE, TestBoard.MEASURE, "Enough."));
        refused(Reason.NO_EVIDENCE, inPlan(PlanParts.MEASURE, TestBoard.MEASURE, "target", "99"));
        refused(Reason.NO_EVIDENCE, inPlan(PlanParts.MEASURE, TestBoard.MEASURE, "outcome", "1.2"));
        refused(Reason.NO_EVIDENCE, inPlan(PlanParts.READING, reading, "value", "60"));
        refused(Reason.NO_EVIDENCE, Examples.remove(EntryKind.READING, reading));
        assertEquals(
                Reason.NO_EVIDENCE, assertThrows(Refused.class, book::undoes).reason());
        book.does(inPlan(PlanParts.READING, reading, "value", "97"));
    }

    private static Change inPlan(PlanPart<?> part, String id, String field, String value) {
        return new ChangeInPlan(TestBoard.BOARD, part, id, Map.of(field, value));
    }

    @Test
    void a_version_taken_back_does_not_give_its_number_to_the_next() {
        TestBook chair = book.as("Independent Chair");
        book.startsTheMeeting();
        chair.does(new ApprovePlan(book.item(), ""));
        book.does(new ApprovePlan(book.item(), ""));
        chair.undoes();
        assertEquals("Version 3 of the plan approved.", book.does(new ApprovePlan(book.item(), "")));
    }

    private static Change unproven(String note) {
        return new EditProgress(
                note,
                TODAY,
                ProgressKind.PROGRESS,
                "Done.",
                Optional.empty(),
                "",
                false,
                Impact.TOO_NEW,
                Optional.empty());
    }

    @Test
    void meetings_are_held_in_the_order_of_their_numbers() {
        book.does(new PlanMeeting(TestBoard.BOARD, "", TestBoard.START.plusDays(28), 60));
        String next = book.book().home(Optional.empty()).meetings().get(0).id();
        book.does(new AddItem(next, 0, "Welcome", Optional.empty(), Optional.empty(), 5));
        refused(Reason.WRONG_STATE, new StartMeeting(next, TestBoard.START));
        book.clock().set(TestBoard.START.plusDays(28));
        assertEquals(
                next, book.book().home(Optional.empty()).planned().orElseThrow().id());
        book.does(new StartMeeting(next, book.now()));
        book.does(new CloseMeeting(next, book.now(), "it was short"));
        refused(Reason.WRONG_STATE, new StartMeeting(TestBoard.MEETING, book.now()));
    }

    @Test
    void a_percentage_is_between_none_and_all_and_doubt_needs_a_reason() {
        book.startsTheMeeting();
        refused(Reason.IMPOSSIBLE_NUMBER, reading("100.1", Quality.SOUND));
        refused(Reason.IMPOSSIBLE_NUMBER, reading("-1", Quality.SOUND));
        refused(Reason.NO_REASON, reading("50", Quality.KNOWN_WRONG));
    }

    @Test
    void what_came_with_the_plan_is_not_rewritten() {
        book.startsTheMeeting();
        refused(Reason.WRONG_STATE, new EditReading("reading-1", TODAY, Examples.words("99")));
        refused(Reason.WRONG_STATE, Examples.remove(EntryKind.READING, "reading-1"));
    }

    @Test
    void a_status_is_taken_out_only_while_it_is_the_last() {
        book.startsTheMeeting();
        book.does(Examples.status(book, "Far behind."));
        String first = Examples.statusNote(book);
        book.does(new SetStatus(book.item(), TestBoard.OUTCOME, Brag.GREEN, "Caught up."));
        refused(Reason.CHANGED_SINCE, Examples.remove(EntryKind.STATUS, first));
    }

    @Test
    void a_status_taken_out_leaves_the_reason_that_stood_before() {
        book.startsTheMeeting();
        book.does(Examples.status(book, "As first judged."));
        book.does(new EditStatus(Examples.statusNote(book), "Nothing has moved."));
        book.does(Examples.remove(EntryKind.STATUS, Examples.statusNote(book)));
        assertEquals(
                "AMBER|As first judged.",
                TestFile.one(book.file(), "SELECT status, status_reason FROM outcome WHERE ref = '1.1'"));
    }

    @Test
    void a_second_board_of_the_same_key_and_a_deputy_without_a_name_are_refused() {
        refused(Reason.DUPLICATE, new CreateBoard(List.of(TestBoard.board())));
        refused(Reason.BLANK, Examples.attendance(Presence.DEPUTY, " "));
    }

    @Test
    void what_is_not_there_is_not_found() {
        refused(Reason.NOT_FOUND, new AddNote("no-such-item", "x"));
        refused(Reason.NOT_FOUND, new EditNote("no-such-note", "x"));
        refused(Reason.NOT_FOUND, new CloseMeeting("no-such-meeting", book.now()));
        refused(Reason.NOT_FOUND, new CloseAction("no-such-action", Optional.empty(), TODAY, ""));
    }

    @Test
    void an_action_that_has_been_spoken_of_is_not_taken_out() {
        book.startsTheMeeting();
        String action = book.agrees("Write.", "dcs", TODAY).action().id();
        book.does(new UpdateAction(action, Optional.empty(), TODAY, "Begun.", ""));
        refused(Reason.IN_USE, Examples.remove(EntryKind.ACTION, action));
    }

    private interface Recorded {
        String id();
    }

    private String recorded(Recorded entry) {
        book.startsTheMeeting();
        return entry.id();
    }

    private Change reading(String value, Quality quality) {
        return new AddReading(
                book.item(),
                TestBoard.MEASURE,
                TODAY,
                new ReadingWords(
                        new BigDecimal(value), Optional.empty(), Optional.empty(), Optional.empty(), "", quality, ""));
    }

    /** That it is refused for that reason, in a sentence, and that nothing has changed. */
    private void refused(Reason reason, Change change) {
        Map<String, List<String>> before = TestFile.record(book.file());
        Refused refused = assertThrows(Refused.class, () -> book.does(change), change.toString());
        assertEquals(reason, refused.reason(), refused.sentence());
        assertFalse(refused.sentence().isBlank());
        assertEquals(before, TestFile.record(book.file()));
    }
}
