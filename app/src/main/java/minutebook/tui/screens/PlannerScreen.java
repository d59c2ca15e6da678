package minutebook.tui.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.change.DropForward;
import minutebook.change.PlanMeeting;
import minutebook.change.TakeForward;
import minutebook.domain.Board;
import minutebook.domain.DateText;
import minutebook.domain.ForwardCalendar;
import minutebook.domain.Meeting;
import minutebook.domain.MeetingSeries;
import minutebook.domain.Plan;
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
import minutebook.view.ForwardRow;
import minutebook.view.ForwardView;

/** The meetings to come: those planned, the dates that the series proposes with what speaks against them, what waits. */
record PlannerScreen(ForwardView view, Plan plan, Listing<Row> rows, Cell answer) implements BoardScreen {
    private static final int PROPOSALS = 8;
    private static final Columns COLUMNS =
            Columns.of(Column.of("", 9, 10, 4), Column.of("", 20, 34, 5), Column.of("", 10, 60, 3));

    /** One line: a day on which the board meets or might meet, or something that waits for an agenda. */
    record Row(Optional<ForwardCalendar.Day> day, Optional<ForwardRow> forward) {
        private String id() {
            return day.map(one -> one.start().toString())
                    .orElseGet(() -> forward.orElseThrow().item().id());
        }
    }

    static PlannerScreen of(Minutebook book, Board board) {
        ForwardView view = book.forward(board, PROPOSALS);
        return new PlannerScreen(view, book.plan(board), Listing.of(rows(view)), Cell.of(""));
    }

    private static List<Row> rows(ForwardView view) {
        List<Row> rows = new ArrayList<>();
        view.days().forEach(one -> rows.add(new Row(Optional.of(one), Optional.empty())));
        view.waiting().forEach(one -> rows.add(new Row(Optional.empty(), Optional.of(one))));
        return rows;
    }

    @Override
    public String title() {
        return "Meetings to come";
    }

    @Override
    public Step on(Key key) {
        if (key.is(Key.Kind.ENTER)) {
            return rows.chosen().map(this::entered).orElse(Step.stay(this));
        }
        if (key.is(Key.Kind.ESCAPE)) {
            return Step.back(this);
        }
        if (!key.types()) {
            return Step.stay(moved(key));
        }
        return switch (key.text()) {
            case "s" -> Step.open(this, SeriesForm.of(view));
            case "a" -> Step.open(this, SeriesForm.forward(view.board(), plan, view.today()));
            case "x" ->
                chosen().map(this::dropping).orElse(Step.stay(saying(Cell.of("Choose what waits for an agenda."))));
            case "p" -> taking();
            case "t" -> Step.ask(this, Request.open(book -> TemplateScreen.of(book, view.board())));
            case "u" -> Step.ask(this, Request.undo());
            case "U" -> Step.ask(this, Request.redo());
            case "q" -> Step.back(this);
            default -> Step.stay(moved(key));
        };
    }

    private Optional<ForwardRow> chosen() {
        return rows.chosen().flatMap(Row::forward);
    }

    private Step entered(Row row) {
        if (row.day().isEmpty()) {
            return Step.stay(saying(
                    Cell.of("The next agenda for its time takes it up by itself; p puts it on the next one now.")));
        }
        ForwardCalendar.Day day = row.day().get();
        Optional<Meeting> planned = day.meeting();
        if (planned.isPresent()) {
            return Step.ask(
                    this,
                    Request.open(book -> AgendaScreen.of(book, planned.get().id())));
        }
        MeetingSeries series = view.series().orElseThrow();
        return Step.ask(
                this, Request.apply(new PlanMeeting(view.board().id(), series.place(), day.start(), series.minutes())));
    }

    /** Puts what waits onto the first agenda that is still open. */
    private Step taking() {
        Optional<Meeting> next = view.days().stream()
                .flatMap(one -> one.meeting().stream())
                .filter(meeting -> meeting.papersOut().isEmpty() && !meeting.inSession())
                .findFirst();
        String off = chosen().isEmpty()
                ? "Choose what waits for an agenda."
                : next.isEmpty() ? "No meeting is planned whose papers have not gone out." : "";
        return off.isEmpty()
                ? Step.ask(
                        this,
                        Request.apply(new TakeForward(
                                chosen().orElseThrow().item().id(),
                                next.orElseThrow().id())))
                : Step.stay(saying(Cell.of(off)));
    }

    private Step dropping(ForwardRow row) {
        Form form = Form.of(
                List.of(Field.text("because", "Because", "").explained("Why it is not to come after all.")),
                values -> values.get("because").isBlank() ? Map.of("because", "Say why.") : Map.of());
        return Step.open(
                this,
                FormScreen.of(
                                "Drop “" + row.item().title() + "”",
                                form,
                                values -> Request.applyAndLeave(
                                        new DropForward(row.item().id(), values.get("because"))))
                        .keptAt("drop-forward/" + row.item().id()));
    }

    private PlannerScreen moved(Key key) {
        Listing<Row> moved = rows.on(key);
        String mind = moved.chosen()
                .flatMap(Row::day)
                .map(ForwardCalendar.Day::inWords)
                .filter(words -> !words.isEmpty())
                .map(words -> "Mind: " + words + ".")
                .orElse("");
        return new PlannerScreen(view, plan, moved, Cell.of(mind));
    }

    @Override
    public List<Hint> hints() {
        boolean proposed = rows.chosen()
                .flatMap(Row::day)
                .filter(ForwardCalendar.Day::isProposed)
                .isPresent();
        Hint enter = Hint.of(Key.ENTER, proposed ? "plan it" : "open")
                .explained("Plan a meeting on the chosen date, or open the agenda of a planned one.");
        return List.of(
                proposed ? enter.writing() : enter,
                Hint.of("s", "series").writing().explained("Settle when the board meets by itself."),
                Hint.of("a", "add").writing().explained("Put something on the forward plan, for an agenda to come."),
                Hint.of("x", "drop")
                        .writing()
                        .explained("Take the chosen item off the forward plan, with the reason.")
                        .off(chosen().isEmpty() ? "Choose what waits for an agenda." : ""),
                Hint.of("p", "put on")
                        .writing()
                        .explained("Put the chosen item onto the first agenda whose papers have not gone out.")
                        .off(chosen().isEmpty() ? "Choose what waits for an agenda." : ""),
                Hint.of("t", "template").explained("The items that the board’s agendas have by themselves."),
                Hint.of("u", "undo").writing(),
                Hint.of("U", "redo").writing(),
                Hint.of("q", "back"),
                Hint.HELP);
    }

    @Override
    public void draw(Surface surface) {
        Surface body = Frame.draw(surface, title(), DateText.brief(view.today()), answer, hints());
        String said = view.series()
                .map(series -> "The board meets " + series.inWords() + ".")
                .orElse("The board has not settled when it meets: s does.");
        int top = Passage.of(said, Style.MUTED).drawn(body.part(1, 0, body.width() - 2, body.height()));
        rows.draw(
                body.part(0, top, body.width(), body.height() - top),
                (row, item, chosen) -> COLUMNS.row(row.part(1, 0, row.width() - 2, 1), cells(item)));
    }

    private static List<Cell> cells(Row row) {
        return row.day()
                .map(PlannerScreen::day)
                .orElseGet(() -> forward(row.forward().orElseThrow()));
    }

    private static List<Cell> day(ForwardCalendar.Day one) {
        return List.of(
                one.meeting()
                        .map(meeting -> new Cell("Meeting " + meeting.number(), Style.STRONG))
                        .orElse(new Cell(
                                one.flags().isEmpty() ? "proposed" : "proposed!",
                                one.flags().isEmpty() ? Style.MUTED : Style.WARN)),
                Cell.of(DateText.full(one.start().toLocalDate()) + ", "
                        + DateText.time(one.start().toLocalTime())),
                one.flags().isEmpty()
                        ? new Cell(
                                one.meeting()
                                        .map(meeting -> meeting.state().word())
                                        .orElse(""),
                                Style.MUTED)
                        : new Cell(one.inWords(), Style.WARN));
    }

    private static List<Cell> forward(ForwardRow row) {
        String when = row.item()
                .notBefore()
                .map(day -> "not before " + DateText.brief(day))
                .orElse("next agenda");
        return List.of(
                new Cell("waits", Style.MUTED),
                Cell.of(row.item().title()),
                new Cell(
                        when
                                + row.from()
                                        .map(from -> ", deferred by meeting " + from.number())
                                        .orElse("")
                                + (row.item().because().isEmpty()
                                        ? ""
                                        : ": " + row.item().because()),
                        Style.MUTED));
    }

    @Override
    public PlannerScreen refreshed(Minutebook book) {
        ForwardView fresh = book.forward(view.board(), PROPOSALS);
        return new PlannerScreen(fresh, book.plan(view.board()), rows.with(rows(fresh), Row::id), answer);
    }

    @Override
    public PlannerScreen saying(Cell sentence) {
        return new PlannerScreen(view, plan, rows, sentence);
    }
}
