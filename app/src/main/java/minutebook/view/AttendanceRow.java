package minutebook.view;

import java.util.Optional;
import minutebook.domain.Agency;
import minutebook.domain.Attendance;
import minutebook.domain.Person;

/** A person on the board and how they took part in a meeting, once that has been recorded. */
public record AttendanceRow(Person person, Agency agency, Optional<Attendance> attendance) {}
