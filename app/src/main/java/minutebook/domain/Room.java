package minutebook.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who is in the room at each item of a meeting. Who is marked as present, or through a deputy, is there from the start,
 * unless their first movement is an arrival; an arrival counts from its item on, and who leaves at an item does not count
 * from it on. Who withdrew for an interest does not count for that item.
 *
 * @param attendance how each person took part
 * @param movements who came late or left early
 * @param interests what was declared
 * @param places the place on the agenda of each item, by its id
 */
public record Room(
        List<Attendance> attendance, List<Movement> movements, List<Interest> interests, Map<String, Integer> places) {
    public Room {
        attendance = List.copyOf(attendance);
        movements = List.copyOf(movements);
        interests = List.copyOf(interests);
        places = Map.copyOf(places);
    }

    public static Room of(
            List<Attendance> attendance, List<Movement> movements, List<Interest> interests, List<AgendaItem> agenda) {
        return new Room(
                attendance,
                movements,
                interests,
                agenda.stream().collect(Collectors.toMap(AgendaItem::id, AgendaItem::place)));
    }

    /** Whether the person, or who came for them, counts at that item. */
    public boolean holds(String person, String item) {
        return isThere(person, item)
                && interests.stream()
                        .noneMatch(interest -> interest.withdrew()
                                && interest.person().equals(person)
                                && interest.item().equals(item));
    }

    /** Whether the person, or who came for them, has come and not left at that item, whatever they declared. */
    public boolean isThere(String person, String item) {
        if (!came(person)) {
            return false;
        }
        List<Movement> own = of(person);
        Optional<Movement> last = own.stream()
                .filter(movement -> place(movement) <= places.getOrDefault(item, 0))
                .reduce((earlier, later) -> later);
        return last.map(movement -> movement.way() == Way.ARRIVED)
                .orElse(own.isEmpty() || own.get(0).way() == Way.LEFT);
    }

    /** Whether the person took part at all, also through a deputy. */
    public boolean came(String person) {
        return attendance.stream()
                .anyMatch(one -> one.person().equals(person) && one.presence().counts());
    }

    /** Whether somebody came for the person. */
    public boolean sentDeputy(String person) {
        return attendance.stream().anyMatch(one -> one.person().equals(person) && one.presence() == Presence.DEPUTY);
    }

    /** The comings and goings of one person in the order of the agenda. */
    public List<Movement> of(String person) {
        return movements.stream()
                .filter(movement -> movement.person().equals(person))
                .sorted(Comparator.<Movement, Integer>comparing(this::place).thenComparing(Movement::recordedAt))
                .toList();
    }

    /** The place on the agenda at which somebody came or went. */
    public int place(Movement movement) {
        return places.getOrDefault(movement.item(), 0);
    }

    /** Who came, went or declared an interest. */
    public Set<String> traced() {
        return Stream.concat(
                        movements.stream().map(Movement::person),
                        interests.stream().map(Interest::person))
                .collect(Collectors.toSet());
    }

    /**
     * Refuses comings and goings of a person that cannot be: those of somebody who was not there, and arriving or leaving
     * twice without the other between.
     */
    public void requireSound(Person person) {
        List<Movement> own = of(person.id());
        if (!came(person.id()) && traced().contains(person.id())) {
            throw new Refused(
                    Refused.Reason.IN_USE,
                    person.post()
                            + " would not have come to the meeting, at which more is recorded of them: remove that"
                            + " first.");
        }
        for (int i = 1; i < own.size(); i++) {
            if (own.get(i).way() == own.get(i - 1).way()) {
                String way = own.get(i).way().word();
                int before = place(own.get(i - 1));
                int after = place(own.get(i));
                throw new Refused(
                        Refused.Reason.WRONG_STATE,
                        before == after
                                ? person.post() + " has " + way + " at item " + after + " already."
                                : person.post() + " would have " + way + " twice, at item " + before + " and at item "
                                        + after + ": record or remove what lies between first.");
            }
        }
    }

    /** The same room with other comings and goings. */
    public Room moving(Function<List<Movement>, List<Movement>> change) {
        return new Room(attendance, change.apply(movements), interests, places);
    }
}
