package minutebook.store;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import minutebook.domain.Attendance;
import minutebook.domain.Entity;
import minutebook.domain.Interest;
import minutebook.domain.Meeting;
import minutebook.domain.Movement;
import minutebook.domain.Person;
import minutebook.domain.Room;

/** What an undo leaves of who came and went has to make sense, whatever others have recorded since. */
final class Rooms {
    private static final Map<String, Class<? extends Entity>> KINDS =
            Map.of("attendance", Attendance.class, "movement", Movement.class, "interest", Interest.class);

    private Rooms() {}

    /** The meetings of whose comings and goings the lines of the journal tell, as far as these are there. */
    static Set<String> meetings(List<Undo.Line> lines, Ledger ledger) {
        Set<String> meetings = new HashSet<>();
        for (Undo.Line line : lines) {
            Optional.ofNullable(KINDS.get(line.entity()))
                    .flatMap(kind -> ledger.find(kind, line.id()))
                    .map(Rooms::meeting)
                    .ifPresent(meetings::add);
        }
        return meetings;
    }

    /** Refuses comings and goings that cannot be, in those meetings and those to which the lines have put some back. */
    static void requireSound(Set<String> before, List<Undo.Line> lines, Ledger ledger) {
        Set<String> meetings = meetings(lines, ledger);
        meetings.addAll(before);
        meetings.stream().flatMap(id -> ledger.find(Meeting.class, id).stream()).forEach(meeting -> {
            Room room = ledger.meetings().room(meeting.id());
            room.traced().forEach(person -> room.requireSound(ledger.get(Person.class, person)));
        });
    }

    private static String meeting(Entity entity) {
        if (entity instanceof Attendance attendance) {
            return attendance.meeting();
        }
        return entity instanceof Movement movement ? movement.meeting() : ((Interest) entity).meeting();
    }
}
