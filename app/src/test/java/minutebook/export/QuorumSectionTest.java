package minutebook.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.change.DeclareInterest;
import minutebook.change.MarkAttendance;
import minutebook.change.RecordMovement;
import minutebook.domain.Presence;
import minutebook.domain.Way;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the minutes of a board with a quorum of three members from two agencies say of who was there when. */
class QuorumSectionTest {
    @TempDir
    Path folder;

    private TestBook book;

    @BeforeEach
    void three_members_come() {
        book = TestBook.in(folder);
        book.startsTheMeeting();
        mark(TestBoard.CHAIR, Presence.PRESENT, "");
        mark(TestBoard.HEALTH, Presence.PRESENT, "");
        mark(TestBoard.DCS, Presence.DEPUTY, "Assistant Director");
    }

    @AfterEach
    void close() {
        book.close();
    }

    private void mark(String person, Presence presence, String deputy) {
        book.does(new MarkAttendance(TestBoard.MEETING, person, presence, deputy));
    }

    private void moves(String person, Way way, int item) {
        book.does(new RecordMovement(TestBook.itemAt(item), person, way));
    }

    private String minutes() {
        book.goesToItem(5);
        book.closesTheMeeting();
        return Samples.markdown(MinutesLayout.of(book.minutes()))
                .replaceAll("\\s+", " ")
                .replace('’', '\'');
    }

    private static void has(String minutes, String sentence) {
        assertTrue(minutes.contains(sentence), sentence + "\n" + minutes);
    }

    @Test
    void a_quorum_that_holds_is_said_once() {
        String minutes = minutes();
        has(minutes, "so the meeting was quorate.");
        assertFalse(minutes.contains("not quorate"), minutes);
    }

    @Test
    void a_quorum_lost_and_regained_is_said_with_its_items_and_what_stands_as_a_recommendation() {
        moves(TestBoard.HEALTH, Way.LEFT, 3);
        moves(TestBoard.HEALTH, Way.ARRIVED, 5);
        book.decides("Meet weekly.", "Pace.");
        String minutes = minutes();
        has(minutes, "The meeting was quorate until the end of item 2.");
        has(minutes, "From item 3 to item 4 the meeting was not quorate: 2 members from 1 agency were present;");
        has(minutes, "What was agreed under item 3 stands as a recommendation until a quorate meeting confirms it.");
        has(minutes, "From item 5 the meeting was quorate again: 3 members from 2 agencies were present.");
        assertEquals(3, minutes.split("The meeting was not quorate at this item.", -1).length);
        has(minutes, "**Arrived during the meeting:** Director of Nursing at item 5.");
        has(minutes, "**Left during the meeting:** Director of Nursing at item 3.");
        has(minutes, "Director of Nursing left.");
    }

    @Test
    void who_withdraws_is_missed_for_that_item_alone() {
        book.does(new DeclareInterest(TestBook.itemAt(4), TestBoard.HEALTH, "Trustee of the charity", true));
        String minutes = minutes();
        has(minutes, "At item 4 the meeting was not quorate");
        has(minutes, "Nothing was agreed while it was not.");
        has(minutes, "Director of Nursing: Trustee of the charity. Withdrew for this item.");
        has(minutes, "**Interests declared:** Director of Nursing under item 4 (withdrew).");
    }

    @Test
    void members_who_were_never_in_the_room_together_make_no_quorum() {
        moves(TestBoard.HEALTH, Way.LEFT, 2);
        moves(TestBoard.HEALTH, Way.ARRIVED, 5);
        moves(TestBoard.CHAIR, Way.ARRIVED, 4);
        moves(TestBoard.CHAIR, Way.LEFT, 5);
        has(minutes(), "but never all at once, so the meeting was not quorate.");
    }

    @Test
    void deputies_are_named_with_whom_they_came_for_and_who_stayed_away_in_silence_is_absent() {
        mark(TestBoard.POLICE, Presence.ABSENT, "");
        String minutes = minutes();
        has(minutes, "**Deputies:** Assistant Director for Director of Children's Services");
        has(minutes, "**Absent without apology:** Superintendent");
    }
}
