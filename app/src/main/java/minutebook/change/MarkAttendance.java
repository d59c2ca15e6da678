package minutebook.change;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.domain.Attendance;
import minutebook.domain.Meeting;
import minutebook.domain.Moment;
import minutebook.domain.Person;
import minutebook.domain.Presence;
import minutebook.domain.Refused;
import minutebook.domain.Words;
import minutebook.store.Ledger;

/**
 * Somebody is marked as present, sorry, absent, or represented by a deputy.
 *
 * @param deputy the post of the deputy; empty unless one was sent
 */
public record MarkAttendance(String meeting, String person, Presence presence, String deputy) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        Meeting at = ledger.get(Meeting.class, meeting);
        if (at.isOver()) {
            at.requireOpenRecord();
        }
        Person who = ledger.get(Person.class, person);
        if (presence == Presence.DEPUTY && Words.isUnseen(Words.line(deputy))) {
            throw new Refused(Refused.Reason.BLANK, "Name the post of the deputy who came instead.");
        }
        Optional<Attendance> before = ledger.meetings().attendance(meeting, person);
        if (!presence.counts()) {
            Comings.requireNoTrace(ledger, meeting, who);
        }
        Attendance after = new Attendance(
                before.map(Attendance::id).orElseGet(ledger::newId),
                meeting,
                person,
                presence,
                deputy,
                apologiesOn(at, before, moment));
        if (before.filter(after::equals).isPresent()) {
            throw new Refused(Refused.Reason.WRONG_STATE, who.post() + " is marked so already.");
        }
        if (before.isPresent()) {
            ledger.change(after);
        } else {
            ledger.add(after);
        }
        return who.post() + ": " + presence.word() + (after.deputy().isEmpty() ? "" : " (" + after.deputy() + ")")
                + ".";
    }

    /** The day on which they said beforehand that they would not come; who comes or stays away in silence has none. */
    private Optional<LocalDate> apologiesOn(Meeting at, Optional<Attendance> before, Moment moment) {
        return switch (presence) {
            case PRESENT, ABSENT -> Optional.empty();
            case DEPUTY -> before.flatMap(Attendance::apologiesOn);
            case APOLOGIES ->
                before.flatMap(Attendance::apologiesOn).or(() -> Optional.of(moment.today())
                        .filter(day -> at.startedAt().isEmpty()));
        };
    }
}
