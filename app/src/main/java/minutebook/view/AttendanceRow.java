package minutebook.view;

import java.util.Optional;
import minutebook.domain.Agency;
import minutebook.domain.Attendance;
import minutebook.domain.BoardRole;
import minutebook.domain.Person;
import minutebook.domain.Presence;

/** A person on the board and how they took part in a meeting, once that has been recorded. */
public record AttendanceRow(Person person, Agency agency, Optional<Attendance> attendance) {
    public boolean was(Presence presence) {
        return attendance.filter(one -> one.presence() == presence).isPresent();
    }

    /** Whether they took part, in person or through a deputy. */
    public boolean came() {
        return attendance.filter(one -> one.presence().counts()).isPresent();
    }

    public boolean observes() {
        return person.role() == BoardRole.OBSERVER;
    }
}
