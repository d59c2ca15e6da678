package minutebook.tui.screens;

import java.time.LocalDateTime;
import minutebook.domain.AgendaItem;
import minutebook.domain.Meeting;
import minutebook.view.MeetingView;
import minutebook.view.TimeBudget;

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
                        .mapToInt(row -> TimeBudget.seconds(row.item(), meeting, now))
                        .sum()
                / MINUTE;
        String item = view.at().map(at -> ofItem(at.item(), meeting, now)).orElse("");
        String whole = all + "/" + meeting.plannedMinutes();
        int over = TimeBudget.of(view, now).map(TimeBudget::over).orElse(0);
        String state = view.sittings().open().isPresent() ? "adjourned " : meeting.isPaused() ? "paused " : "";
        String late = over == 0 ? "" : ", " + over + " over";
        return brief
                ? state + item + late + " " + whole
                : state + "item " + item + " min" + late + ", meeting " + whole;
    }

    /** What an item has taken so far, the running clock included, of what it was given: {@code 4/15}. */
    static String ofItem(AgendaItem item, Meeting meeting, LocalDateTime now) {
        return TimeBudget.seconds(item, meeting, now) / MINUTE + "/" + item.minutes();
    }

    /** Whether a clock that shows minutes shows the same at both moments. */
    static boolean isSameMinute(LocalDateTime one, LocalDateTime other) {
        return one.withSecond(0).equals(other.withSecond(0));
    }
}
