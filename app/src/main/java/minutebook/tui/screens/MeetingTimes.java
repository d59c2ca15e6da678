package minutebook.tui.screens;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import minutebook.domain.AgendaItem;
import minutebook.domain.Meeting;
import minutebook.view.AgendaRow;
import minutebook.view.MeetingView;

/** Time against plan, in minutes: of the item the meeting is at, and of the meeting. */
final class MeetingTimes {
    private static final int MINUTE = 60;

    private MeetingTimes() {}

    /** {@code item 4 of 15 min, meeting 38 of 120}; what is over its time is said to be. */
    static String inWords(MeetingView view, LocalDateTime now, boolean brief) {
        Meeting meeting = view.meeting();
        if (!meeting.inSession()) {
            return meeting.state().word();
        }
        int all = view.agenda().stream()
                        .mapToInt(row -> seconds(row.item(), meeting, now))
                        .sum()
                / MINUTE;
        String item = view.at()
                .map(at -> seconds(at.item(), meeting, now) / MINUTE + "/"
                        + at.item().minutes())
                .orElse("");
        String whole = all + "/" + meeting.plannedMinutes();
        String state = meeting.isPaused() ? "paused " : over(view, now) ? "OVER " : "";
        return brief ? state + item + " " + whole : state + "item " + item + " min, meeting " + whole;
    }

    static boolean over(MeetingView view, LocalDateTime now) {
        return view.at()
                .filter(at -> at.item().minutes() > 0)
                .filter(at ->
                        seconds(at.item(), view.meeting(), now) > at.item().minutes() * MINUTE)
                .isPresent();
    }

    /** Minutes taken by an item so far, the running clock included. */
    static int minutes(AgendaRow row, MeetingView view, LocalDateTime now) {
        return seconds(row.item(), view.meeting(), now) / MINUTE;
    }

    private static int seconds(AgendaItem item, Meeting meeting, LocalDateTime now) {
        Optional<LocalDateTime> running = meeting.clockFrom()
                .filter(from -> meeting.currentItem().filter(item.id()::equals).isPresent());
        return item.secondsTaken()
                + running.map(from ->
                                (int) Math.max(0, Duration.between(from, now).toSeconds()))
                        .orElse(0);
    }
}
