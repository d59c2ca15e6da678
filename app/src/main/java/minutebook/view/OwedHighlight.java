package minutebook.view;

import java.time.LocalDate;
import java.util.List;
import minutebook.domain.Meeting;
import minutebook.domain.Theme;

/** A highlight report that the lead of a theme has still to give to the next meeting. */
public record OwedHighlight(Theme theme, Meeting meeting) implements Owed {
    @Override
    public Nearness nearness(LocalDate today) {
        return Nearness.TO_DO;
    }

    @Override
    public Kind kind() {
        return Kind.HIGHLIGHT;
    }

    @Override
    public String key() {
        return String.valueOf(theme.number());
    }

    @Override
    public String name() {
        return "Theme " + theme.number();
    }

    @Override
    public String whose() {
        return "theme " + theme.number();
    }

    @Override
    public LocalDate by() {
        return meeting.plannedStart().toLocalDate();
    }

    @Override
    public String standing(LocalDate today) {
        return "report owed";
    }

    @Override
    public List<String> more() {
        return List.of("What has been achieved, what comes next, concerns, what the board is asked for.");
    }

    @Override
    public boolean isLate(LocalDate today) {
        return by().isBefore(today);
    }

    @Override
    public String words() {
        return "Highlight report to meeting " + meeting.number() + ": " + theme.title();
    }
}
