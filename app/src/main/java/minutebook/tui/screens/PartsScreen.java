package minutebook.tui.screens;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.domain.Board;
import minutebook.domain.Entity;
import minutebook.domain.plan.PlanPart;
import minutebook.tui.Effect;
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
import minutebook.tui.parts.Passage;
import minutebook.view.KindView;

/**
 * Everything of one kind in a plan, as a list: people, sources, recommendations, risks, the readings of a measure.
 *
 * @param group the id of what they belong to, such as a measure; empty for all of the plan
 * @param known what is known of a new one, by the field's name
 * @param all whether what is retired is shown too
 */
record PartsScreen<E extends Entity>(
        Board board,
        KindView<E> view,
        Optional<String> group,
        Map<String, String> known,
        boolean all,
        Listing<E> rows,
        Cell answer)
        implements BoardScreen {
    private static final int LOW = 14;
    private static final int DETAIL = 5;
    private static final Columns COLUMNS = Columns.of(Column.of("", 9, 20, 2), Column.of("", 12, 60, 1));

    static <E extends Entity> PartsScreen<E> of(Minutebook book, Board board, PlanPart<E> part) {
        return read(book, board, part, Optional.empty(), Map.of());
    }

    /** Those that belong to one thing of the plan. */
    static <E extends Entity> PartsScreen<E> within(
            Minutebook book, Board board, PlanPart<E> part, String group, Map<String, String> known) {
        return read(book, board, part, Optional.of(group), known);
    }

    private static <E extends Entity> PartsScreen<E> read(
            Minutebook book, Board board, PlanPart<E> part, Optional<String> group, Map<String, String> known) {
        KindView<E> view = book.kind(board.id(), part);
        return new PartsScreen<>(board, view, group, known, false, Listing.of(shown(view, group, false)), Cell.of(""));
    }

    private static <E extends Entity> List<E> shown(KindView<E> view, Optional<String> group, boolean all) {
        return view.all().stream()
                .filter(one -> group.map(wanted -> wanted.equals(view.part().group(one)))
                        .orElse(true))
                .filter(one -> all || !PartDeeds.isRetired(one))
                .toList();
    }

    @Override
    public String title() {
        String of =
                known.values().stream().findFirst().map(name -> " of " + name).orElse("");
        return PartWords.heading(view.part()) + of + " (" + rows.items().size() + ")";
    }

    @Override
    public Step on(Key key) {
        if (key.shift() && (key.is(Key.Kind.UP) || key.is(Key.Kind.DOWN))) {
            return move(key.is(Key.Kind.UP) ? -1 : 1);
        }
        if (key.is(Key.Kind.ENTER)) {
            return edit();
        }
        if (key.is(Key.Kind.ESCAPE)) {
            return Step.back(this);
        }
        if (!key.types()) {
            return Step.stay(moved(key));
        }
        return switch (key.text()) {
            case "n" -> Step.ask(this, PartDeeds.add(board, view.part(), known, Effect.Open::new));
            case "e" -> edit();
            case "x" -> retire();
            case "K" -> move(-1);
            case "J" -> move(1);
            case "A" -> Step.stay(showing(!all));
            case "u" -> Step.ask(this, Request.undo());
            case "U" -> Step.ask(this, Request.redo());
            case "D" -> Step.open(this, AsKnown.form());
            case "q" -> Step.back(this);
            default -> Step.stay(moved(key));
        };
    }

    private Step edit() {
        return rows.chosen()
                .map(one -> Step.ask(this, PartDeeds.edit(board, view.part(), one.id())))
                .orElse(Step.stay(this));
    }

    private Step retire() {
        String never = PartDeeds.neverRetired(view.part());
        return !never.isEmpty()
                ? Step.stay(saying(Cell.of(never)))
                : rows.chosen()
                        .map(one -> Step.ask(this, PartDeeds.retire(board, view.part(), one.id())))
                        .orElse(Step.stay(this));
    }

    private Step move(int by) {
        String never = PartDeeds.neverMoved(view.part());
        return !never.isEmpty()
                ? Step.stay(saying(Cell.of(never)))
                : rows.chosen()
                        .map(one -> Step.ask(this, PartDeeds.move(board, view.part(), one.id(), by)))
                        .orElse(Step.stay(this));
    }

    @Override
    public List<Hint> hints() {
        String none = rows.items().isEmpty() ? "There are none yet: n adds one." : "";
        String retired = PartDeeds.neverRetired(view.part());
        String moved = PartDeeds.neverMoved(view.part());
        boolean gone = rows.chosen().filter(PartDeeds::isRetired).isPresent();
        return List.of(
                Hint.of("n", "new").writing().explained("Add one more."),
                Hint.of("e", "edit")
                        .writing()
                        .explained("Change the chosen one; Enter does the same.")
                        .off(none),
                Hint.of("x", gone ? "put back" : "retire")
                        .writing()
                        .explained("Retire the chosen one, with the reason; put back one that is retired.")
                        .off(retired.isEmpty() ? none : retired),
                Undoing.UNDO,
                Undoing.REDO,
                Hint.of("K", "up")
                        .writing()
                        .explained("Move it up; Shift-↑ does the same.")
                        .off(moved.isEmpty() ? none : moved),
                Hint.of("J", "down")
                        .writing()
                        .explained("Move it down; Shift-↓ does the same.")
                        .off(moved.isEmpty() ? none : moved),
                Hint.of("A", all ? "hide retired" : "show retired")
                        .explained("Show what was retired too, or hide it again."),
                Hint.of("q", "back"),
                AsKnown.HINT,
                Hint.HELP);
    }

    @Override
    public void draw(Surface surface) {
        Surface body = Frame.draw(surface, title(), "", answer, hints());
        if (rows.items().isEmpty()) {
            Passage.of("No " + view.part().plural() + " yet: n adds the first.", Style.STRONG)
                    .drawn(body.part(1, 0, body.width() - 2, body.height()));
            return;
        }
        int below = body.height() < LOW ? 0 : DETAIL + 1;
        rows.draw(
                body.part(0, 0, body.width(), body.height() - below),
                (row, one, chosen) -> COLUMNS.row(row.part(1, 0, row.width() - 2, 1), cells(one)));
        rows.chosen().filter(one -> below > 0).ifPresent(one -> Passage.of(
                        PartWords.whole(view.part(), one, view.plan()), Style.MUTED)
                .drawn(body.part(1, body.height() - DETAIL, body.width() - 2, DETAIL)));
    }

    private List<Cell> cells(E one) {
        Style style = PartDeeds.isRetired(one) ? Style.MUTED : Style.NORMAL;
        String key = view.part().key(one, view.plan());
        return List.of(
                new Cell(group.isPresent() ? key.substring(key.indexOf('/') + 1) : key, style),
                new Cell(PartWords.line(view.part(), one, view.plan()), style));
    }

    private PartsScreen<E> moved(Key key) {
        return new PartsScreen<>(board, view, group, known, all, rows.on(key), Cell.of(""));
    }

    private PartsScreen<E> showing(boolean retired) {
        Listing<E> next = rows.with(shown(view, group, retired), Entity::id);
        return new PartsScreen<>(board, view, group, known, retired, next, Cell.of(""));
    }

    @Override
    public PartsScreen<E> refreshed(Minutebook book) {
        KindView<E> fresh = book.kind(board.id(), view.part());
        Listing<E> next = rows.with(shown(fresh, group, all), Entity::id);
        return new PartsScreen<>(board, fresh, group, known, all, next, answer);
    }

    @Override
    public PartsScreen<E> saying(Cell sentence) {
        return new PartsScreen<>(board, view, group, known, all, rows, sentence);
    }
}
