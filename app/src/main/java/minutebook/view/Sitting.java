package minutebook.view;

import java.util.ArrayList;
import java.util.List;
import minutebook.domain.AgendaItem;
import minutebook.domain.Board;
import minutebook.domain.Meeting;
import minutebook.domain.Person;
import minutebook.domain.Quorum;
import minutebook.domain.Room;

/**
 * Who sat at a meeting and whether the board could decide, item by item.
 *
 * @param attendance everybody on the board, by agency in the board's order
 * @param reached the items that the meeting has got to, in the order of the agenda
 */
public record Sitting(Board board, List<AttendanceRow> attendance, Room room, List<AgendaItem> reached) {
    public Sitting {
        attendance = List.copyOf(attendance);
        reached = List.copyOf(reached);
    }

    /** The sitting of a meeting with that agenda: before it starts it has reached nothing, once it is over all of it. */
    public static Sitting of(
            Board board, Meeting meeting, List<AttendanceRow> attendance, Room room, List<AgendaItem> agenda) {
        int current = meeting.currentItem()
                .map(item -> room.places().getOrDefault(item, 0))
                .orElse(0);
        return new Sitting(
                board,
                attendance,
                room,
                agenda.stream()
                        .filter(item -> meeting.isOver() || item.place() <= current)
                        .toList());
    }

    /**
     * Items one after the other at which the board either could decide or could not.
     *
     * @param quorum who was there at the first of them
     */
    public record Stretch(Quorum quorum, List<AgendaItem> items) {
        public Stretch {
            items = List.copyOf(items);
        }

        public int first() {
            return items.get(0).place();
        }
    }

    /** All who took part at any time. */
    public Quorum whole() {
        return Quorum.whole(board, room, people());
    }

    /** Who is there at an item. */
    public Quorum at(String item) {
        return Quorum.at(item, board, room, people());
    }

    private List<Person> people() {
        return attendance.stream().map(AttendanceRow::person).toList();
    }

    /** How many people are there at an item, members or not. */
    public long heads(String item) {
        return attendance.stream()
                .filter(row -> room.holds(row.person().id(), item))
                .count();
    }

    /** The meeting so far, cut where the quorum was lost or regained. */
    public List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        for (AgendaItem item : reached) {
            Quorum quorum = at(item.id());
            int last = stretches.size() - 1;
            if (last >= 0 && stretches.get(last).quorum().isMet() == quorum.isMet()) {
                Stretch before = stretches.get(last);
                List<AgendaItem> items = new ArrayList<>(before.items());
                items.add(item);
                stretches.set(last, new Stretch(before.quorum(), items));
            } else {
                stretches.add(new Stretch(quorum, List.of(item)));
            }
        }
        return stretches;
    }
}
