package minutebook.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.TestFile;
import minutebook.domain.Attendance;
import minutebook.domain.Presence;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.domain.Room;
import minutebook.domain.Way;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be recorded of who is there, and what is refused as nonsense. */
class ComingsTest {
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

    private String refused(Reason reason, Change change) {
        Refused refused = assertThrows(Refused.class, () -> book.does(change));
        assertEquals(reason, refused.reason(), refused.sentence());
        return refused.sentence();
    }

    private Change moves(int item, Way way) {
        return new RecordMovement(TestBook.itemAt(item), TestBoard.DCS, way);
    }

    private Attendance dcs() {
        return book.minutes().attendance().stream()
                .filter(row -> row.person().id().equals(TestBoard.DCS))
                .flatMap(row -> row.attendance().stream())
                .findFirst()
                .orElseThrow();
    }

    private boolean isThere(int item) {
        return room().holds(TestBoard.DCS, TestBook.itemAt(item));
    }

    private Room room() {
        return book.minutes().sitting().room();
    }

    @Test
    void apologies_given_before_the_meeting_keep_their_day() {
        book.does(PeopleExamples.mark(Presence.APOLOGIES));
        assertEquals(Optional.of(TestBoard.TODAY), dcs().apologiesOn());
        book.startsTheMeeting();
        book.does(Examples.attendance(Presence.DEPUTY, "Assistant Director"));
        assertEquals(Optional.of(TestBoard.TODAY), dcs().apologiesOn());
        book.does(PeopleExamples.mark(Presence.PRESENT));
        assertEquals(Optional.empty(), dcs().apologiesOn());
        book.does(PeopleExamples.mark(Presence.APOLOGIES));
        assertEquals(Optional.empty(), dcs().apologiesOn());
    }

    @Test
    void who_arrives_has_come_whatever_was_known_of_them() {
        book.startsTheMeeting();
        book.does(PeopleExamples.mark(Presence.ABSENT));
        assertEquals("Director of Children's Services arrived at item 3.", straight(book.does(moves(3, Way.ARRIVED))));
        assertEquals(Presence.PRESENT, dcs().presence());
        assertFalse(isThere(2));
        assertTrue(isThere(3));
    }

    private static String straight(String text) {
        return text.replace('’', '\'');
    }

    @Test
    void a_deputy_who_arrives_late_stays_a_deputy() {
        book.startsTheMeeting();
        book.does(Examples.attendance(Presence.DEPUTY, "Assistant Director"));
        book.does(moves(4, Way.ARRIVED));
        assertEquals("Assistant Director", dcs().deputy());
        assertFalse(isThere(3));
        assertTrue(isThere(4));
    }

    @Test
    void nobody_leaves_who_is_not_here() {
        book.startsTheMeeting();
        assertTrue(refused(Reason.WRONG_STATE, moves(3, Way.LEFT)).contains("is not here"));
        book.does(PeopleExamples.mark(Presence.APOLOGIES));
        refused(Reason.WRONG_STATE, moves(3, Way.LEFT));
    }

    @Test
    void nobody_arrives_or_leaves_twice_without_the_other_between() {
        book.startsTheMeeting();
        book.does(moves(2, Way.ARRIVED));
        assertTrue(refused(Reason.WRONG_STATE, moves(3, Way.ARRIVED)).contains("arrived twice"));
        book.does(moves(4, Way.LEFT));
        refused(Reason.WRONG_STATE, moves(3, Way.LEFT));
        refused(Reason.WRONG_STATE, moves(5, Way.LEFT));
        book.does(moves(5, Way.ARRIVED));
        assertTrue(isThere(5));
    }

    @Test
    void what_a_later_coming_rests_on_stays() {
        book.startsTheMeeting();
        book.does(PeopleExamples.mark(Presence.PRESENT));
        book.does(moves(3, Way.LEFT));
        book.does(moves(4, Way.ARRIVED));
        book.does(moves(5, Way.LEFT));
        String back = room().of(TestBoard.DCS).get(1).id();
        refused(Reason.WRONG_STATE, Examples.remove(EntryKind.MOVEMENT, back));
        refused(Reason.WRONG_STATE, new EditMovement(back, TestBoard.POLICE, Way.ARRIVED));
        refused(Reason.WRONG_STATE, new EditMovement(back, TestBoard.DCS, Way.LEFT));
    }

    @Test
    void who_came_or_declared_something_cannot_have_been_away() {
        book.startsTheMeeting();
        book.does(moves(3, Way.ARRIVED));
        refused(Reason.IN_USE, PeopleExamples.mark(Presence.APOLOGIES));
        book.does(Examples.remove(EntryKind.MOVEMENT, PeopleExamples.movement(book)));
        book.does(PeopleExamples.mark(Presence.PRESENT));
        book.does(new DeclareInterest(book.item(), TestBoard.DCS, "Governor", false));
        refused(Reason.IN_USE, PeopleExamples.mark(Presence.ABSENT));
    }

    @Test
    void nobody_declares_an_interest_who_is_not_there_or_twice_the_same() {
        book.startsTheMeeting();
        Change governor = new DeclareInterest(book.item(), TestBoard.DCS, "Governor", true);
        refused(Reason.WRONG_STATE, governor);
        book.does(PeopleExamples.mark(Presence.PRESENT));
        book.does(governor);
        refused(Reason.DUPLICATE, governor);
        refused(Reason.BLANK, new DeclareInterest(book.item(), TestBoard.DCS, " ", false));
        assertFalse(isThere(3));
        assertTrue(isThere(4));
        book.does(new EditInterest(PeopleExamples.interest(book), TestBoard.DCS, "Governor", false));
        assertTrue(isThere(3));
    }

    @Test
    void nobody_comes_or_goes_before_the_meeting_starts() {
        refused(Reason.WRONG_STATE, moves(3, Way.ARRIVED));
    }

    @Test
    void an_arrival_on_which_somebody_else_has_built_is_not_undone() {
        book.startsTheMeeting();
        book.does(moves(2, Way.ARRIVED));
        TestBook chair = book.as("Independent Chair");
        chair.does(moves(4, Way.LEFT));
        assertThrows(Refused.class, book::undoes);
        assertTrue(isThere(3));
        chair.undoes();
        book.undoes();
        assertFalse(isThere(3));
    }

    @Test
    void what_is_moved_to_another_item_still_makes_sense() {
        book.startsTheMeeting();
        book.does(PeopleExamples.mark(Presence.PRESENT));
        book.does(moves(3, Way.LEFT));
        book.does(moves(4, Way.ARRIVED));
        book.does(moves(5, Way.LEFT));
        String back = room().of(TestBoard.DCS).get(1).id();
        refused(Reason.WRONG_STATE, new MoveEntry(EntryKind.MOVEMENT, back, TestBook.itemAt(2)));
        book.does(new DeclareInterest(TestBook.itemAt(2), TestBoard.DCS, "Governor", false));
        book.goesToItem(2);
        refused(
                Reason.WRONG_STATE,
                new MoveEntry(EntryKind.INTEREST, PeopleExamples.interest(book), TestBook.itemAt(3)));
    }

    @Test
    void who_came_stays_in_minutes_that_have_gone_out() throws SQLException {
        book.startsTheMeeting();
        book.does(PeopleExamples.mark(Presence.PRESENT));
        TestBook chair = book.as("Independent Chair");
        chair.closesTheMeeting();
        TestFile.run(book.file(), "UPDATE meeting SET state = 'CIRCULATED' WHERE id = 'meeting-2'");
        assertThrows(Refused.class, book::undoes);
        assertEquals(Presence.PRESENT, dcs().presence());
    }
}
