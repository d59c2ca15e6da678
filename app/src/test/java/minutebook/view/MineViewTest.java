package minutebook.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.change.AddReadings;
import minutebook.change.AskExtension;
import minutebook.change.EnterPrivate;
import minutebook.change.ExtendAction;
import minutebook.change.LeavePrivate;
import minutebook.change.ParkAction;
import minutebook.change.ReportAction;
import minutebook.change.UpdateAction;
import minutebook.change.WriteHighlight;
import minutebook.domain.ActionUpdate;
import minutebook.domain.BoardRole;
import minutebook.domain.Entity;
import minutebook.domain.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody owes the board, as the file knows it. */
class MineViewTest {
    private static final int MANY = 100;

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

    private MineView of(String who) {
        return of(who, MANY);
    }

    private MineView of(String who, int most) {
        return book.as(who).book().mine(TestBoard.board(), most);
    }

    /** What is owed in a line each: {@code action A01-01 own overdue}. */
    private static List<String> lines(MineView view) {
        return view.owed().stream()
                .map(one -> one.kind().key() + " " + one.key() + " " + one.whose() + " " + one.standing(view.today()))
                .toList();
    }

    @Test
    void ones_own_comes_first_by_its_day_and_what_others_owe_last() {
        assertEquals(
                List.of(
                        "highlight 1 theme 1 report owed",
                        "reading days outcome 2.1 reading due",
                        "reading pathway-plans outcome 1.1 reading due",
                        "action A01-01 theme 1 overdue",
                        "action A01-03 theme 1 open"),
                lines(of("dcs")));
        assertEquals(List.of("action A01-03 own open", "highlight 2 theme 2 report owed"), lines(of("super")));
        assertEquals("You owe 3 things, 2 of them late.", of("dcs").inShort());
        assertEquals("You owe 1 thing, and it is late.", of("nurse").inShort());
        assertEquals("You owe the board nothing now.", of("adviser").inShort());
    }

    @Test
    void what_was_reported_done_or_parked_waits_for_the_board() {
        book.as("nurse").does(new ReportAction(TestBoard.OVERDUE, Optional.empty(), TestBoard.TODAY, "It is out.", ""));
        book.does(new ParkAction(
                TestBoard.PENDING, Optional.empty(), TestBoard.TODAY, TestBoard.TODAY.plusDays(9), "of the move"));
        MineView nurse = of("nurse");
        assertEquals(List.of("action A01-01 own reported done, late"), lines(nurse));
        assertEquals(List.of(), nurse.toDo());
        assertEquals("action A01-03 own parked", lines(of("super")).get(1));
    }

    @Test
    void the_board_said_last_what_the_owner_did_not_say() {
        assertEquals(Optional.empty(), boardSaid());
        book.as("nurse").does(new UpdateAction(TestBoard.OVERDUE, Optional.empty(), TestBoard.TODAY, "Half done.", ""));
        book.as("nurse")
                .does(new AskExtension(
                        TestBoard.OVERDUE,
                        Optional.empty(),
                        TestBoard.TODAY,
                        TestBoard.TODAY.plusDays(30),
                        "the printer is ill"));
        assertEquals(Optional.empty(), boardSaid());
        book.startsTheMeeting();
        Optional<String> item = Optional.of(book.item());
        book.does(new UpdateAction(TestBoard.OVERDUE, item, TestBoard.TODAY, "Send the draft first.", ""));
        assertEquals(Optional.of("Send the draft first."), boardSaid());
        book.does(new UpdateAction(TestBoard.OVERDUE, item, TestBoard.TODAY, "I shall.", "Director of Nursing"));
        assertEquals(Optional.of("Send the draft first."), boardSaid());
        book.does(new ExtendAction(
                TestBoard.OVERDUE, item, TestBoard.TODAY, TestBoard.TODAY.plusDays(14), "thirty days are too long"));
        assertEquals(Optional.of("thirty days are too long"), boardSaid());
    }

    private Optional<String> boardSaid() {
        return of("nurse").owed().get(0).action().orElseThrow().lastOfBoard().map(ActionUpdate::text);
    }

    @Test
    void a_reading_is_owed_until_it_is_as_new_as_its_cadence() {
        bring("2015-05-17");
        assertTrue(lines(of("dcs")).contains("reading pathway-plans outcome 1.1 reading due"));
        bring("2015-05-19");
        assertFalse(lines(of("dcs")).contains("reading pathway-plans outcome 1.1 reading due"));
    }

    private void bring(String day) {
        book.as("dcs")
                .does(new AddReadings(
                        TestBoard.BOARD, List.of(Map.of("measure", "pathway-plans", "date", day, "value", "66"))));
    }

    @Test
    void a_highlight_report_is_owed_until_it_is_given() {
        book.as("dcs")
                .does(new WriteHighlight(
                        TestBoard.MEETING,
                        TestBoard.THEME,
                        Optional.of(TestBoard.DCS),
                        "All audited.",
                        "",
                        "",
                        "",
                        TestBoard.TODAY));
        MineView view = of("dcs");
        assertFalse(lines(view).contains("highlight 1 theme 1 report owed"));
        assertEquals("All audited.", view.reports().get(0).given().orElseThrow().achieved());
    }

    @Test
    void only_so_many_actions_are_read_and_the_rest_is_counted() {
        book.startsTheMeeting();
        for (int i = 0; i < 5; i++) {
            book.agrees("Errand " + i, "nurse", TestBoard.TODAY.plusDays(i));
        }
        MineView view = of("nurse", 2);
        assertEquals(List.of("action A01-01 own overdue", "action A02-01 own open"), lines(view));
        assertEquals(4, view.more());
        assertEquals("You owe 6 things, at least 1 of them late.", view.inShort());
    }

    @Test
    void decisions_about_a_theme_are_told() {
        decideInPrivate();
        assertEquals(List.of("D01-01", "D02-01"), decisions("dcs"));
        assertEquals(List.of("D02-02"), decisions("super"));
    }

    @Test
    void what_was_decided_in_private_is_not_told_to_who_only_observes() {
        book.close();
        book = TestBook.in(folder.resolve("observed"), withObserver());
        decideInPrivate();
        assertEquals(List.of("D01-01"), decisions("dcs"));
    }

    private void decideInPrivate() {
        book.startsTheMeeting();
        book.goesToItem(3);
        book.does(EnterPrivate.under(book.item(), "paragraph 3", "a price is being negotiated", book.now()));
        book.decides("Read every plan.", "none was read");
        book.does(new LeavePrivate(TestBoard.MEETING, book.now()));
        book.goesToItem(4);
        book.decides("One front door.", "two are one too many");
    }

    private List<String> decisions(String who) {
        return of(who).decisions().stream().map(DecisionRow::ref).toList();
    }

    /** The board on which who leads theme 1 is an observer. */
    private static List<Entity> withObserver() {
        List<Entity> rows = new ArrayList<>(TestBoard.rows());
        rows.replaceAll(one -> one instanceof Person person && person.id().equals(TestBoard.DCS)
                ? new Person(
                        person.id(),
                        person.board(),
                        person.agency(),
                        person.key(),
                        person.post(),
                        BoardRole.OBSERVER,
                        person.interim(),
                        person.vacant(),
                        person.canCommit(),
                        person.since(),
                        person.until(),
                        person.place())
                : one);
        return rows;
    }

    @Test
    void nothing_is_owed_by_whom_the_board_does_not_know() {
        assertEquals(List.of(), of("somebody").owed());
        assertEquals(Own.NO_POST, of("somebody").own().whyNothing());
        assertTrue(of("adviser").own().whyNothing().startsWith("You own no action"));
        assertEquals("", of("nurse").own().whyNothing());
    }
}
