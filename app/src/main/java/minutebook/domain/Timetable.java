package minutebook.domain;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * When each item of an agenda begins if all keep to their time, and whether they fit.
 *
 * @param starts the planned start of each item, in order
 * @param allotted the minutes of all items together
 * @param planned the minutes that the meeting is to take
 */
public record Timetable(List<LocalDateTime> starts, int allotted, int planned) {
    public Timetable {
        starts = List.copyOf(starts);
    }

    /**
     * The times of a meeting's items.
     *
     * @param minutes what each item gets, in order
     */
    public static Timetable of(Meeting meeting, List<Integer> minutes) {
        List<LocalDateTime> starts = new ArrayList<>();
        int sum = 0;
        for (int each : minutes) {
            starts.add(meeting.plannedStart().plusMinutes(sum));
            sum += each;
        }
        return new Timetable(starts, sum, meeting.plannedMinutes());
    }

    public boolean isOver() {
        return allotted > planned;
    }

    /** How the sum stands to the time there is, such as “135 of 120 minutes allotted: 15 minutes over”. */
    public String inWords() {
        int apart = Math.abs(planned - allotted);
        return allotted + " of " + planned + " minutes allotted"
                + (apart == 0 ? "" : ": " + counted(apart) + (isOver() ? " over" : " to spare"));
    }

    /** That the items take longer than the meeting, as a sentence; empty when they do not. */
    public String warning() {
        return isOver() ? "The agenda is " + counted(allotted - planned) + " over." : "";
    }

    private static String counted(int minutes) {
        return minutes + (minutes == 1 ? " minute" : " minutes");
    }
}
