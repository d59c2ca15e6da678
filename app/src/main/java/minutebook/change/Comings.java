package minutebook.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.domain.AgendaItem;
import minutebook.domain.Attendance;
import minutebook.domain.Meeting;
import minutebook.domain.Movement;
import minutebook.domain.Person;
import minutebook.domain.Presence;
import minutebook.domain.Refused;
import minutebook.domain.Room;
import minutebook.domain.Way;
import minutebook.store.Ledger;

/** The rules that what is recorded of who came, went and withdrew has to keep. */
final class Comings {
    private Comings() {}

    static Room room(Ledger ledger, String meeting) {
        return ledger.meetings().room(meeting);
    }

    /** Refuses that somebody moves who is not there, and what cannot follow from what is recorded already. */
    static void requirePossible(Ledger ledger, Movement movement) {
        Person who = ledger.get(Person.class, movement.person());
        Room room = room(ledger, movement.meeting());
        if (movement.way() == Way.LEFT && !room.came(who.id())) {
            throw notHere(who);
        }
        Room after = room.moving(all -> {
            List<Movement> changed = new ArrayList<>(all);
            changed.removeIf(one -> one.id().equals(movement.id()));
            changed.add(movement);
            return changed;
        });
        after.requireSound(who);
    }

    /** Refuses to take out a coming or going on which a later one rests. */
    static void requireNotNeeded(Ledger ledger, Movement movement) {
        room(ledger, movement.meeting())
                .moving(all -> all.stream()
                        .filter(one -> !one.id().equals(movement.id()))
                        .toList())
                .requireSound(ledger.get(Person.class, movement.person()));
    }

    /** Whoever came by one arrival alone is not known to have come once that is taken out. */
    static void takeBack(Ledger ledger, Movement arrival) {
        if (room(ledger, arrival.meeting()).of(arrival.person()).isEmpty()) {
            ledger.meetings().attendance(arrival.meeting(), arrival.person()).ifPresent(ledger::remove);
        }
        room(ledger, arrival.meeting()).requireSound(ledger.get(Person.class, arrival.person()));
    }

    /** Refuses that somebody declares an interest who is not there at the item. */
    static void requireThere(Ledger ledger, AgendaItem item, String person) {
        if (!room(ledger, item.meeting()).isThere(person, item.id())) {
            throw notHere(ledger.get(Person.class, person));
        }
    }

    /** Refuses to say that somebody never came who came, went or declared an interest. */
    static void requireNoTrace(Ledger ledger, String meeting, Person who) {
        Room room = room(ledger, meeting);
        boolean declared =
                room.interests().stream().anyMatch(one -> one.person().equals(who.id()));
        if (declared || !room.of(who.id()).isEmpty()) {
            throw new Refused(
                    Refused.Reason.IN_USE,
                    who.post() + (declared ? " declared an interest" : " arrived or left during the meeting")
                            + ": remove that first.");
        }
    }

    /** Who arrives has come, whatever was known of them before; a deputy stays a deputy. */
    static void markPresent(Ledger ledger, Meeting meeting, String person) {
        Optional<Attendance> before = ledger.meetings().attendance(meeting.id(), person);
        if (before.isEmpty()) {
            ledger.add(new Attendance(ledger.newId(), meeting.id(), person, Presence.PRESENT, ""));
        } else if (!before.get().presence().counts()) {
            ledger.change(new Attendance(before.get().id(), meeting.id(), person, Presence.PRESENT, ""));
        }
    }

    private static Refused notHere(Person who) {
        return new Refused(Refused.Reason.WRONG_STATE, who.post() + " is not here: mark them as present first.");
    }
}
