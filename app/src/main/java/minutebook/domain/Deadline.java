package minutebook.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * By when something about a meeting is to go out, counted in working days, and whether it has.
 *
 * @param due the last day in time
 * @param done the day on which it first went out
 * @param days how many working days lie between the due day and the day it went out, or today; a late one is below 0
 */
public record Deadline(LocalDate due, Optional<LocalDate> done, int days) {
    /**
     * The clock of something that goes out after a day.
     *
     * @param within within how many working days after it
     */
    public static Deadline after(
            LocalDate from, int within, Optional<LocalDate> done, LocalDate today, WorkingDays open) {
        LocalDate due = open.plus(from, within);
        LocalDate now = done.orElse(today);
        return new Deadline(due, done, now.isAfter(due) ? -open.between(due, now) : open.between(now, due));
    }

    public boolean isLate() {
        return days < 0;
    }

    /** {@code due out by 2 July 2015 (3 working days left)}, as what follows the name of the thing. */
    public String inWords() {
        if (done.isPresent()) {
            return "went out on " + DateText.plain(done.get()) + (isLate() ? ", " + counted(-days) + " late" : "");
        }
        String day = DateText.plain(due);
        if (isLate()) {
            return "should have gone out by " + day + " (" + counted(-days) + " ago)";
        }
        return "due out by " + day + (days == 0 ? ", the last day" : " (" + counted(days) + " left)");
    }

    private static String counted(int days) {
        return days + (days == 1 ? " working day" : " working days");
    }
}
