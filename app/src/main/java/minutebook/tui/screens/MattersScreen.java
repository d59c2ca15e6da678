package minutebook.tui.screens;

import java.util.List;
import minutebook.Minutebook;
import minutebook.domain.Board;
import minutebook.tui.Hint;
import minutebook.tui.Key;
import minutebook.tui.Step;
import minutebook.tui.Surface;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Column;
import minutebook.tui.parts.Columns;
import minutebook.tui.parts.Frame;
import minutebook.tui.parts.Listing;
import minutebook.tui.parts.Passage;
import minutebook.view.Matter;

/** Everything that needs the board in one way, the worst first, with the chosen one in full below. */
record MattersScreen(Board board, Matter.Kind kind, Listing<HomeRow> rows, Cell answer) implements BoardScreen {
    private static final Columns COLUMNS = Columns.of(Column.of("", 10, 14, 2), Column.of("", 10, 60, 1));

    static MattersScreen of(Minutebook book, Board board, Matter.Kind kind) {
        return new MattersScreen(board, kind, Listing.of(rows(book, board, kind)), Cell.of(""));
    }

    private static List<HomeRow> rows(Minutebook book, Board board, Matter.Kind kind) {
        return TodayRows.every(book.attention(board), kind);
    }

    @Override
    public String title() {
        return "Needs the board: " + rows.items().size() + " " + kind.words();
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
            return rows.chosen().map(row -> Step.ask(this, row.opens())).orElse(Step.stay(this));
        }
        return Step.stay(new MattersScreen(board, kind, rows.on(key), Cell.of("")));
    }

    @Override
    public List<Hint> hints() {
        return List.of(
                Hint.of(Key.ENTER, "open").explained("Open the place where one sees to it."),
                Hint.of(Key.DOWN, "choose"),
                Hint.of("q", "back"),
                AsKnown.HINT,
                Hint.HELP);
    }

    @Override
    public void draw(Surface surface) {
        Surface body = Frame.draw(surface, title(), "", answer, hints());
        int below = body.height() > 7 ? 4 : 0;
        rows.draw(
                body.part(0, 0, body.width(), body.height() - below),
                (row, item, chosen) ->
                        COLUMNS.row(row.part(1, 0, row.width() - 2, 1), List.of(item.name(), Cell.of(item.text()))));
        Surface room = body.part(1, body.height() - below + 1, body.width() - 2, below - 1);
        rows.chosen()
                .filter(row -> below > 0)
                .ifPresent(row -> Passage.of(row.text(), row.name().style()).drawn(room));
    }

    @Override
    public MattersScreen refreshed(Minutebook book) {
        return new MattersScreen(board, kind, rows.with(rows(book, board, kind)), answer);
    }

    @Override
    public MattersScreen saying(Cell sentence) {
        return new MattersScreen(board, kind, rows, sentence);
    }
}
