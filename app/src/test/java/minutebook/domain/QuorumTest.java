package minutebook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A board that needs two members from two agencies, at a meeting of two items. */
final class QuorumTest {
    private static final Board BOARD = new Board("board", "north", "North Board", "North", "", "", 2, 2, "");

    private final List<Person> people = new ArrayList<>();
    private final List<Attendance> attendance = new ArrayList<>();
    private final List<Movement> movements = new ArrayList<>();

    @Test
    void members_and_deputies_count_and_advisers_and_absentees_do_not() {
        has("a", "council", BoardRole.CHAIR, Presence.PRESENT);
        has("b", "health", BoardRole.MEMBER, Presence.DEPUTY);
        has("c", "police", BoardRole.MEMBER, Presence.APOLOGIES);
        has("d", "schools", BoardRole.MEMBER, Presence.ABSENT);
        has("e", "voices", BoardRole.ADVISER, Presence.PRESENT);
        assertEquals(new Quorum(2, 2, 1, 2, 2), whole());
        assertTrue(whole().isMet());
    }

    @Test
    void enough_members_of_too_few_agencies_are_not_a_quorum() {
        has("a", "council", BoardRole.CHAIR, Presence.PRESENT);
        has("b", "council", BoardRole.MEMBER, Presence.PRESENT);
        assertFalse(whole().isMet());
    }

    @Test
    void who_left_counts_for_the_whole_and_not_for_the_items_after() {
        has("a", "council", BoardRole.CHAIR, Presence.PRESENT);
        has("b", "health", BoardRole.MEMBER, Presence.PRESENT);
        movements.add(new Movement("m", "meeting", "i2", "b", Way.LEFT, Instant.EPOCH, "Secretary"));
        assertTrue(whole().isMet());
        assertTrue(Quorum.at("i1", BOARD, room(), people).isMet());
        assertEquals(new Quorum(1, 1, 0, 2, 2), Quorum.at("i2", BOARD, room(), people));
    }

    private Quorum whole() {
        return Quorum.whole(BOARD, room(), people);
    }

    private Room room() {
        return new Room(attendance, movements, List.of(), Map.of("i1", 1, "i2", 2));
    }

    private void has(String id, String agency, BoardRole role, Presence presence) {
        people.add(new Person(
                id,
                "board",
                agency,
                id,
                "Post " + id,
                role,
                false,
                false,
                true,
                Optional.empty(),
                Optional.empty(),
                1));
        attendance.add(new Attendance("t" + id, "meeting", id, presence, presence == Presence.DEPUTY ? "Deputy" : ""));
    }
}
