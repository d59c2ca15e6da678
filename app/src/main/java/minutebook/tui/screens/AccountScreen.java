package minutebook.tui.screens;

import java.util.List;
import minutebook.Minutebook;
import minutebook.domain.Board;
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

/** How the board held people to account at all its meetings, and what came of it. */
record AccountScreen(Board board, Listing<AccountLine> lines, Cell answer) implements BoardScreen {
    private static final Columns COLUMNS = Columns.of(Column.of("", 12, 14, 2), Column.of("", 10, 60, 1));

    static AccountScreen of(Minutebook book, Board board) {
        return new AccountScreen(board, Listing.of(read(book, board)), Cell.of(""));
    }

    private static List<AccountLine> read(Minutebook book, Board board) {
        return AccountLine.of(book.challenges(board), book.moment().today());
    }

    @Override
    public String title() {
        return "Challenges and escalations, by meeting";
    }

    @Override
    public Step on(Key key) {
        if (key.is("q") || key.is(Key.Kind.ESCAPE)) {
            return Step.back(this);
        }
        if (key.equals(AsKnown.HINT.key())) {
            return Step.open(this, AsKnown.form());
        }
        if (key.is("e") || key.is(Key.Kind.ENTER)) {
            return lines.chosen().map(line -> Step.open(this, line.form())).orElse(Step.stay(this));
        }
        return Step.stay(new AccountScreen(board, lines.on(key), Cell.of("")));
    }

    @Override
    public List<Hint> hints() {
        return List.of(
                Hint.of("e", "what came of it")
                        .writing()
                        .explained("Record the response, and whether it did any good.")
                        .off(lines.items().isEmpty() ? "Nothing has been asked or taken higher yet." : ""),
                Hint.of(Key.DOWN, "choose"),
                Hint.of("q", "back"),
                AsKnown.HINT,
                Hint.HELP);
    }

    @Override
    public void draw(Surface surface) {
        Surface body = Frame.draw(surface, title(), "", answer, hints());
        int below = body.height() > 7 ? Math.min(6, body.height() / 2) : 0;
        Surface list = body.part(0, 0, body.width(), body.height() - below);
        lines.draw(
                list,
                (row, line, chosen) ->
                        COLUMNS.row(row.part(1, 0, row.width() - 2, 1), List.of(line.name(), Cell.of(line.text()))));
        if (lines.items().isEmpty()) {
            list.put(1, 0, "Nothing has been asked or taken higher yet: C and X in a meeting.", Style.MUTED);
        }
        Surface room = body.part(1, body.height() - below + 1, body.width() - 2, below - 1);
        lines.chosen().filter(line -> below > 0).ifPresent(line -> Passage.of(line.text(), Style.NORMAL)
                .drawn(room));
    }

    @Override
    public AccountScreen refreshed(Minutebook book) {
        return new AccountScreen(board, lines.with(read(book, board), AccountLine::id), answer);
    }

    @Override
    public AccountScreen saying(Cell sentence) {
        return new AccountScreen(board, lines, sentence);
    }
}
