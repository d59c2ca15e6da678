package minutebook.cli.linear;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.domain.AgendaItem;
import minutebook.domain.DateText;
import minutebook.domain.Meeting;
import minutebook.domain.Refused;
import minutebook.view.AgendaRow;
import minutebook.view.AttendanceRow;
import minutebook.view.ItemRecord;
import minutebook.view.MeetingView;

/** What “show” tells: where the meeting is, what is recorded, how long it has taken. */
final class Show {
    private Show() {}

    static String run(LinearSession session, Line line) {
        MeetingView view = session.view();
        String what = line.isEmpty() ? "" : line.only("what to show");
        List<String> lines =
                switch (what) {
                    case "" -> here(view, session.now());
                    case "agenda" -> agenda(view, session.now());
                    case "people" -> people(view);
                    case "theme" ->
                        view.theme().map(ShowTheme::of).orElse(List.of("This item is not about a theme of the plan."));
                    case "actions" -> ShowTheme.pending(view);
                    case "reminders" -> ShowActions.reminders(session.book().reminders(view.board()));
                    case "figures" -> ShowActions.figures(session.book().figures(view.board(), Optional.empty()));
                    default ->
                        throw new Refused(
                                Refused.Reason.NOT_UNDERSTOOD,
                                "Show agenda, theme, people, actions, reminders or figures, or just show; “"
                                        + Line.shown(what) + "” is none of them.");
                };
        return String.join("\n", lines);
    }

    private static List<String> here(MeetingView view, LocalDateTime now) {
        Meeting meeting = view.meeting();
        List<String> lines = new ArrayList<>();
        lines.add("Meeting " + meeting.number() + " of " + view.board().name() + ", "
                + DateText.full(meeting.plannedStart().toLocalDate())
                + (meeting.place().isEmpty() ? "" : ", " + meeting.place()) + ".");
        lines.add(state(meeting, now));
        view.at().ifPresent(at -> lines.addAll(item(view, at, now)));
        return lines;
    }

    private static String state(Meeting meeting, LocalDateTime now) {
        if (meeting.inSession()) {
            LocalDateTime start = meeting.startedAt().orElseThrow();
            return (meeting.isPaused() ? "Paused" : "In session") + ", started at "
                    + DateText.time(start.toLocalTime()) + "; " + minutes(Duration.between(start, now)) + " of "
                    + meeting.plannedMinutes() + " planned minutes.";
        }
        if (meeting.startedAt().isPresent() && meeting.endedAt().isPresent()) {
            return "Held "
                    + DateText.span(meeting.startedAt().get(), meeting.endedAt().get()) + ".";
        }
        return "Planned for " + DateText.time(meeting.plannedStart().toLocalTime()) + ", " + meeting.plannedMinutes()
                + " minutes; not started.";
    }

    private static List<String> item(MeetingView view, ItemRecord at, LocalDateTime now) {
        AgendaItem item = at.item();
        List<String> lines = new ArrayList<>();
        lines.add("Item " + item.place() + " of " + view.agenda().size() + ": " + item.title()
                + at.theme().map(theme -> " (theme " + theme.number() + ")").orElse("")
                + at.presenter()
                        .map(person -> ", presented by " + person.post())
                        .orElse("") + "; "
                + taken(view.meeting(), item, now) + " of " + item.minutes() + " planned minutes.");
        lines.addAll(ShowPapers.of(at));
        List<Entry> entries = Entry.of(at);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            lines.add((i + 1) + ". " + entry.kind().word() + ": " + oneLine(entry.text()));
        }
        at.settled()
                .forEach(row -> lines.add("- About " + row.action().ref() + " ("
                        + row.update().state().word() + "): "
                        + oneLine(row.update().text())));
        if (entries.isEmpty() && at.settled().isEmpty()) {
            lines.add("Nothing is recorded under it yet.");
        }
        return lines;
    }

    private static List<String> agenda(MeetingView view, LocalDateTime now) {
        Optional<String> current = view.meeting().currentItem();
        List<String> lines = new ArrayList<>();
        for (AgendaRow row : view.agenda()) {
            AgendaItem item = row.item();
            boolean isHere = current.filter(item.id()::equals).isPresent();
            lines.add(item.place() + ". " + item.title() + "; " + taken(view.meeting(), item, now) + " of "
                    + item.minutes() + " planned minutes; " + row.entries() + " recorded"
                    + (isHere ? "; the meeting is here" : "") + ".");
        }
        return lines.isEmpty() ? List.of("The agenda is empty.") : lines;
    }

    private static List<String> people(MeetingView view) {
        List<String> lines = new ArrayList<>();
        for (AttendanceRow row : view.attendance()) {
            String came = row.attendance()
                    .map(marked ->
                            marked.presence().word() + (marked.deputy().isEmpty() ? "" : " (" + marked.deputy() + ")"))
                    .orElse("not marked yet");
            lines.add(row.person().key() + ": " + row.person().post() + ", "
                    + row.agency().name() + "; " + came + ".");
        }
        return lines.isEmpty() ? List.of("Nobody is on the board yet.") : lines;
    }

    /** The minutes spent on an item, with those that its clock is counting now. */
    private static long taken(Meeting meeting, AgendaItem item, LocalDateTime now) {
        boolean isCounting = meeting.currentItem().filter(item.id()::equals).isPresent();
        AgendaItem counted = isCounting
                ? meeting.clockFrom().map(from -> item.spent(from, now)).orElse(item)
                : item;
        return minutes(Duration.ofSeconds(counted.secondsTaken()));
    }

    private static long minutes(Duration time) {
        return Math.max(0, time.toMinutes());
    }

    static String oneLine(String text) {
        return text.replace('\n', ' ');
    }
}
