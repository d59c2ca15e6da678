package minutebook.view;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import minutebook.domain.AgendaItem;
import minutebook.domain.DateText;
import minutebook.domain.Meeting;

/**
 * Time against plan of a meeting in session, in whole minutes.
 *
 * @param taken the time that the item has taken, the running clock included
 * @param allotted the time that it has; 0 for as long as it takes
 * @param end when the meeting ends if this item ends now or in its time, and each item after it takes what it has left
 * @param late how many minutes that is after the planned end; below 0 when it is before
 */
public record TimeBudget(int taken, int allotted, LocalDateTime end, long late) {
    private static final int MINUTE = 60;

    /** The budget at the current item; empty while the meeting is not in session. */
    public static Optional<TimeBudget> of(MeetingView view, LocalDateTime now) {
        if (!view.meeting().inSession() || view.at().isEmpty()) {
            return Optional.empty();
        }
        Meeting meeting = view.meeting();
        AgendaItem item = view.at().get().item();
        int left = view.agenda().stream()
                .map(AgendaRow::item)
                .filter(one -> one.place() >= item.place())
                .mapToInt(one -> Math.max(0, one.minutes() * MINUTE - seconds(one, meeting, now)))
                .sum();
        LocalDateTime end = now.plusSeconds(left);
        LocalDateTime planned = meeting.plannedStart().plusMinutes(meeting.plannedMinutes());
        return Optional.of(new TimeBudget(
                seconds(item, meeting, now) / MINUTE,
                item.minutes(),
                end,
                Duration.between(planned, end).toMinutes()));
    }

    /** How many minutes the item is over its time; 0 where it is not, or has no limit. */
    public int over() {
        return allotted == 0 ? 0 : Math.max(0, taken - allotted);
    }

    /** {@code At this pace the meeting ends at 16:12, 12 minutes late.} */
    public String inWords() {
        String minutes = late == 1 ? " minute" : " minutes";
        return "At this pace the meeting ends at " + DateText.time(end.toLocalTime())
                + (late > 0 ? ", " + late + minutes + " late." : ", in time.");
    }

    /** The seconds that an item has taken so far, the running clock included. */
    public static int seconds(AgendaItem item, Meeting meeting, LocalDateTime now) {
        boolean isHere = meeting.isAt(item.id());
        return meeting.clockFrom()
                .filter(from -> isHere)
                .map(from -> item.spent(from, now).secondsTaken())
                .orElse(item.secondsTaken());
    }
}
