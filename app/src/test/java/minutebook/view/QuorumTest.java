package minutebook.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.Agency;
import minutebook.domain.Attendance;
import minutebook.domain.Board;
import minutebook.domain.BoardRole;
import minutebook.domain.Person;
import minutebook.domain.Presence;
import minutebook.domain.Room;
import org.junit.jupiter.api.Test;

final class QuorumTest {
    private static final Board BOARD = new Board("board", "north", "North Board", "North", "", "", 2, 2, "");

    @Test
    void members_and_deputies_count_and_advisers_and_absentees_do_not() {
        Quorum quorum = quorum(List.of(
                row("a", "council", BoardRole.CHAIR, Presence.PRESENT),
                row("b", "health", BoardRole.MEMBER, Presence.DEPUTY),
                row("c", "police", BoardRole.MEMBER, Presence.APOLOGIES),
                row("d", "schools", BoardRole.MEMBER, Presence.ABSENT),
                row("e", "voices", BoardRole.ADVISER, Presence.PRESENT)));
        assertEquals(new Quorum(2, 2, 1, 2, 2), quorum);
        assertTrue(quorum.isMet());
    }

    @Test
    void enough_members_of_too_few_agencies_are_not_a_quorum() {
        Quorum quorum = quorum(List.of(
                row("a", "council", BoardRole.CHAIR, Presence.PRESENT),
                row("b", "council", BoardRole.MEMBER, Presence.PRESENT)));
        assertFalse(quorum.isMet());
    }

    private static Quorum quorum(List<AttendanceRow> rows) {
        return new Sitting(BOARD, rows, new Room(List.of(), List.of(), List.of(), Map.of()), List.of()).whole();
    }

    private static AttendanceRow row(String id, String agency, BoardRole role, Presence presence) {
        Person person = new Person(
                id, "board", agency, id, "Post " + id, role, false, false, true, Optional.empty(), Optional.empty(), 1);
        return new AttendanceRow(
                person,
                new Agency(agency, "board", agency, agency, 1),
                Optional.of(new Attendance(
                        "t" + id, "meeting", id, presence, presence == Presence.DEPUTY ? "Deputy" : "")));
    }
}
