package minutebook.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.TestFile;
import minutebook.change.AddChallenge;
import minutebook.change.Escalate;
import minutebook.change.UpdateAction;
import minutebook.domain.Challenge;
import minutebook.domain.EscalationLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MattersArisingTest {
    @TempDir
    Path folder;

    private static List<String> actions(MattersArising arising) {
        return arising.actions().stream().map(ActionRow::ref).toList();
    }

    @Test
    void the_last_decisions_and_the_actions_that_moved_since_arise_at_their_item_only() throws SQLException {
        try (TestBook book = TestBook.in(folder)) {
            book.startsTheMeeting();
            TestFile.run(
                    book.file(),
                    "UPDATE agenda_item SET kind = 'MATTERS_ARISING' WHERE id = '" + TestBook.itemAt(1) + "'");
            MattersArising before = arising(book, 1);
            assertEquals(
                    List.of("D01-01"),
                    before.decisions().stream().map(DecisionRow::ref).toList());
            book.does(new UpdateAction(
                    TestBoard.PENDING, Optional.of(TestBook.itemAt(2)), TestBoard.TODAY, "Half of it is done.", ""));
            List<String> moved = actions(arising(book, 1));
            assertEquals(actions(before).size() + 1, moved.size());
            assertEquals("A01-03", moved.get(moved.size() - 1));
            assertEquals(MattersArising.NONE, arising(book, 2));
        }
    }

    @Test
    void what_the_last_meeting_asked_and_took_higher_arises_until_it_is_answered() throws SQLException {
        try (TestBook book = TestBook.in(folder)) {
            String late = "meeting-1-item-2";
            book.does(new AddChallenge(late, "Independent Chair", "", "Why are plans late?", ""));
            book.does(new AddChallenge(late, "Independent Chair", "", "Who asks?", "The board does."));
            book.does(new Escalate(
                    late,
                    Optional.of(TestBoard.PENDING),
                    Optional.empty(),
                    Optional.empty(),
                    EscalationLevel.SPONSOR,
                    "the sponsor",
                    TestBoard.TODAY,
                    "it is stuck"));
            book.startsTheMeeting();
            TestFile.run(
                    book.file(),
                    "UPDATE agenda_item SET kind = 'MATTERS_ARISING' WHERE id = '" + TestBook.itemAt(1) + "'");
            MattersArising arising = arising(book, 1);
            assertEquals(
                    List.of("Why are plans late?"),
                    arising.noResponse().stream().map(Challenge::question).toList());
            assertEquals(
                    List.of("A01-03 to the sponsor, because it is stuck"),
                    arising.unreturned().stream().map(EscalationRow::inWords).toList());
        }
    }

    private static MattersArising arising(TestBook book, int item) {
        return book.book()
                .meeting(TestBoard.MEETING, Optional.of(TestBook.itemAt(item)))
                .arising();
    }
}
