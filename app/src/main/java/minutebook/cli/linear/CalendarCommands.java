package minutebook.cli.linear;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import minutebook.change.AddTemplateItem;
import minutebook.change.Change;
import minutebook.change.RemovePaper;
import minutebook.change.RemoveTemplateItem;
import minutebook.change.SetSeries;
import minutebook.domain.DateText;
import minutebook.domain.ItemKind;
import minutebook.domain.MeetingSeries;
import minutebook.domain.Numbers;
import minutebook.domain.Paper;
import minutebook.domain.Part;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.domain.Rhythm;
import minutebook.domain.TemplateItem;
import minutebook.view.ForwardView;
import minutebook.view.MeetingView;

/** The commands for what holds for every meeting: when the board meets, what its agendas have by themselves. */
final class CalendarCommands {
    private static final int USUAL_ITEM = 10;
    private static final int USUAL_MEETING = 120;
    private static final int PROPOSED = 6;

    private CalendarCommands() {}

    static List<LinearCommand> all() {
        return List.of(
                new LinearCommand(
                        "series",
                        "every N weeks|months from DATE at HH:MM [for N minutes]",
                        "Settles when the board meets by itself; “show series” proposes the next dates.",
                        "series every 6 weeks from 30 july at 14:00",
                        CalendarCommands::series),
                new LinearCommand(
                        "template",
                        "TITLE [MINUTES] [theme N] [by @PERSON]",
                        "Adds an item to those that the board’s agendas have by themselves; “show template” lists them.",
                        "template Audits of practice 15 by @qa-manager",
                        CalendarCommands::template),
                new LinearCommand(
                        "remove-template",
                        "N",
                        "Takes an item out of those that the board’s agendas have by themselves.",
                        "remove-template 1",
                        CalendarCommands::removeTemplate),
                new LinearCommand(
                        "remove-paper",
                        "N",
                        "Takes a paper off the item, by its number under it; the file itself is left alone.",
                        "remove-paper 1",
                        CalendarCommands::removePaper));
    }

    private static String series(LinearSession session, Line line) {
        MeetingView view = session.view();
        Matcher rhythm = line.next("(?i:every)\\s+(\\S+)\\s+(?i:(weeks?|months?))\\s+(?i:from)\\s+")
                .orElseThrow(CalendarCommands::unclear);
        LocalDate first = line.date(session.dates(view)::due);
        Matcher time = line.next("(?i:at)\\s+(\\S+)\\s*").orElseThrow(CalendarCommands::unclear);
        int minutes = line.next("(?i:for)\\s+(\\S+)(?:\\s+(?i:minutes))?\\s*")
                .map(said -> Numbers.count("minutes", said.group(1)))
                .orElse(USUAL_MEETING);
        line.end();
        Rhythm kind = rhythm.group(2).toLowerCase(Locale.ROOT).startsWith("week") ? Rhythm.WEEKS : Rhythm.MONTHS;
        int every = Numbers.count("weeks or months", rhythm.group(1));
        return session.apply(new SetSeries(
                view.board().id(),
                first.atTime(TimeWords.read(time.group(1))),
                kind,
                every,
                minutes,
                view.meeting().place(),
                MeetingSeries.usualGap(kind, every)));
    }

    private static Refused unclear() {
        return new Refused(
                Reason.NOT_UNDERSTOOD,
                "Say how often, from when and at what time: series every 6 weeks from 30 july at 14:00.");
    }

    private static String template(LinearSession session, Line line) {
        MeetingView view = session.view();
        ItemWords said = ItemWords.read(line.text("the item’s title"));
        if (said.title().isEmpty()) {
            throw new Refused(Reason.BLANK, "Give the item’s title first.");
        }
        Optional<String> theme = said.theme(session.plan(view), Optional.empty());
        return session.apply(new AddTemplateItem(
                view.board().id(),
                said.title(),
                theme.isPresent() ? ItemKind.THEME : ItemKind.DISCUSSION,
                theme,
                said.presenter(session.plan(view), Optional.empty()),
                said.minutes(USUAL_ITEM),
                Part.PART_1));
    }

    private static String removeTemplate(LinearSession session, Line line) {
        String typed = line.only("the number of the item, as “show template” gives it");
        Change removal = forward(session, 0).template().stream()
                .filter(item -> String.valueOf(item.place()).equals(typed))
                .findFirst()
                .map(item -> new RemoveTemplateItem(item.id()))
                .orElseThrow(() -> new Refused(
                        Reason.NOT_FOUND,
                        "The template has no item " + Line.shown(typed) + ": “show template” lists them."));
        return session.apply(removal);
    }

    private static String removePaper(LinearSession session, Line line) {
        MeetingView view = session.view();
        String typed = line.only("the number of the paper under the item");
        List<Paper> papers = session.book()
                .papers(view.meeting().id())
                .of(view.at().orElseThrow().item().id());
        int number = typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
        if (number < 1 || number > papers.size()) {
            throw new Refused(
                    Reason.NOT_FOUND, "The item has no paper " + Line.shown(typed) + ": “show” lists those it has.");
        }
        return session.apply(new RemovePaper(papers.get(number - 1).id()));
    }

    private static ForwardView forward(LinearSession session, int count) {
        return session.book().forward(session.view().board(), count);
    }

    /** When the board meets by itself and the next dates, with what speaks against each. */
    static List<String> series(LinearSession session) {
        ForwardView view = forward(session, PROPOSED);
        if (view.series().isEmpty()) {
            return List.of("The board has not settled when it meets: “series” does.");
        }
        return view.days().stream()
                .map(day -> DateText.full(day.start().toLocalDate()) + " at "
                        + DateText.time(day.start().toLocalTime()) + ", "
                        + day.meeting()
                                .map(meeting -> "meeting " + meeting.number())
                                .orElse("proposed")
                        + (day.inWords().isEmpty() ? "." : ": " + Show.oneLine(day.inWords()) + "."))
                .toList();
    }

    /** What the board's agendas have by themselves. */
    static List<String> template(LinearSession session) {
        List<TemplateItem> items = forward(session, 0).template();
        return items.isEmpty()
                ? List.of("The board has no template: its agendas have the usual items.")
                : items.stream()
                        .map(item -> item.place() + ". " + Show.oneLine(item.title()) + ", " + item.minutes()
                                + " minutes (" + item.kind().word() + ").")
                        .toList();
    }
}
