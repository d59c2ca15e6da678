package minutebook.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.domain.ActionFilter;
import minutebook.domain.ActionState;
import minutebook.domain.EscalationLevel;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.domain.plan.PlanParts;
import minutebook.export.Format;
import minutebook.export.Written;
import minutebook.view.ActionRow;
import minutebook.view.Reminder;
import minutebook.view.SettledRow;
import minutebook.view.UpdateWords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of an action from meeting to meeting: more time, parked, waiting for another, taken higher, closed by rule. */
class ActionsOverMeetingsTest {
    private static final LocalDate TODAY = TestBoard.TODAY;
    private static final Optional<String> NONE = Optional.empty();

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
    void an_extension_is_counted_and_the_first_day_stays_in_sight() {
        assertEquals(
                "A01-03 extended to 31 July 2015, extended once now.",
                book.does(new ExtendAction(TestBoard.PENDING, NONE, TODAY, day("2015-07-31"), "Late data.")));
        assertEquals(
                "A01-03 extended to 31 August 2015, extended twice now: consider taking it higher.",
                book.does(new ExtendAction(TestBoard.PENDING, NONE, TODAY, day("2015-08-31"), "Later data.")));
        ActionRow row = row(TestBoard.PENDING);
        assertEquals("31 Aug 2015 (extended twice; first due 10 Jul 2015)", row.dueInWords());
        assertEquals(
                List.of(
                        "extended, was due 10 Jul 2015: Late data. (" + TestBook.SECRETARY + ")",
                        "extended, was due 31 Jul 2015: Later data. (" + TestBook.SECRETARY + ")"),
                row.updates().stream().map(UpdateWords::of).toList());
    }

    @Test
    void an_extension_goes_on_in_time_and_has_a_reason() {
        refused(Reason.DATE_ORDER, new ExtendAction(TestBoard.PENDING, NONE, TODAY, day("2015-07-10"), "Late."));
        refused(Reason.NO_REASON, new ExtendAction(TestBoard.PENDING, NONE, TODAY, day("2015-07-11"), " "));
        refused(Reason.WRONG_STATE, new ExtendAction(TestBoard.CLOSED, NONE, TODAY, day("2015-07-11"), "Late."));
    }

    @Test
    void what_was_extended_too_often_comes_first_until_it_is_taken_higher() {
        book.does(new ExtendAction(TestBoard.PENDING, NONE, TODAY, day("2015-07-31"), "Late data."));
        assertEquals(TestBoard.OVERDUE, listed().get(0).action().id());
        book.does(new ExtendAction(TestBoard.PENDING, NONE, TODAY, day("2015-08-31"), "Later data."));
        assertEquals(TestBoard.PENDING, listed().get(0).action().id());
        assertEquals(List.of("extended twice"), reminded(Reminder.Kind.TO_TAKE_HIGHER));
        book.startsTheMeeting();
        book.does(new Escalate(
                book.item(),
                Optional.of(TestBoard.PENDING),
                NONE,
                NONE,
                EscalationLevel.CHIEF_OFFICERS,
                "the chief executives’ group",
                TODAY,
                "twice late"));
        assertEquals(List.of(), reminded(Reminder.Kind.TO_TAKE_HIGHER));
        assertEquals(TestBoard.OVERDUE, listed().get(0).action().id());
        assertTrue(row(TestBoard.PENDING).signs(TODAY).get(0).startsWith("taken to the chief officers"));
    }

    @Test
    void a_parked_action_is_not_overdue_and_comes_back_by_itself() {
        assertEquals("overdue", row(TestBoard.OVERDUE).stateInWords(TODAY));
        book.does(new ParkAction(TestBoard.OVERDUE, NONE, TODAY, TODAY.plusDays(30), "The hub opens then."));
        assertEquals("parked", row(TestBoard.OVERDUE).stateInWords(TODAY));
        assertEquals("parked", row(TestBoard.OVERDUE).stateInWords(TODAY.plusDays(29)));
        assertEquals("overdue", row(TestBoard.OVERDUE).stateInWords(TODAY.plusDays(30)));
        assertEquals(
                0,
                book.book()
                        .actions(board(), ActionFilter.ALL.overdue(TODAY), 9, 0)
                        .total());
        refused(Reason.DATE_ORDER, new ParkAction(TestBoard.PENDING, NONE, TODAY, TODAY, "Why not."));
        refused(Reason.WRONG_STATE, new UnparkAction(TestBoard.PENDING, NONE, TODAY, ""));
        book.does(new UnparkAction(TestBoard.OVERDUE, NONE, TODAY, ""));
        assertEquals(
                1,
                book.book()
                        .actions(board(), ActionFilter.ALL.overdue(TODAY), 9, 0)
                        .total());
    }

    @Test
    void actions_wait_for_others_but_never_in_a_circle() {
        assertEquals("A01-03 waits for A01-01.", book.does(new NeedAction(TestBoard.PENDING, TestBoard.OVERDUE)));
        assertEquals(List.of("A01-01"), row(TestBoard.PENDING).waitsFor());
        assertEquals(List.of("waits for A01-01"), reminded(Reminder.Kind.WAITING));
        refused(Reason.DUPLICATE, new NeedAction(TestBoard.PENDING, TestBoard.OVERDUE));
        refused(Reason.IMPOSSIBLE_NUMBER, new NeedAction(TestBoard.OVERDUE, TestBoard.PENDING));
        refused(Reason.IMPOSSIBLE_NUMBER, new NeedAction(TestBoard.OVERDUE, TestBoard.OVERDUE));
        refused(Reason.NOT_FOUND, new FreeAction(TestBoard.OVERDUE, TestBoard.PENDING));
        book.does(new DropAction(TestBoard.OVERDUE, NONE, TODAY, "Not needed."));
        assertEquals(List.of(), row(TestBoard.PENDING).waitsFor());
    }

    @Test
    void a_request_for_time_stands_until_the_board_answers_it() {
        book.does(new AskExtension(TestBoard.PENDING, NONE, TODAY, day("2015-08-01"), "the auditor is ill"));
        assertEquals(day("2015-07-10"), row(TestBoard.PENDING).action().due());
        assertEquals(
                List.of("Asks for time until 1 August 2015, because the auditor is ill"),
                reminded(Reminder.Kind.EXTENSION_ASKED));
        book.does(new UpdateAction(TestBoard.PENDING, NONE, TODAY, "Half done.", ""));
        assertEquals(1, reminded(Reminder.Kind.EXTENSION_ASKED).size());
        book.does(new ExtendAction(TestBoard.PENDING, NONE, TODAY, day("2015-08-01"), "The auditor is ill."));
        assertEquals(List.of(), reminded(Reminder.Kind.EXTENSION_ASKED));
    }

    @Test
    void a_board_that_closes_only_at_meetings_is_obeyed() {
        book.does(new CloseAction(TestBoard.OVERDUE, NONE, TODAY, ""));
        assertTrue(row(TestBoard.OVERDUE).updates().get(0).text().contains("as the board’s rules allow"));
        book.undoes();
        book.does(new AddToPlan(TestBoard.BOARD, PlanParts.RULES, Map.of("closing", "at-a-meeting")));
        refused(Reason.WRONG_STATE, new CloseAction(TestBoard.OVERDUE, NONE, TODAY, "Done."));
        refused(Reason.WRONG_STATE, new DropAction(TestBoard.PENDING, NONE, TODAY, "Not needed."));
        book.startsTheMeeting();
        book.does(new DropAction(TestBoard.PENDING, Optional.of(book.item()), TODAY, "Not needed."));
        book.does(new CloseAction(TestBoard.OVERDUE, Optional.of(book.item()), TODAY, "Done."));
    }

    @Test
    void an_update_tells_who_said_it_when_it_happened_and_when_it_was_recorded() {
        book.does(new ReportAction(TestBoard.OVERDUE, NONE, TODAY.minusDays(3), "Sent out.", "Director of Nursing"));
        assertEquals(
                "reported done: Sent out. (Director of Nursing; recorded by " + TestBook.SECRETARY + " on 18 Jun 2015)",
                UpdateWords.of(row(TestBoard.OVERDUE).updates().get(0)));
    }

    @Test
    void the_minutes_keep_the_day_that_was_agreed_whatever_becomes_of_it() {
        book.startsTheMeeting();
        book.does(
                new ExtendAction(TestBoard.PENDING, Optional.of(book.item()), TODAY, day("2015-07-31"), "Late data."));
        book.does(new ExtendAction(TestBoard.PENDING, NONE, TODAY, day("2015-08-31"), "Later data."));
        SettledRow said = book.record().settled().get(0);
        assertEquals(day("2015-07-31"), said.dueAfter());
        assertEquals(day("2015-07-10"), said.action().extensions().firstDue());
    }

    @Test
    void the_minutes_say_that_what_was_reported_done_was_not_accepted_but_got_more_time() {
        book.startsTheMeeting();
        Optional<String> item = Optional.of(book.item());
        book.does(new ReportAction(TestBoard.PENDING, NONE, day("2015-06-10"), "Half of it.", ""));
        book.does(new ExtendAction(TestBoard.PENDING, item, TODAY, day("2015-07-31"), "The other half is asked for."));
        String minutes = new String(Written.minutes(book.minutes(), Format.MD), StandardCharsets.UTF_8);
        assertTrue(
                minutes.contains("extended from 10 July 2015 to 31 July 2015; it was reported done on"
                        + " 10 June 2015 and not accepted."),
                minutes);
        assertTrue(minutes.contains("1 was extended."), minutes);
    }

    private List<ActionRow> listed() {
        return book.book().actions(board(), ActionFilter.PENDING, 100, 0).rows();
    }

    private ActionRow row(String id) {
        return book.book().actions(board(), ActionFilter.ALL, 100, 0).rows().stream()
                .filter(row -> row.action().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> reminded(Reminder.Kind kind) {
        return book.book().reminders(board()).reminders().stream()
                .filter(one -> one.kind() == kind)
                .map(Reminder::words)
                .toList();
    }

    private minutebook.domain.Board board() {
        return book.book().board(Optional.of("wearton"));
    }

    private void refused(Reason reason, Change change) {
        assertEquals(
                reason, assertThrows(Refused.class, () -> book.does(change)).reason());
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @Test
    void what_is_extended_was_not_accepted_as_done_and_stays_late() {
        book.does(new ReportAction(TestBoard.OVERDUE, NONE, TODAY, "Sent.", ""));
        assertTrue(row(TestBoard.OVERDUE).action().isDoneLate());
        String said = book.does(
                new ExtendAction(TestBoard.OVERDUE, NONE, TODAY, TODAY.plusDays(30), "Half of it is missing."));
        assertTrue(said.contains(" not accepted as done and extended to "), said);
        assertEquals(ActionState.OPEN, row(TestBoard.OVERDUE).action().state());
        assertEquals(Optional.empty(), row(TestBoard.OVERDUE).action().doneOn());
        book.undoes();
        assertTrue(row(TestBoard.OVERDUE).action().isDoneLate());
    }
}
