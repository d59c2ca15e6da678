package minutebook.export;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import minutebook.domain.ActionState;
import minutebook.view.Revision;

/**
 * What a publication has for a calendar. Its id stays the same and its revision grows, so that reading a later edition in
 * changes the entry.
 */
public sealed interface CalendarEntry {
    String id();

    Revision revision();

    String title();

    String description();

    /** A meeting, in the local time of the board. */
    record Appointment(
            String id,
            Revision revision,
            String title,
            String description,
            String place,
            LocalDateTime start,
            LocalDateTime end)
            implements CalendarEntry {
        public Appointment {
            title = Printable.line(title);
            description = Printable.text(description);
            place = Printable.line(place);
        }
    }

    /**
     * Something that somebody has to have done by the end of a day.
     *
     * @param done the day on which it was done, as reported
     */
    record Task(
            String id,
            Revision revision,
            String title,
            String description,
            LocalDate due,
            ActionState state,
            Optional<LocalDate> done)
            implements CalendarEntry {
        public Task {
            title = Printable.line(title);
            description = Printable.text(description);
        }
    }
}
