package minutebook.tui.screens;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import minutebook.Minutebook;
import minutebook.change.Change;
import minutebook.change.CloseAction;
import minutebook.change.DropAction;
import minutebook.change.ReportAction;
import minutebook.change.UpdateAction;
import minutebook.domain.ActionFilter;
import minutebook.domain.ActionState;
import minutebook.domain.Board;
import minutebook.domain.DateWords;
import minutebook.tui.Hint;
import minutebook.tui.Key;
import minutebook.tui.Step;
import minutebook.tui.Surface;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Field;
import minutebook.tui.parts.Form;
import minutebook.tui.parts.LineEditor;
import minutebook.tui.parts.Listing;
import minutebook.view.ActionRow;
import minutebook.view.ActionsView;

/**
 * The action log: a page of actions with the chosen one in full below, and what the board does with it.
 *
 * @param item the agenda item under which what is done here is recorded; empty outside a meeting
 * @param finding the words being searched for, while they are typed
 */
record ActionsScreen(
        ActionsView view, Optional<String> item, Listing<ActionRow> rows, Optional<LineEditor> finding, Cell answer)
        implements BoardScreen {
    private static final int PAGE = 200;

    static ActionsScreen of(Minutebook book, Board board, ActionFilter filter, Optional<String> item) {
        ActionsView view = book.actions(board, filter, PAGE, 0);
        return new ActionsScreen(view, item, Listing.of(view.rows()), Optional.empty(), Cell.of(""));
    }

    @Override
    public String title() {
        return "Actions: " + filterInWords();
    }

    private String filterInWords() {
        ActionFilter filter = view.filter();
        String words = filter.overdueOn().isPresent()
                ? "overdue"
                : filter.states().isEmpty()
                        ? "all"
                        : filter.states().size() > 1
                                ? "waited for"
                                : filter.states().get(0).word();
        return words + (filter.text().isEmpty() ? "" : ", holding “" + filter.text() + "”") + " (" + view.total() + ")";
    }

    @Override
    public Step on(Key key) {
        if (finding.isPresent()) {
            return find(key, finding.get());
        }
        if (key.is(Key.Kind.TAB)) {
            return show(nextFilter(), 0);
        }
        if (key.is(Key.Kind.ESCAPE)) {
            return Step.back(this);
        }
        if (key.is(Key.Kind.ENTER)) {
            return rows.chosen()
                    .map(row -> Step.open(
                            this, PassagesScreen.of("Action " + row.ref(), ActionsDrawing.detail(row, view.today()))))
                    .orElse(Step.stay(this));
        }
        return key.types() ? typed(key.text(), key) : moved(key);
    }

    private Step typed(String letter, Key key) {
        Optional<Hint> off = hints().stream()
                .filter(hint -> hint.key().equals(key) && !hint.works())
                .findFirst();
        if (off.isPresent()) {
            return Step.stay(saying(Cell.of(off.get().whyOff())));
        }
        return switch (letter) {
            case "r" ->
                act(
                        "Report as done",
                        "What was done",
                        true,
                        (row, values) -> new ReportAction(row.action().id(), item, day(values), values.get("text")));
            case "c" ->
                act(
                        "Accept as done and close",
                        "The board’s reason; may be empty",
                        false,
                        (row, values) -> new CloseAction(row.action().id(), item, day(values), values.get("text")));
            case "x" ->
                act(
                        "Drop",
                        "Why it is dropped",
                        false,
                        (row, values) -> new DropAction(row.action().id(), item, day(values), values.get("text")));
            case "e" ->
                act(
                        "Update",
                        "What is said of it",
                        false,
                        (row, values) -> new UpdateAction(row.action().id(), item, day(values), values.get("text")));
            case "/" ->
                Step.stay(new ActionsScreen(
                        view,
                        item,
                        rows,
                        Optional.of(LineEditor.of(view.filter().text())),
                        Cell.of("")));
            case "u" -> Step.ask(this, Request.undo());
            case "U" -> Step.ask(this, Request.redo());
            case "q" -> Step.back(this);
            default -> moved(key);
        };
    }

    /** Opens a form for something the board does with the chosen action. */
    private Step act(
            String verb, String about, boolean done, BiFunction<ActionRow, Map<String, String>, Change> change) {
        if (rows.chosen().isEmpty()) {
            return Step.stay(this);
        }
        ActionRow row = rows.chosen().get();
        List<Field> fields = List.of(
                Field.text("text", "Text", "").explained(about + "."),
                Field.text("on", done ? "Done on" : "On", view.today().toString())
                        .explained("The day it is about."));
        Form form = Form.of(fields, values -> {
            Map<String, String> complaints = new LinkedHashMap<>();
            PlanForm.check(complaints, "on", () -> day(values));
            return complaints;
        });
        return Step.open(
                this,
                FormScreen.of(
                                verb + ": " + row.ref() + " " + row.action().what(),
                                form,
                                values -> Request.applyAndLeave(change.apply(row, values)))
                        .keptAt(verb + "/" + row.action().id()));
    }

    private LocalDate day(Map<String, String> values) {
        return new DateWords(view.today(), Optional.empty()).past(values.get("on"));
    }

    private Step find(Key key, LineEditor line) {
        if (key.is(Key.Kind.ESCAPE)) {
            return Step.stay(new ActionsScreen(view, item, rows, Optional.empty(), Cell.of("")));
        }
        if (key.is(Key.Kind.ENTER)) {
            return show(view.filter().holding(line.text().strip()), 0);
        }
        return Step.stay(new ActionsScreen(view, item, rows, Optional.of(line.on(key)), Cell.of("")));
    }

    private ActionFilter nextFilter() {
        ActionFilter now = view.filter();
        ActionFilter next = now.overdueOn().isPresent()
                ? ActionFilter.ALL.in(ActionState.REPORTED_DONE)
                : now.states().isEmpty()
                        ? ActionFilter.PENDING
                        : now.states().size() > 1 ? ActionFilter.ALL.overdue(view.today()) : ActionFilter.ALL;
        return next.holding(now.text());
    }

    private Step show(ActionFilter filter, int offset) {
        return Step.ask(this, Request.become((book, asker) -> {
            ActionsView fresh = book.actions(view.board(), filter, PAGE, offset);
            return new ActionsScreen(fresh, item, Listing.of(fresh.rows()), Optional.empty(), Cell.of(""));
        }));
    }

    /** Moves in the page; past its end the next page is read. */
    private Step moved(Key key) {
        Listing<ActionRow> next = rows.on(key);
        boolean down = key.is(Key.Kind.DOWN) || key.is("j") || key.is(Key.Kind.PAGE_DOWN);
        boolean up = key.is(Key.Kind.UP) || key.is("k") || key.is(Key.Kind.PAGE_UP);
        if (down
                && rows.index() == rows.items().size() - 1
                && view.offset() + rows.items().size() < view.total()) {
            return show(view.filter(), view.offset() + PAGE);
        }
        if (up && rows.index() == 0 && view.offset() > 0) {
            return show(view.filter(), Math.max(0, view.offset() - PAGE));
        }
        return Step.stay(new ActionsScreen(view, item, next, finding, Cell.of("")));
    }

    @Override
    public List<Hint> hints() {
        if (finding.isPresent()) {
            return List.of(Hint.of(Key.ENTER, "find"), Hint.of(Key.ESCAPE, "leave"));
        }
        String settled = rows.chosen()
                .map(row -> row.action().state().isPending()
                        ? ""
                        : "The action is " + row.action().state().word() + " already.")
                .orElse("There is no action here.");
        List<Hint> hints = new ArrayList<>();
        hints.add(Hint.of("c", "accept")
                .explained("The board accepts it as done and closes it.")
                .off(settled));
        hints.add(Hint.of("r", "report done")
                .explained("The owner reports it as done; the board accepts it later.")
                .off(settled));
        hints.add(Hint.of("e", "update").explained("Add what is said of it."));
        hints.add(Hint.of("x", "drop")
                .explained("The board drops it; the reason is kept.")
                .off(settled));
        hints.add(
                Hint.of(Key.TAB, "show others").explained("Go through those waited for, overdue, reported done, all."));
        hints.add(Hint.of(Key.ENTER, "read").explained("The whole of it with every update, on a screen of its own."));
        hints.add(Hint.of("/", "find").explained("Show only those that hold some words."));
        hints.add(Hint.of("u", "undo"));
        hints.add(Hint.of("U", "redo"));
        hints.add(Hint.of("q", "back"));
        hints.add(Hint.HELP);
        return hints;
    }

    @Override
    public void draw(Surface surface) {
        ActionsDrawing.draw(this, surface);
    }

    @Override
    public ActionsScreen refreshed(Minutebook book) {
        ActionsView fresh = book.actions(view.board(), view.filter(), PAGE, view.offset());
        return new ActionsScreen(
                fresh, item, rows.with(fresh.rows(), row -> row.action().id()), finding, answer);
    }

    @Override
    public ActionsScreen saying(Cell sentence) {
        return new ActionsScreen(view, item, rows, finding, sentence);
    }
}
