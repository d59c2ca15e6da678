package minutebook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A meeting of five items to which the director came or did not. */
class RoomTest {
    private final List<Attendance> attendance = new ArrayList<>();
    private final List<Movement> movements = new ArrayList<>();
    private final List<Interest> interests = new ArrayList<>();

    private void is(Presence presence) {
        attendance.add(new Attendance("a", "m", "dcs", presence, presence == Presence.DEPUTY ? "Deputy" : ""));
    }

    private void moves(Way way, int item) {
        Instant at = Instant.EPOCH.plusSeconds(movements.size());
        movements.add(new Movement("m" + movements.size(), "m", "i" + item, "dcs", way, at, "Secretary"));
    }

    private void declares(int item, boolean withdrew) {
        interests.add(
                new Interest("d" + item, "m", "i" + item, "dcs", "Governor", withdrew, Instant.EPOCH, "Secretary"));
    }

    private List<Integer> there() {
        Room room = new Room(attendance, movements, interests, Map.of("i1", 1, "i2", 2, "i3", 3, "i4", 4, "i5", 5));
        return IntStream.rangeClosed(1, 5)
                .filter(item -> room.holds("dcs", "i" + item))
                .boxed()
                .toList();
    }

    @Test
    void who_is_present_or_sent_a_deputy_is_there_from_the_start() {
        assertEquals(List.of(), there());
        is(Presence.PRESENT);
        assertEquals(List.of(1, 2, 3, 4, 5), there());
        attendance.clear();
        is(Presence.DEPUTY);
        assertEquals(List.of(1, 2, 3, 4, 5), there());
    }

    @Test
    void who_sent_apologies_or_stayed_away_is_not() {
        is(Presence.APOLOGIES);
        assertEquals(List.of(), there());
        attendance.clear();
        is(Presence.ABSENT);
        assertEquals(List.of(), there());
    }

    @Test
    void who_arrives_at_an_item_counts_from_it_on() {
        is(Presence.PRESENT);
        moves(Way.ARRIVED, 3);
        assertEquals(List.of(3, 4, 5), there());
    }

    @Test
    void who_leaves_at_an_item_does_not_count_from_it_on() {
        is(Presence.PRESENT);
        moves(Way.LEFT, 3);
        assertEquals(List.of(1, 2), there());
        moves(Way.ARRIVED, 5);
        assertEquals(List.of(1, 2, 5), there());
    }

    @Test
    void within_an_item_the_last_thing_recorded_holds() {
        is(Presence.PRESENT);
        moves(Way.LEFT, 3);
        moves(Way.ARRIVED, 3);
        assertEquals(List.of(1, 2, 3, 4, 5), there());
        moves(Way.LEFT, 3);
        assertEquals(List.of(1, 2), there());
    }

    @Test
    void who_withdrew_does_not_count_for_that_item_alone() {
        is(Presence.PRESENT);
        declares(2, true);
        declares(4, false);
        assertEquals(List.of(1, 3, 4, 5), there());
        assertTrue(new Room(attendance, movements, interests, Map.of("i2", 2)).isThere("dcs", "i2"));
    }
}
