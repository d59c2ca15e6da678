package minutebook.cli.linear;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import minutebook.PaperFiles;
import minutebook.change.AddForward;
import minutebook.change.AddItem;
import minutebook.change.DropForward;
import minutebook.change.SendPapers;
import minutebook.change.TakeForward;
import minutebook.change.WriteHighlight;
import minutebook.domain.AgendaItem;
import minutebook.domain.ForwardItem;
import minutebook.domain.ItemKind;
import minutebook.domain.Numbers;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.domain.Theme;
import minutebook.view.ForwardRow;
import minutebook.view.MeetingView;

/** The commands that prepare a meeting, most of them before its day. */
final class PreparationCommands {
    private static final int USUAL = 10;
    private static final Pattern PAPER = Pattern.compile("(?is)(?:item\\s+(\\d+)\\s+)?(\\S.*)\\s+at\\s+(\\S.*)");
    private static final Pattern LATE =
            Pattern.compile("(?is)(\\S.*?)(?:\\s+([-+]?\\d+)(?:\\s+minutes)?)?\\s+because\\s+(\\S.*)");
    private static final Pattern BECAUSE = Pattern.compile("(?is)(\\S.*?)(?:\\s+because\\s+(\\S.*))?");
    private static final Pattern NOT_BEFORE = Pattern.compile("(?is)(\\S.*?)\\s+not\\s+before\\s+(\\S.*)");
    private static final Pattern UNTITLED = Pattern.compile("(?is)because|not\\s+before\\s+\\S.*");
    private static final String PART = "(?<!\\b(?:the|our|an?|no|this|their))\\s+%s\\s+(\\S.*?)";
    private static final Pattern HIGHLIGHT =
            Pattern.compile("(?is)(\\S.*?)" + part("next") + part("concern") + part("ask"));

    private PreparationCommands() {}

    private static String part(String word) {
        return "(?:" + PART.replace("%s", word) + ")?";
    }

    static List<LinearCommand> all() {
        return List.of(
                new LinearCommand(
                        "paper",
                        "[item N] TITLE at FILE-OR-URL",
                        "Links a paper to the item, or to another one by its number.",
                        "paper item 4 Audit of case files at https://council.example/audit.pdf",
                        PreparationCommands::paper),
                new LinearCommand(
                        "highlight",
                        "THEME TEXT [next TEXT] [concern TEXT] [ask TEXT]",
                        "Records the highlight report of a theme; a second one takes the place of the first.",
                        "highlight 1 All cases audited next train the team concern two posts are empty ask agree cover",
                        PreparationCommands::highlight),
                new LinearCommand(
                        "papers-out",
                        "[DATE] [to WHOM]",
                        "Records that the papers have gone out, today or on another day; the agenda is frozen then.",
                        "papers-out 9 june to all members",
                        PreparationCommands::papersOut),
                new LinearCommand(
                        "late-item",
                        "TITLE [MINUTES] because REASON",
                        "Adds a late item to the agenda, before any other business.",
                        "late-item Inspection letter 10 because it came yesterday",
                        PreparationCommands::lateItem),
                new LinearCommand(
                        "forward",
                        "TITLE [not before DATE] [because REASON]",
                        "Puts something on the forward plan for an agenda to come.",
                        "forward Annual report not before 1 october because the data come in September",
                        PreparationCommands::forward),
                new LinearCommand(
                        "forward-take",
                        "N",
                        "Puts what waits on the forward plan onto this agenda, by the number that “show forward” gives it.",
                        "forward-take 1",
                        PreparationCommands::take),
                new LinearCommand(
                        "forward-drop",
                        "N because REASON",
                        "Takes something off the forward plan, by the number that “show forward” gives it.",
                        "forward-drop 1 because the report is not written this year",
                        PreparationCommands::drop));
    }

    private static String paper(LinearSession session, Line line) {
        Matcher form = matched(PAPER, line, "the title, then “at” and a file or a web address");
        MeetingView view = session.view();
        Optional<AgendaItem> item = form.group(1) == null
                ? view.at().map(at -> at.item())
                : Optional.of(session.itemNumbered(form.group(1)).item());
        return session.apply(PaperFiles.link(
                session.book(),
                item.orElseThrow(() -> new Refused(Reason.WRONG_STATE, "The agenda is empty: add an item first."))
                        .id(),
                form.group(2),
                form.group(3)));
    }

    private static String highlight(LinearSession session, Line line) {
        MeetingView view = session.view();
        Theme theme = session.plan(view).theme(line.word("the number of the theme"));
        Matcher form = matched(HIGHLIGHT, line, "what has been achieved");
        return session.apply(new WriteHighlight(
                view.meeting().id(),
                theme.id(),
                theme.lead(),
                form.group(1),
                given(form, 2),
                given(form, 3),
                given(form, 4),
                session.now().toLocalDate()));
    }

    private static String papersOut(LinearSession session, Line line) {
        MeetingView view = session.view();
        LocalDate today = session.now().toLocalDate();
        boolean isToday = line.isEmpty() || line.begins("to");
        LocalDate day = isToday ? today : line.date(session.dates(view)::past);
        String to = line.take("to") ? line.text("to whom they went") : "";
        line.end();
        return session.apply(new SendPapers(view.meeting().id(), day, to));
    }

    private static String lateItem(LinearSession session, Line line) {
        Matcher form = matched(LATE, line, "the item’s title, then “because” and why it is late");
        MeetingView view = session.view();
        int minutes = form.group(2) == null ? USUAL : Numbers.count("minutes", form.group(2));
        return session.apply(new AddItem(
                view.meeting().id(),
                ItemKind.beforeLast(
                        view.agenda().stream().map(row -> row.item().kind()).toList()),
                form.group(1),
                Optional.empty(),
                Optional.empty(),
                minutes,
                form.group(3)));
    }

    private static String forward(LinearSession session, Line line) {
        Matcher form = matched(BECAUSE, line, "what is to come");
        if (UNTITLED.matcher(form.group(1)).matches()) {
            throw new Refused(Reason.BLANK, "Give what is to come, before “not before” or “because”.");
        }
        MeetingView view = session.view();
        Matcher dated = NOT_BEFORE.matcher(form.group(1));
        boolean isDated = dated.matches();
        Optional<LocalDate> day = Optional.empty();
        if (isDated) {
            Line date = new Line(dated.group(2));
            day = Optional.of(date.date(session.dates(view)::due));
            date.end();
        }
        return session.apply(new AddForward(
                view.board().id(),
                isDated ? dated.group(1) : form.group(1),
                Optional.empty(),
                Optional.empty(),
                USUAL,
                day,
                given(form, 2)));
    }

    private static String take(LinearSession session, Line line) {
        MeetingView view = session.view();
        ForwardItem waiting = waiting(session, view, line);
        line.end();
        return session.apply(new TakeForward(waiting.id(), view.meeting().id()));
    }

    private static String drop(LinearSession session, Line line) {
        ForwardItem waiting = waiting(session, session.view(), line);
        return session.apply(new DropForward(waiting.id(), SittingCommands.because(line, "Say why it is dropped")));
    }

    private static ForwardItem waiting(LinearSession session, MeetingView view, Line line) {
        List<ForwardRow> all = session.book().forward(view.board(), 0).waiting();
        String number = line.word("the number that “show forward” gives it");
        int place = number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
        if (place < 1 || place > all.size()) {
            throw new Refused(
                    Reason.NOT_FOUND,
                    "Nothing waits under number " + Line.shown(number) + ": “show forward” numbers what waits.");
        }
        return all.get(place - 1).item();
    }

    private static Matcher matched(Pattern form, Line line, String what) {
        Matcher matcher = form.matcher(line.text(what));
        if (!matcher.matches()) {
            throw new Refused(Reason.NOT_UNDERSTOOD, "Give " + what + ".");
        }
        return matcher;
    }

    private static String given(Matcher form, int group) {
        return Optional.ofNullable(form.group(group)).orElse("");
    }
}
