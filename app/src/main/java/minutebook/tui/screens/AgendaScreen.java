package minutebook.tui.screens;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import minutebook.Minutebook;
import minutebook.change.MoveItem;
import minutebook.change.RemoveItem;
import minutebook.domain.AgendaItem;
import minutebook.domain.DateText;
import minutebook.domain.Meeting;
import minutebook.domain.Part;
import minutebook.domain.Person;
import minutebook.domain.Plan;
import minutebook.tui.Hint;
import minutebook.tui.Key;
import minutebook.tui.Step;
import minutebook.tui.Style;
import minutebook.tui.Surface;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Column;
import minutebook.tui.parts.Columns;
import minutebook.tui.parts.Frame;
import minutebook.tui.parts.Listing;
import minutebook.view.AgendaRow;
import minutebook.view.MeetingView;
import minutebook.view.PapersView;

/** The agenda of a meeting, to be put together: items added, moved, timed, presented, tied to a theme. */
record AgendaScreen(MeetingView view, PapersView papers, Plan plan, Listing<AgendaRow> rows, Cell answer)
        implements BoardScreen {
    private static final String OVER = "The meeting is over; its agenda stays as it was.";
    private static final Columns COLUMNS = Columns.of(
            new Column("", 2, 3, 7, true),
            Column.of("Starts", 5, 6, 6),
            Column.of("Item", 16, 34, 5),
            new Column("Min", 3, 4, 4, true),
            Column.of("Presented by", 10, 28, 1),
            Column.of("Theme", 5, 7, 2));

    static AgendaScreen of(Minutebook book, String meeting) {
        MeetingView view = book.meeting(meeting, Optional.empty());
        return new AgendaScreen(
                view, book.papers(meeting), book.plan(view.board()), Listing.of(view.agenda()), Cell.of(""));
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
        String off =
                switch (letter) {
                    case "a", "D", "o" -> over();
                    case "e", "K", "J", "x" -> fixed();
                    default -> "";
                };
        if (!off.isEmpty()) {
            return Step.stay(saying(Cell.of(off)));
        }
        return switch (letter) {
            case "a" -> Step.open(this, ItemForm.adding(this));
            case "e" -> onChosen(row -> Step.open(this, ItemForm.editing(this, row)));
            case "K" -> move(-1);
            case "J" -> move(1);
            case "x" ->
                onChosen(row ->
                        Step.ask(this, Request.apply(new RemoveItem(row.item().id()))));
            case "L" -> onChosen(row -> Step.ask(this, Request.open(book -> PapersScreen.of(book, row.item()))));
            case "o" -> Step.open(this, ItemForm.papersOut(view.meeting(), view.today()));
            case "D" -> Step.open(this, PlanForm.edit(view.meeting(), view.today()));
            case "u" -> Step.ask(this, Request.undo());
            case "U" -> Step.ask(this, Request.redo());
            case "q" -> Step.back(this);
            default -> Step.stay(moved(key));
        };
    }

    private Step onChosen(Function<AgendaRow, Step> deed) {
        return rows.chosen().map(deed).orElse(Step.stay(this));
    }

    private String over() {
        return view.meeting().isOver() ? OVER : "";
    }

    /** Why what is on the agenda stays as it is; "" while it can be changed. */
    private String fixed() {
        return over().isEmpty()
                ? view.meeting().papersOut().map(Meeting::frozen).orElse("")
                : OVER;
    }

    private Step move(int by) {
        return onChosen(
                row -> Step.ask(this, Request.apply(new MoveItem(row.item().id(), by))));
    }

    private AgendaScreen moved(Key key) {
        return new AgendaScreen(view, papers, plan, rows.on(key), Cell.of(""));
    }

    @Override
    public List<Hint> hints() {
        String over = over();
        String fixed = fixed();
        String sent = view.meeting().papersOut().isPresent() ? "The papers have gone out already." : over;
        return List.of(
                Hint.of("a", fixed.isEmpty() ? "add" : "late item")
                        .explained("Add an item after the chosen one.")
                        .off(over),
                Hint.of("e", "edit")
                        .explained("Change title, theme, presenter or time.")
                        .off(fixed),
                Hint.of("L", "papers").explained("The papers of the chosen item, and its theme’s highlight report."),
                Hint.of("o", "papers out")
                        .explained("Record that the papers have gone out: the agenda is frozen then.")
                        .off(sent),
                Hint.of("K", "up").explained("Move the item up.").off(fixed),
                Hint.of("J", "down").explained("Move the item down.").off(fixed),
                Hint.of("x", "remove").off(fixed),
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
        boolean over = papers.times().isOver();
        String place = meeting.place().isEmpty() ? "" : ", " + meeting.place();
        body.put(1, 0, papers.times().inWords() + place, over ? Style.WARN : Style.MUTED);
        int top = 1;
        if (meeting.papersOut().isPresent()) {
            String out = "papers out " + DateText.brief(meeting.papersOut().get()) + ": " + papers.clearDays();
            body.put(1, top++, out, Style.MUTED);
        }
        COLUMNS.heading(body.part(1, top, body.width() - 2, 1));
        Map<String, Integer> counts = papers.counts();
        rows.draw(
                body.part(0, top + 1, body.width(), body.height() - top - 1),
                (row, item, chosen) -> COLUMNS.row(row.part(1, 0, row.width() - 2, 1), cells(item, counts)));
    }

    private List<Cell> cells(AgendaRow row, Map<String, Integer> counts) {
        AgendaItem item = row.item();
        boolean late = !item.lateBecause().isEmpty();
        String part = item.part() == Part.PART_2 ? Part.PART_2.word() + ": " : "";
        String start =
                DateText.time(papers.times().starts().get(item.place() - 1).toLocalTime());
        return List.of(
                Cell.of("" + item.place()),
                new Cell(start, Style.MUTED),
                new Cell(
                        (late ? "late: " : "") + part + papers(counts.getOrDefault(item.id(), 0)) + item.title(),
                        late ? Style.WARN : Style.NORMAL),
                Cell.of("" + item.minutes()),
                new Cell(row.presenter().map(Person::post).orElse(""), Style.MUTED),
                new Cell(row.theme().map(theme -> "" + theme.number()).orElse(""), Style.MUTED));
    }

    /** How many papers there are, before the title since a narrow screen cuts what comes after it. */
    private static String papers(int count) {
        return count == 0 ? "" : count == 1 ? "1 paper: " : count + " papers: ";
    }

    @Override
    public AgendaScreen refreshed(Minutebook book) {
        MeetingView fresh = book.meeting(view.meeting().id(), Optional.empty());
        return new AgendaScreen(
                fresh,
                book.papers(fresh.meeting().id()),
                book.plan(fresh.board()),
                rows.with(fresh.agenda(), row -> row.item().id()),
                answer);
    }

    @Override
    public AgendaScreen saying(Cell sentence) {
        return new AgendaScreen(view, papers, plan, rows, sentence);
    }
}
