package minutebook.tui.screens;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.change.Change;
import minutebook.change.HearOfLinkedBoard;
import minutebook.change.ReceiveReport;
import minutebook.domain.Board;
import minutebook.domain.DateText;
import minutebook.domain.DateWords;
import minutebook.domain.Person;
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
import minutebook.tui.parts.Passage;
import minutebook.view.DueView;

/**
 * What the board expects from others: reports, and news of the boards it is linked to.
 *
 * @param item the agenda item under which one is recorded; empty between meetings
 */
record DueScreen(DueView view, Optional<String> item, Listing<DueScreen.Line> rows, Cell answer)
        implements BoardScreen {
    private static final Columns COLUMNS = Columns.of(
            Column.of("Report or board", 14, 44, 9),
            Column.of("From", 20, 30, 2),
            Column.of("How often", 15, 15, 3),
            Column.of("Last", 11, 11, 5),
            Column.of("State", 15, 18, 8));

    /** A report or a linked board, with what recording the next one is called. */
    record Line(String id, List<Cell> cells, String whole, String deed, Recorder recorder) {}

    /** Makes the change that records the next one. */
    @FunctionalInterface
    interface Recorder {
        Change on(LocalDate day, String note);
    }

    static DueScreen of(Minutebook book, Board board, Optional<String> item) {
        DueView view = book.due(board);
        return new DueScreen(view, item, Listing.of(lines(view, item)), Cell.of(""));
    }

    private static List<Line> lines(DueView view, Optional<String> item) {
        List<Line> lines = new ArrayList<>();
        view.reports().forEach(report -> lines.add(line(report, item)));
        view.links().forEach(link -> lines.add(line(link, item)));
        return lines;
    }

    private static Line line(DueView.Report report, Optional<String> item) {
        String id = report.due().id();
        Style style = report.standing().isOverdue() ? Style.BAD : Style.NORMAL;
        return new Line(
                id,
                cells(
                        report.due().title(),
                        report.from(),
                        report.often(),
                        report.standing().last(),
                        new Cell(report.inShort(), style)),
                report.due().title()
                        + report.from().map(one -> " from " + one.post()).orElse("") + ": " + report.inWords() + ".",
                "Received: " + report.due().title(),
                (day, note) -> new ReceiveReport(id, item, day, note));
    }

    private static Line line(DueView.Link link, Optional<String> item) {
        String id = link.linked().id();
        String shares = link.linked().shares().isEmpty()
                ? ""
                : " It gets: " + link.linked().shares();
        String receives = link.linked().receives().isEmpty()
                ? ""
                : " It gives: " + link.linked().receives();
        return new Line(
                id,
                cells(
                        link.linked().name(),
                        link.contact(),
                        "linked",
                        link.last(),
                        new Cell(link.inWords(), link.days().isEmpty() ? Style.MUTED : Style.NORMAL)),
                link.linked().name() + ": " + link.inWords() + "." + shares + receives,
                "Met: " + link.linked().name(),
                (day, note) -> new HearOfLinkedBoard(id, item, day, note));
    }

    private static List<Cell> cells(
            String name, Optional<Person> from, String often, Optional<LocalDate> last, Cell state) {
        return List.of(
                new Cell(name, Style.STRONG),
                Cell.of(from.map(Person::post).orElse("")),
                Cell.of(often),
                Cell.of(last.map(DateText::brief).orElse("never")),
                state);
    }

    @Override
    public String title() {
        return item.isPresent() ? "Reports and linked boards, at this item" : "Reports due and linked boards";
    }

    @Override
    public Step on(Key key) {
        if (key.is("q") || key.is(Key.Kind.ESCAPE)) {
            return Step.back(this);
        }
        if (key.equals(AsKnown.HINT.key())) {
            return Step.open(this, AsKnown.form());
        }
        if (key.is(Key.Kind.ENTER)) {
            return rows.chosen().map(line -> Step.open(this, form(line))).orElse(Step.stay(this));
        }
        if (key.is("P")) {
            return Step.ask(this, Request.open(book -> PlanScreen.of(book, view.board())));
        }
        if (key.is("u")) {
            return Step.ask(this, Request.undo());
        }
        return key.is("U")
                ? Step.ask(this, Request.redo())
                : Step.stay(new DueScreen(view, item, rows.on(key), Cell.of("")));
    }

    /** Asks for the day and what is to be known of it. */
    private FormScreen form(Line line) {
        DateWords dates = new DateWords(view.today(), Optional.empty());
        List<Field> fields = List.of(
                Field.text("on", "On", view.today().toString()).explained("The day it came: 3 june, 3/6/2015 or -2w."),
                Field.text("note", "Note", "").explained("What the board should know of it; may stay empty."));
        Form.Check check = values -> {
            Map<String, String> complaints = new LinkedHashMap<>();
            PlanForm.check(complaints, "on", () -> dates.past(values.get("on")));
            return complaints;
        };
        return FormScreen.of(
                        line.deed(),
                        Form.of(fields, check),
                        values -> Request.applyAndLeave(
                                line.recorder().on(dates.past(values.get("on")), values.get("note"))))
                .keptAt("due/" + line.id() + item.map(id -> "/" + id).orElse(""));
    }

    @Override
    public List<Hint> hints() {
        return List.of(
                Hint.of(Key.ENTER, "record")
                        .writing()
                        .explained("Record that the chosen report came, or that the chosen board met.")
                        .off(rows.chosen().isEmpty() ? "Nothing is listed." : ""),
                Hint.of("P", "plan")
                        .explained("The plan: o there lists reports due and linked boards, to add and to change."),
                Undoing.UNDO,
                Undoing.REDO,
                Hint.of("q", "back"),
                AsKnown.HINT,
                Hint.HELP);
    }

    @Override
    public void draw(Surface surface) {
        Cell said = answer.text().isEmpty()
                ? rows.chosen().map(line -> Cell.of(line.whole())).orElse(answer)
                : answer;
        Surface body = Frame.draw(surface, title(), DateText.brief(view.today()), said, hints());
        if (rows.chosen().isEmpty()) {
            Passage.of(
                            "The board expects no reports and is linked to no other board. P, then o, adds them to the plan.",
                            Style.NORMAL)
                    .drawn(body.part(1, 0, body.width() - 2, body.height()));
            return;
        }
        COLUMNS.heading(body.part(1, 0, body.width() - 2, 1));
        rows.draw(
                body.part(0, 1, body.width(), body.height() - 1),
                (row, line, chosen) -> COLUMNS.row(row.part(1, 0, row.width() - 2, 1), line.cells()));
    }

    @Override
    public DueScreen refreshed(Minutebook book) {
        DueView fresh = book.due(view.board());
        return new DueScreen(fresh, item, rows.with(lines(fresh, item), Line::id), answer);
    }

    @Override
    public DueScreen saying(Cell sentence) {
        return new DueScreen(view, item, rows, sentence);
    }
}
