package minutebook.export;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** What a publication has for a calendar. Its id stays the same, so that reading a later edition in changes the entry. */
public sealed interface CalendarEntry {
    String id();

    String title();

    String description();

    /** A meeting, in the local time of the board. */
    record Appointment(
            String id, String title, String description, String place, LocalDateTime start, LocalDateTime end)
            implements CalendarEntry {
        public Appointment {
            title = Printable.line(title);
            description = Printable.text(description);
            place = Printable.line(place);
        }
    }

    /** Something that somebody has to have done by the end of a day. */
    record Task(String id, String title, String description, LocalDate due, Optional<LocalDate> done)
            implements CalendarEntry {
        public Task {
            title = Printable.line(title);
            description = Printable.text(description);
        }
    }
}
