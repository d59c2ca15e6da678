package minutebook.tui.screens;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.change.AddItem;
import minutebook.change.EditItem;
import minutebook.change.MakePrivate;
import minutebook.change.MakePublic;
import minutebook.change.MoveItem;
import minutebook.change.RemoveItem;
import minutebook.domain.AgendaItem;
import minutebook.domain.DateText;
import minutebook.domain.Meeting;
import minutebook.domain.Numbers;
import minutebook.domain.Person;
import minutebook.domain.Plan;
import minutebook.domain.Refused;
import minutebook.domain.Theme;
import minutebook.tui.Hint;
import minutebook.tui.Key;
import minutebook.tui.Step;
import minutebook.tui.Style;
import minutebook.tui.Surface;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Column;
import minutebook.tui.parts.Columns;
import minutebook.tui.parts.Field;
import minutebook.tui.parts.Form;
import minutebook.tui.parts.Frame;
import minutebook.tui.parts.Listing;
import minutebook.view.AgendaRow;
import minutebook.view.MeetingView;

/** The agenda of a meeting, to be put together: items added, moved, timed, presented, tied to a theme. */
record AgendaScreen(MeetingView view, Plan plan, Listing<AgendaRow> rows, Cell answer) implements BoardScreen {
    private static final Columns COLUMNS = Columns.of(
            new Column("", 2, 3, 5, true),
            Column.of("Item", 16, 40, 4),
            new Column("Min", 3, 4, 3, true),
            Column.of("Presented by", 10, 28, 1),
            Column.of("Theme", 5, 7, 2));

    static AgendaScreen of(Minutebook book, String meeting) {
        MeetingView view = book.meeting(meeting, Optional.empty());
        return new AgendaScreen(view, book.plan(view.board()), Listing.of(view.agenda()), Cell.of(""));
    }

    @Override
    public String title() {
        return "Agenda of meeting " + view.meeting().number();
    }

    @Override
    public Step on(Key key) {
        if (key.is(Key.Kind.ENTER)) {
            return typed("e", key);
        }
        if (key.is(Key.Kind.ESCAPE)) {
            return Step.back(this);
        }
        return key.types() ? typed(key.text(), key) : Step.stay(moved(key));
    }

    private Step typed(String letter, Key key) {
        boolean fixed =
                view.meeting().isOver() && List.of("a", "e", "K", "J", "x", "D").contains(letter);
        if (fixed) {
            return Step.stay(saying(Cell.of("The meeting is over; its agenda stays as it was.")));
        }
        return switch (letter) {
            case "a" -> Step.open(this, adding());
            case "e" -> rows.chosen().map(row -> Step.open(this, editing(row))).orElse(Step.stay(this));
            case "K" -> move(-1);
            case "J" -> move(1);
            case "x" ->
                rows.chosen()
                        .map(row -> Step.ask(
                                this, Request.apply(new RemoveItem(row.item().id()))))
                        .orElse(Step.stay(this));
            case "D" -> Step.open(this, PlanForm.edit(view.meeting(), view.today()));
            case "u" -> Step.ask(this, Request.undo());
            case "U" -> Step.ask(this, Request.redo());
            case "q" -> Step.back(this);
            default -> Step.stay(moved(key));
        };
    }

    private Step move(int by) {
        return rows.chosen()
                .map(row -> Step.ask(
                        new AgendaScreen(view, plan, rows.choose(rows.index() + by), Cell.of("")),
                        Request.apply(new MoveItem(row.item().id(), by))))
                .orElse(Step.stay(this));
    }

    private FormScreen adding() {
        int after = rows.chosen().map(row -> row.item().place()).orElse(0);
        Form form = form("", Optional.empty(), "", "10", List.of());
        return FormScreen.of(
                        "A new item after item " + after,
                        form,
                        values -> Request.applyAndLeave(new AddItem(
                                view.meeting().id(),
                                after,
                                values.get("title"),
                                theme(values),
                                presenter(values),
                                minutes(values))))
                .keptAt("agenda/" + view.meeting().id());
    }

    private FormScreen editing(AgendaRow row) {
        Form form = form(
                row.item().title(),
                row.theme(),
                row.presenter().map(Person::key).orElse(""),
                String.valueOf(row.item().minutes()),
                List.of(
                        Field.text("exemption", "Part 2 under", row.item().exemption())
                                .explained("The paragraph, such as paragraph 3; empty for Part 1, in public."),
                        Field.text("interest", "Public interest", row.item().publicInterest())
                                .explained("Why keeping it private serves the public more than telling it.")));
        return FormScreen.of("Item " + row.item().place(), form, values -> saving(row.item(), values))
                .keptAt("item/" + row.item().id());
    }

    /** Asks for what was changed of an item: the part that it is in is a change of its own. */
    private Request saving(AgendaItem item, Map<String, String> values) {
        return (book, asker) -> {
            String exemption = values.get("exemption").strip();
            String interest = values.get("interest").strip();
            boolean emptied = exemption.isEmpty() && interest.isEmpty();
            if (emptied && item.isPrivate()) {
                book.apply(new MakePublic(item.id()));
            } else if (!exemption.equals(item.exemption()) || !interest.equals(item.publicInterest())) {
                book.apply(new MakePrivate(item.id(), exemption, interest));
            }
            return Request.applyAndLeave(new EditItem(
                            item.id(), values.get("title"), theme(values), presenter(values), minutes(values)))
                    .carryOut(book, asker);
        };
    }

    private Form form(String title, Optional<Theme> theme, String presenter, String minutes, List<Field> more) {
        List<String> themes = new ArrayList<>(List.of("none"));
        plan.themes().forEach(one -> themes.add(named(one)));
        List<Field> fields = new ArrayList<>(List.of(
                Field.text("title", "Title", title),
                Field.choice("theme", "Theme", theme.map(AgendaScreen::named).orElse("none"), themes),
                Field.text("presenter", "Presented by", presenter).explained("A name as typed after @; may be empty."),
                Field.text("minutes", "Minutes", minutes)));
        fields.addAll(more);
        return Form.of(fields, this::complaints);
    }

    private Map<String, String> complaints(Map<String, String> values) {
        Map<String, String> complaints = new LinkedHashMap<>();
        if (values.get("title").isBlank()) {
            complaints.put("title", "Give the item a title.");
        }
        PlanForm.check(complaints, "presenter", () -> presenter(values));
        String exemption = values.getOrDefault("exemption", "");
        String interest = values.getOrDefault("interest", "");
        if (exemption.isBlank() && !interest.isBlank()) {
            complaints.put("exemption", "Part 2 takes the paragraph of the law too.");
        }
        if (interest.isBlank() && !exemption.isBlank()) {
            complaints.put("interest", "Part 2 takes the public-interest reason too.");
        }
        PlanForm.check(complaints, "minutes", () -> minutes(values));
        return complaints;
    }

    private static String named(Theme theme) {
        return theme.number() + " " + theme.title();
    }

    private Optional<String> theme(Map<String, String> values) {
        return plan.themes().stream()
                .filter(theme -> named(theme).equals(values.get("theme")))
                .map(Theme::id)
                .findFirst();
    }

    private Optional<String> presenter(Map<String, String> values) {
        String name = values.get("presenter").strip().replaceFirst("^@", "");
        return name.isEmpty() ? Optional.empty() : Optional.of(plan.person(name).id());
    }

    private static int minutes(Map<String, String> values) {
        int minutes = Numbers.count("minutes", values.get("minutes"));
        if (minutes > Meeting.LONGEST) {
            throw new Refused(Refused.Reason.IMPOSSIBLE_NUMBER, "Allot no more than " + Meeting.LONGEST + " minutes.");
        }
        return minutes;
    }

    private AgendaScreen moved(Key key) {
        return new AgendaScreen(view, plan, rows.on(key), Cell.of(""));
    }

    @Override
    public List<Hint> hints() {
        String over = view.meeting().isOver() ? "The meeting is over; its agenda stays as it was." : "";
        return List.of(
                Hint.of("a", "add")
                        .explained("Add an item after the chosen one.")
                        .off(over),
                Hint.of("e", "edit")
                        .explained("Change title, theme, presenter or time.")
                        .off(over),
                Hint.of("K", "up").explained("Move the item up.").off(over),
                Hint.of("J", "down").explained("Move the item down.").off(over),
                Hint.of("x", "remove").off(over),
                Hint.of("D", "date and place")
                        .explained("Change the meeting’s day, time, length or place.")
                        .off(over),
                Hint.of("u", "undo"),
                Hint.of("U", "redo"),
                Hint.of("q", "back"),
                Hint.HELP);
    }

    @Override
    public void draw(Surface surface) {
        Meeting meeting = view.meeting();
        Surface body = Frame.draw(
                surface, title(), DateText.brief(meeting.plannedStart().toLocalDate()), answer, hints());
        int planned =
                view.agenda().stream().mapToInt(row -> row.item().minutes()).sum();
        boolean over = planned > meeting.plannedMinutes();
        String sum = planned + " of " + meeting.plannedMinutes() + " minutes allotted"
                + (over ? ": too many for the time" : "") + ", " + meeting.place();
        body.put(1, 0, sum, over ? Style.WARN : Style.MUTED);
        COLUMNS.heading(body.part(1, 1, body.width() - 2, 1));
        rows.draw(
                body.part(0, 2, body.width(), body.height() - 2),
                (row, item, chosen) -> COLUMNS.row(
                        row.part(1, 0, row.width() - 2, 1),
                        List.of(
                                Cell.of("" + item.item().place()),
                                Cell.of(item.item().title()),
                                Cell.of("" + item.item().minutes()),
                                new Cell(item.presenter().map(Person::post).orElse(""), Style.MUTED),
                                new Cell(
                                        item.theme()
                                                .map(theme -> "" + theme.number())
                                                .orElse(""),
                                        Style.MUTED))));
    }

    @Override
    public AgendaScreen refreshed(Minutebook book) {
        MeetingView fresh = book.meeting(view.meeting().id(), Optional.empty());
        return new AgendaScreen(
                fresh,
                book.plan(fresh.board()),
                rows.with(fresh.agenda(), row -> row.item().id()),
                answer);
    }

    @Override
    public AgendaScreen saying(Cell sentence) {
        return new AgendaScreen(view, plan, rows, sentence);
    }
}
