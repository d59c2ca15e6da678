package minutebook.cli.linear;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import minutebook.domain.AgendaItem;
import minutebook.domain.DateText;
import minutebook.domain.Meeting;
import minutebook.domain.Refused;
import minutebook.view.AgendaRow;
import minutebook.view.ItemRecord;
import minutebook.view.MattersArising;
import minutebook.view.MeetingView;
import minutebook.view.TimeBudget;
import minutebook.view.UpdateWords;

/** What “show” tells: where the meeting is, what is recorded, how long it has taken. */
final class Show {
    private static final List<String> HERE = List.of("agenda", "theme", "people", "quorum", "actions", "gaps");

    private Show() {}

    /** What can be shown besides where the meeting is. */
    static List<String> more() {
        return Stream.concat(HERE.stream(), ShowBoard.ALL.stream()).toList();
    }

    static String run(LinearSession session, Line line) {
        MeetingView view = session.view();
        String what = line.isEmpty() ? "" : line.only("what to show");
        if (!what.isEmpty() && !more().contains(what)) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD,
                    "Show " + String.join(", ", more()) + ", or just show; “" + Line.shown(what)
                            + "” is none of them.");
        }
        return String.join(
                "\n",
                what.isEmpty() || HERE.contains(what)
                        ? ofMeeting(session, view, what)
                        : ShowBoard.of(session, view, what));
    }

    private static List<String> ofMeeting(LinearSession session, MeetingView view, String what) {
        return switch (what) {
            case "agenda" -> agenda(view, session.now());
            case "people" -> ShowPeople.people(view);
            case "quorum" -> ShowPeople.quorum(view);
            case "theme" ->
                view.theme().map(ShowTheme::of).orElse(List.of("This item is not about a theme of the plan."));
            case "gaps" -> ShowGaps.of(session.book().closingGaps(view.meeting().id()));
            case "actions" -> ShowTheme.pending(view);
            default -> here(view, session.now());
        };
    }

    private static List<String> here(MeetingView view, LocalDateTime now) {
        Meeting meeting = view.meeting();
        List<String> lines = new ArrayList<>();
        lines.add("Meeting " + meeting.number() + " of " + view.board().name() + ", "
                + DateText.full(meeting.plannedStart().toLocalDate())
                + (meeting.place().isEmpty() ? "" : ", " + meeting.place()) + ".");
        lines.add(state(view, now));
        view.at().ifPresent(at -> lines.addAll(item(view, at, now)));
        return lines;
    }

    private static String state(MeetingView view, LocalDateTime now) {
        Meeting meeting = view.meeting();
        if (meeting.inSession()) {
            LocalDateTime start = meeting.startedAt().orElseThrow();
            return how(view) + ", started at "
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

    private static String how(MeetingView view) {
        if (view.sittings().open().isPresent()) {
            return "Adjourned";
        }
        String state = view.meeting().isPaused() ? "Paused" : "In session";
        return view.sittings().inPrivate().isPresent() ? state + " (PART 2, IN PRIVATE)" : state;
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
        TimeBudget.of(view, now)
                .filter(budget -> budget.over() > 0)
                .ifPresent(budget -> lines.add(minutesOver(budget) + " " + budget.inWords()));
        if (item.isPrivate()) {
            lines.add("Part 2, under " + item.exemption() + ".");
        }
        lines.addAll(ShowPapers.of(at));
        for (MattersArising.Group group : view.arisingInWords()) {
            lines.add(group.heading() + ":");
            group.matters().forEach(matter -> lines.add("- " + matter.name() + ": " + oneLine(matter.words())));
        }
        List<Entry> entries = Entry.of(at);
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            lines.add((i + 1) + ". " + entry.kind().word() + ": " + oneLine(entry.text()));
        }
        at.settled()
                .forEach(row -> lines.add("- About " + row.action().ref() + " ("
                        + UpdateWords.did(row.update()) + "): "
                        + oneLine(row.update().text())));
        List<String> came = DueCommands.under(at.proceedings());
        lines.addAll(came);
        if (entries.isEmpty() && at.settled().isEmpty() && came.isEmpty()) {
            lines.add("Nothing is recorded under it yet.");
        }
        return lines;
    }

    private static String minutesOver(TimeBudget budget) {
        return "The item is " + budget.over() + (budget.over() == 1 ? " minute" : " minutes") + " over its time.";
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

    /** The minutes spent on an item, with those that its clock is counting now. */
    private static long taken(Meeting meeting, AgendaItem item, LocalDateTime now) {
        return minutes(Duration.ofSeconds(TimeBudget.seconds(item, meeting, now)));
    }

    private static long minutes(Duration time) {
        return Math.max(0, time.toMinutes());
    }

    static String oneLine(String text) {
        return text.replace('\n', ' ');
    }
}
