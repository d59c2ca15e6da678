package minutebook.tui.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.domain.Action;
import minutebook.domain.ActionFilter;
import minutebook.domain.ActionState;
import minutebook.domain.Board;
import minutebook.tui.Hint;
import minutebook.tui.Key;
import minutebook.tui.Step;
import minutebook.tui.Surface;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.LineEditor;
import minutebook.tui.parts.Listing;
import minutebook.view.ActionRow;
import minutebook.view.ActionsView;

/**
 * The action log: a page of actions with the chosen one in full below, and what the board does with it. One key does it, with a
 * line where something has to be said, and goes on to the next.
 *
 * @param item the agenda item under which what is done here is recorded; empty outside a meeting
 * @param finding the words being searched for, while they are typed
 * @param prompt the line being typed with a deed
 */
record ActionsScreen(
        ActionsView view,
        Optional<String> item,
        Listing<ActionRow> rows,
        Optional<LineEditor> finding,
        Optional<ActionPrompt> prompt,
        Cell answer)
        implements BoardScreen {
    private static final int PAGE = 200;

    static ActionsScreen of(Minutebook book, Board board, ActionFilter filter, Optional<String> item) {
        return of(book.actions(board, filter, PAGE, 0), item);
    }

    /** The log with the action of that number chosen, among those in its state. */
    static ActionsScreen at(Minutebook book, Board board, String ref, Optional<String> item) {
        Action action = book.action(board, ref).action();
        ActionFilter like = ActionFilter.ALL.in(action.state());
        ActionsScreen page = of(book, board, like, item);
        int at = page.rows.items().stream()
                .map(row -> row.action().id())
                .toList()
                .indexOf(action.id());
        return at < 0
                ? of(book, board, like.holding(action.what()), item)
                : new ActionsScreen(page.view, item, page.rows.choose(at), page.finding, page.prompt, page.answer);
    }

    private static ActionsScreen of(ActionsView view, Optional<String> item) {
        return new ActionsScreen(view, item, Listing.of(view.rows()), Optional.empty(), Optional.empty(), Cell.of(""));
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
        return (filter.owners().isEmpty() ? "" : "own, ")
                + words
                + (filter.text().isEmpty() ? "" : ", holding “" + filter.text() + "”") + " (" + view.total() + ")";
    }

    @Override
    public Step on(Key key) {
        if (finding.isPresent()) {
            return find(key, finding.get());
        }
        if (prompt.isPresent()) {
            return typing(key, prompt.get());
        }
        if (key.is(Key.Kind.TAB)) {
            return show(nextFilter(), 0);
        }
        if (key.is(Key.Kind.ESCAPE)) {
            return Step.back(this);
        }
        if (key.is(Key.Kind.ENTER)) {
            return rows.chosen()
                    .map(row -> Step.open(this, ActionsDrawing.inFull(row, view.today())))
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
        Optional<ActionDeed> deed = ActionDeed.of(letter);
        if (deed.isPresent()) {
            return rows.chosen().map(row -> begin(deed.get(), row)).orElse(Step.stay(this));
        }
        return switch (letter) {
            case "/" ->
                Step.stay(new ActionsScreen(
                        view,
                        item,
                        rows,
                        Optional.of(LineEditor.of(view.filter().text())),
                        Optional.empty(),
                        Cell.of("")));
            case "R" -> Step.ask(this, Request.open(book -> ActionsReading.reminders(book, view.board())));
            case "F" -> Step.ask(this, Request.open(book -> ActionsReading.figures(book, view.board())));
            case "D" -> Step.open(this, AsKnown.form());
            case "u" -> Step.ask(this, Request.undo());
            case "U" -> Step.ask(this, Request.redo());
            case "q" -> Step.back(this);
            default -> moved(key);
        };
    }

    /** Does it at once, or opens the line that goes with it, with what was half typed of it before. */
    private Step begin(ActionDeed deed, ActionRow row) {
        if (deed.isImmediate(row, view.today())) {
            return Step.ask(this, done(deed, row, ""));
        }
        ActionPrompt begun = new ActionPrompt(deed, row, LineEditor.empty());
        return Step.ask(this, Request.become((book, asker) -> {
            String draft = book.drafts().find(book.actor(), begun.draftPlace()).orElse("");
            ActionsScreen typing = with(Optional.of(begun.holding(draft)));
            return draft.isEmpty() ? typing : typing.saying(HalfTyped.BEGUN);
        }));
    }

    private Step typing(Key key, ActionPrompt typed) {
        if (key.is(Key.Kind.ESCAPE)) {
            return Step.ask(this, Request.become((book, asker) -> {
                book.drafts()
                        .keep(book.moment(), typed.draftPlace(), typed.line().text());
                boolean kept = !typed.line().text().isEmpty();
                return with(Optional.empty()).saying(kept ? HalfTyped.KEPT : Cell.of(""));
            }));
        }
        if (key.equals(HalfTyped.AFRESH)) {
            return Step.stay(with(Optional.of(typed.holding(""))));
        }
        return key.is(Key.Kind.ENTER)
                ? Step.ask(this, done(typed.deed(), typed.row(), typed.line().text()))
                : Step.stay(with(Optional.of(typed.on(key))));
    }

    /** Makes the change, forgets the draft and goes on to the next action. */
    private Request done(ActionDeed deed, ActionRow row, String line) {
        return (book, asker) -> {
            String said = book.apply(deed.change(book, row, item, line.strip()));
            book.drafts().keep(book.moment(), new ActionPrompt(deed, row, LineEditor.empty()).draftPlace(), "");
            Listing<ActionRow> next = rows.choose(rows.index() + 1);
            return Step.stay(new ActionsScreen(view, item, next, finding, Optional.empty(), answer)
                    .refreshed(book)
                    .saying(Request.done(said)));
        };
    }

    private ActionsScreen with(Optional<ActionPrompt> typed) {
        return new ActionsScreen(view, item, rows, finding, typed, Cell.of(""));
    }

    private Step find(Key key, LineEditor line) {
        if (key.is(Key.Kind.ESCAPE)) {
            return Step.stay(finding(Optional.empty()));
        }
        if (key.is(Key.Kind.ENTER)) {
            return show(view.filter().holding(line.text().strip()), 0);
        }
        return Step.stay(finding(Optional.of(line.on(key))));
    }

    private ActionsScreen finding(Optional<LineEditor> line) {
        return new ActionsScreen(view, item, rows, line, Optional.empty(), Cell.of(""));
    }

    private ActionFilter nextFilter() {
        ActionFilter now = view.filter();
        ActionFilter next = now.overdueOn().isPresent()
                ? ActionFilter.ALL.in(ActionState.REPORTED_DONE)
                : now.states().isEmpty()
                        ? ActionFilter.PENDING
                        : now.states().size() > 1 ? ActionFilter.ALL.overdue(view.today()) : ActionFilter.ALL;
        return next.holding(now.text()).ofOwners(now.owners());
    }

    private Step show(ActionFilter filter, int offset) {
        return Step.ask(
                this, Request.become((book, asker) -> of(book.actions(view.board(), filter, PAGE, offset), item)));
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
        return Step.stay(new ActionsScreen(view, item, next, finding, prompt, Cell.of("")));
    }

    @Override
    public List<Hint> hints() {
        if (finding.isPresent()) {
            return List.of(Hint.of(Key.ENTER, "find"), Hint.of(Key.ESCAPE, "leave"));
        }
        if (prompt.isPresent()) {
            return List.of(
                    Hint.of(Key.ENTER, "record"),
                    Hint.of(Key.ESCAPE, "back"),
                    Hint.of(HalfTyped.AFRESH, "start afresh"));
        }
        List<Hint> hints = new ArrayList<>();
        for (ActionDeed deed : ActionDeed.values()) {
            hints.add(deed.hint(rows.chosen(), item));
        }
        hints.add(
                Hint.of(Key.TAB, "show others").explained("Go through those waited for, overdue, reported done, all."));
        hints.add(Hint.of(Key.ENTER, "read").explained("The whole of it with every update, on a screen of its own."));
        hints.add(Hint.of("/", "find").explained("Show only those that hold some words."));
        hints.add(Hint.of("R", "reminders").explained("Whom to speak to: due this week, overdue, never updated …"));
        hints.add(Hint.of("F", "figures").explained("By agency: share, in time, age; and the pace of closure."));
        hints.add(Hint.of("u", "undo").writing());
        hints.add(Hint.of("U", "redo").writing());
        hints.add(Hint.of("q", "back"));
        hints.add(AsKnown.HINT);
        hints.add(Hint.HELP);
        return hints;
    }

    @Override
    public Optional<HalfTyped> halfTyped() {
        return prompt.map(
                typed -> new HalfTyped(typed.draftPlace(), typed.line().text()));
    }

    @Override
    public void draw(Surface surface) {
        ActionsDrawing.draw(this, surface);
    }

    @Override
    public ActionsScreen refreshed(Minutebook book) {
        ActionsView fresh = book.actions(view.board(), view.filter(), PAGE, view.offset());
        return new ActionsScreen(
                fresh, item, rows.with(fresh.rows(), row -> row.action().id()), finding, prompt, answer);
    }

    @Override
    public ActionsScreen saying(Cell sentence) {
        return new ActionsScreen(view, item, rows, finding, prompt, sentence);
    }
}
