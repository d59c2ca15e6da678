package minutebook.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.TestFile;
import minutebook.domain.Challenge;
import minutebook.domain.Decision;
import minutebook.domain.MinuteNote;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.domain.Risk;
import minutebook.domain.Worked;
import minutebook.domain.plan.PlanParts;
import minutebook.view.ChallengesView;
import minutebook.view.DecisionRow;
import minutebook.view.EscalationRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the entries of the table do to one another and to the register, and when they are refused. */
class TableTest {
    @TempDir
    Path folder;

    private TestBook book;

    @BeforeEach
    void open() {
        book = TestBook.in(folder);
        book.startsTheMeeting();
    }

    @AfterEach
    void close() {
        book.close();
    }

    private void refused(Reason reason, Change change) {
        assertEquals(
                reason, assertThrows(Refused.class, () -> book.does(change)).reason());
    }

    private List<Risk> register() {
        return book.book().kind(TestBoard.BOARD, PlanParts.RISK).all();
    }

    private void minutesGoOut() throws SQLException {
        TestFile.run(book.file(), "UPDATE meeting SET state = 'CIRCULATED' WHERE id = '" + TestBoard.MEETING + "'");
    }

    @Test
    void decisions_by_consent_are_numbered_in_their_order_and_lack_no_reason() {
        assertEquals(
                "D02-01 and D02-02 recorded, by consent.",
                book.does(new DecideByConsent(book.item(), List.of("Noted.", "Agreed."))));
        List<Decision> made =
                book.record().decisions().stream().map(DecisionRow::decision).toList();
        assertEquals(
                List.of("Noted.", "Agreed."), made.stream().map(Decision::words).toList());
        assertTrue(made.stream().allMatch(Decision::byConsent));
        assertTrue(made.stream().noneMatch(Decision::lacksReason));
        refused(Reason.BLANK, new DecideByConsent(book.item(), List.of("Noted.", " ")));
        assertEquals(2, book.record().decisions().size());
    }

    @Test
    void a_decision_by_consent_stays_one_when_it_is_reworded() {
        book.does(new DecideByConsent(book.item(), List.of("Noted.")));
        String id = book.record().decisions().get(0).decision().id();
        book.does(new EditDecision(id, "Noted with thanks.", "", "", Optional.empty(), Optional.empty()));
        assertTrue(book.record().decisions().get(0).decision().byConsent());
    }

    @Test
    void the_same_matter_taken_higher_again_is_counted() {
        book.does(TableExamples.escalation(book));
        book.does(TableExamples.escalation(book));
        book.does(TableExamples.escalation(book));
        assertEquals(
                List.of(1, 2, 3),
                TableExamples.here(book).escalations().stream()
                        .map(EscalationRow::time)
                        .toList());
        assertTrue(TableExamples.here(book).escalations().get(2).inWords().contains("for the third time"));
    }

    @Test
    void a_response_comes_after_the_minutes_are_out_but_not_before_the_matter_went_higher() throws SQLException {
        book.does(TableExamples.escalation(book));
        String id = TableExamples.here(book).escalations().get(0).escalation().id();
        book.closesTheMeeting();
        minutesGoOut();
        refused(Reason.BLANK, new RespondToEscalation(id, " ", TestBoard.TODAY, Worked.NO));
        refused(Reason.DATE_ORDER, new RespondToEscalation(id, "Early.", TestBoard.TODAY.minusDays(1), Worked.NO));
        LocalDate later = TestBoard.TODAY.plusDays(9);
        refused(Reason.DATE_ORDER, new RespondToEscalation(id, "They act.", later, Worked.YES));
        book.waits(Duration.ofDays(9));
        book.does(new RespondToEscalation(id, "They act.", later, Worked.YES));
        assertEquals(
                "They act.",
                book.book()
                        .challenges(TestBoard.board())
                        .escalations()
                        .get(0)
                        .escalation()
                        .response());
    }

    @Test
    void a_risk_moves_on_the_register_with_its_score_and_back_when_that_is_removed() {
        book.does(TableExamples.risk(book));
        assertEquals(12, register().get(0).score());
        assertEquals(
                "Risk 1 moved from a score of 12 to 20.", book.does(new ScoreRisk(book.item(), 1, 4, 5, "Two left.")));
        String raised = TableExamples.here(book).risks().get(0).note().id();
        String scored = TableExamples.here(book).risks().get(1).note().id();
        assertEquals(Optional.of(12), TableExamples.here(book).risks().get(1).scoreBefore());
        refused(Reason.CHANGED_SINCE, Examples.remove(EntryKind.RISK, raised));
        book.does(Examples.remove(EntryKind.RISK, scored));
        assertEquals(12, register().get(0).score());
        book.does(Examples.remove(EntryKind.RISK, raised));
        assertEquals(List.of(), register());
    }

    @Test
    void a_risk_under_a_theme_bears_on_it() {
        book.goesToItem(4);
        book.does(TableExamples.risk(book));
        assertEquals(book.record().item().theme(), register().get(0).theme());
    }

    @Test
    void a_new_score_has_its_reason_and_its_risk() {
        book.does(TableExamples.risk(book));
        refused(Reason.NO_REASON, new ScoreRisk(book.item(), 1, 4, 5, " "));
        refused(Reason.NOT_FOUND, new ScoreRisk(book.item(), 7, 4, 5, "Two left."));
        refused(Reason.IMPOSSIBLE_NUMBER, new ScoreRisk(book.item(), 1, 6, 5, "Two left."));
    }

    @Test
    void what_is_recorded_at_the_table_can_be_searched_for() {
        book.does(TableExamples.challenge(book, "Wombats answered."));
        book.does(new CorrectMinutes(book.item(), TestBoard.LAST_MEETING, "", "eight", "nine wombats"));
        book.does(TableExamples.risk(book));
        book.does(new ScoreRisk(book.item(), 1, 4, 5, "Wombats left."));
        book.does(TableExamples.escalation(book));
        String escalation =
                TableExamples.here(book).escalations().get(0).escalation().id();
        book.does(new RespondToEscalation(escalation, "Wombats act.", TestBoard.TODAY, Worked.YES));
        assertEquals(
                List.of(
                        "challenge at meeting 2, item 3", "escalation at meeting 2, item 3",
                        "minute correction at meeting 2, item 3", "risk note at meeting 2, item 3"),
                book.book().search("wombats", 9).hits().stream()
                        .map(hit -> hit.kind() + " at " + hit.where())
                        .sorted()
                        .toList());
    }

    @Test
    void only_the_minutes_of_an_earlier_meeting_are_corrected() {
        refused(Reason.WRONG_STATE, new CorrectMinutes(book.item(), TestBoard.MEETING, "", "a", "b"));
        book.does(TableExamples.correction(book));
        assertEquals(
                1, TableExamples.here(book).corrections().get(0).corrected().number());
    }

    @Test
    void the_minutes_of_a_meeting_before_the_last_are_corrected_too() {
        book.does(new PlanMeeting(TestBoard.BOARD, "", TestBoard.START.plusDays(28), 60));
        String third = book.book().home(Optional.empty()).meetings().get(0).id();
        book.closesTheMeeting();
        book.waits(Duration.ofDays(28));
        book.does(new StartMeeting(third, book.now()));
        String item = book.book().minutes(third).items().get(0).item().id();
        book.does(new CorrectMinutes(item, TestBoard.LAST_MEETING, "item 1", "eight", "nine"));
        book.does(new CorrectMinutes(item, TestBoard.MEETING, "item 1", "eight", "nine"));
        refused(Reason.WRONG_STATE, new CorrectMinutes(item, third, "item 1", "eight", "nine"));
        String first = book.book()
                .minutes(third)
                .items()
                .get(0)
                .proceedings()
                .corrections()
                .get(0)
                .correction()
                .id();
        book.does(new EditCorrection(first, Optional.of(TestBoard.MEETING), "item 1", "eight", "ten"));
        assertEquals(
                List.of(2, 2),
                book.book().minutes(third).items().get(0).proceedings().corrections().stream()
                        .map(row -> row.corrected().number())
                        .toList());
        refused(Reason.WRONG_STATE, new EditCorrection(first, Optional.of(third), "item 1", "eight", "ten"));
        refused(Reason.WRONG_STATE, new EditCorrection(first, Optional.empty(), "item 1", "ten ", "ten"));
    }

    @Test
    void what_the_earlier_meeting_recorded_stays_as_it_was_when_it_is_corrected() {
        String before = book.book().minutes(TestBoard.LAST_MEETING).items().toString();
        book.does(TableExamples.correction(book));
        assertEquals(before, book.book().minutes(TestBoard.LAST_MEETING).items().toString());
    }

    @Test
    void a_note_that_turns_into_an_action_comes_back_with_one_undo() {
        String note = book.notes("Write it.").id();
        book.does(new TurnNote(
                note, new AddAction(book.item(), TestBook.words("Write it.", "dcs", TestBoard.TODAY.plusDays(7)))));
        assertTrue(book.record().notes().isEmpty());
        assertEquals(1, book.record().actions().size());
        book.undoes();
        assertEquals(note, book.record().notes().get(0).id());
        assertTrue(book.record().actions().isEmpty());
    }

    @Test
    void a_note_turns_into_something_under_its_own_item_only() {
        String note = book.notes("Meet.").id();
        refused(Reason.WRONG_STATE, new TurnNote(note, new AddDecision(TestBook.itemAt(2), "Meet.", "", "")));
        assertEquals(1, book.record().notes().size());
    }

    @Test
    void what_is_moved_keeps_its_number_among_the_others() {
        book.does(new DecideByConsent(book.item(), List.of("One.", "Two.", "Three.")));
        String second = book.record().decisions().get(1).decision().id();
        List<String> before = book.refs();
        assertEquals(
                "D02-02 moved from item 3 to item 4.",
                book.does(new MoveEntry(EntryKind.DECISION, second, TestBook.itemAt(4))));
        assertEquals(
                before.stream().sorted().toList(), book.refs().stream().sorted().toList());
        book.goesToItem(4);
        assertEquals("D02-02", book.record().decisions().get(0).ref());
        refused(Reason.WRONG_STATE, new MoveEntry(EntryKind.DECISION, second, TestBook.itemAt(4)));
    }

    @Test
    void an_action_that_has_its_theme_from_its_item_goes_over_to_the_other_theme() {
        book.goesToItem(4);
        String action = book.agrees("Write.", "dcs", TestBoard.TODAY.plusDays(7))
                .action()
                .id();
        book.does(new MoveEntry(EntryKind.ACTION, action, TestBook.itemAt(1)));
        book.goesToItem(1);
        assertEquals(Optional.empty(), book.record().actions().get(0).action().theme());
    }

    @Test
    void nothing_moves_between_meetings_or_once_the_minutes_are_out() throws SQLException {
        String note = book.notes("Late.").id();
        String elsewhere = TestFile.one(
                book.file(), "SELECT id FROM agenda_item WHERE meeting = '" + TestBoard.LAST_MEETING + "' LIMIT 1");
        refused(Reason.WRONG_STATE, new MoveEntry(EntryKind.NOTE, note, elsewhere));
        String action = book.agrees("Write.", "dcs", TestBoard.TODAY.plusDays(7))
                .action()
                .id();
        book.does(new MoveEntry(EntryKind.ACTION, action, TestBook.itemAt(2)));
        book.closesTheMeeting();
        minutesGoOut();
        refused(Reason.WRONG_STATE, new MoveEntry(EntryKind.NOTE, note, TestBook.itemAt(2)));
    }

    @Test
    void a_move_is_not_undone_once_the_minutes_are_out() throws SQLException {
        String action = book.agrees("Write.", "dcs", TestBoard.TODAY.plusDays(7))
                .action()
                .id();
        book.does(new MoveEntry(EntryKind.ACTION, action, TestBook.itemAt(2)));
        TestBook other = book.as("Somebody Else");
        other.closesTheMeeting();
        minutesGoOut();
        assertEquals(
                Reason.WRONG_STATE, assertThrows(Refused.class, book::undoes).reason());
    }

    @Test
    void whether_a_challenge_worked_can_be_said_when_its_minutes_are_out_but_nothing_else() throws SQLException {
        Challenge challenge = TableExamples.challenged(book);
        book.closesTheMeeting();
        minutesGoOut();
        book.does(EditChallenge.judged(challenge, Worked.YES));
        refused(Reason.WRONG_STATE, EditChallenge.responded(challenge, "Late."));
        assertEquals(Worked.YES, worked());
    }

    @Test
    void a_score_is_put_right_only_while_no_later_note_says_the_same() {
        book.does(TableExamples.risk(book));
        book.waits(Duration.ofMinutes(1));
        book.does(new ScoreRisk(book.item(), 1, 3, 4, "Nothing has changed."));
        String raised = TableExamples.here(book).risks().get(0).note().id();
        refused(Reason.CHANGED_SINCE, new EditRiskNote(raised, 2, 2, "It was misheard."));
        refused(Reason.CHANGED_SINCE, Examples.remove(EntryKind.RISK, raised));
        assertEquals(12, register().get(0).score());
    }

    @Test
    void a_response_that_comes_when_the_minutes_are_out_is_noted_by_the_next_meeting() throws SQLException {
        Challenge asked = TableExamples.challenged(book);
        book.closesTheMeeting();
        minutesGoOut();
        Change answer = EditChallenge.responded(asked, "Two workers have left.");
        refused(Reason.WRONG_STATE, answer);
        book.waits(Duration.ofDays(28));
        book.does(new PlanMeeting(TestBoard.board().id(), "", book.now().plusHours(1), 60));
        String next = book.book().home(Optional.empty()).planned().orElseThrow().id();
        book.does(new StartMeeting(next, book.now()));
        assertEquals("Response recorded. Note recorded under item 1.", book.does(answer));
        MinuteNote noted = book.book()
                .meeting(next, Optional.empty())
                .at()
                .orElseThrow()
                .notes()
                .get(0);
        assertEquals("Response to a challenge of meeting 2 (Why are plans late?) Two workers have left.", noted.text());
        book.does(EditChallenge.responded(onRecord(), "Three workers have left."));
        book.undoes();
        book.undoes();
        assertEquals("", onRecord().response());
    }

    private Challenge onRecord() {
        return book.book().challenges(TestBoard.board()).challenges().get(0).challenge();
    }

    @Test
    void what_became_of_a_matter_is_undone_after_the_minutes_are_out() throws SQLException {
        Challenge challenge = TableExamples.challenged(book);
        book.does(TableExamples.escalation(book));
        String id = TableExamples.here(book).escalations().get(0).escalation().id();
        book.closesTheMeeting();
        minutesGoOut();
        book.does(new RespondToEscalation(id, "They act.", TestBoard.TODAY, Worked.YES));
        assertEquals("They act.", response());
        book.undoes();
        assertEquals("", response());
        book.redoes();
        assertEquals("They act.", response());
        book.does(EditChallenge.judged(challenge, Worked.YES));
        assertEquals(Worked.YES, worked());
        book.undoes();
        assertEquals(Worked.NOT_KNOWN, worked());
    }

    private String response() {
        return account().escalations().get(0).escalation().response();
    }

    private Worked worked() {
        return account().challenges().get(0).challenge().worked();
    }

    private ChallengesView account() {
        return book.book().challenges(TestBoard.board());
    }
}
