package minutebook.tui.screens;

import java.time.LocalDateTime;
import java.util.List;
import minutebook.Minutebook;
import minutebook.domain.DateText;
import minutebook.domain.WallClock;
import minutebook.tui.Hint;
import minutebook.tui.Key;
import minutebook.tui.Step;
import minutebook.tui.Style;
import minutebook.tui.Surface;
import minutebook.tui.Text;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Column;
import minutebook.tui.parts.Columns;
import minutebook.tui.parts.Frame;
import minutebook.tui.parts.Listing;
import minutebook.view.HistoryView;

/** Who did what when, newest first. */
record HistoryScreen(HistoryView view, Listing<HistoryView.Entry> rows, Cell answer) implements BoardScreen {
    private static final int PAGE = 200;
    private static final Columns COLUMNS =
            Columns.of(Column.of("When", 17, 17, 3), Column.of("Who", 15, 15, 1), Column.of("What", 16, 60, 2));

    static HistoryScreen of(Minutebook book) {
        return page(book, 0);
    }

    private static HistoryScreen page(Minutebook book, int offset) {
        HistoryView view = book.history(PAGE, offset);
        return new HistoryScreen(view, Listing.of(view.entries()), Cell.of(""));
    }

    @Override
    public String title() {
        return "History (" + view.total() + ")";
    }

    @Override
    public Step on(Key key) {
        if (key.is("q") || key.is(Key.Kind.ESCAPE)) {
            return Step.back(this);
        }
        if (key.equals(AsKnown.HINT.key())) {
            return Step.open(this, AsKnown.form());
        }
        if (key.is("u")) {
            return Step.ask(this, Request.undo());
        }
        if (key.is("U")) {
            return Step.ask(this, Request.redo());
        }
        if (key.is("]") && view.offset() + PAGE < view.total()) {
            return Step.ask(this, Request.become((book, asker) -> page(book, view.offset() + PAGE)));
        }
        if (key.is("[") && view.offset() > 0) {
            return Step.ask(this, Request.become((book, asker) -> page(book, Math.max(0, view.offset() - PAGE))));
        }
        return Step.stay(new HistoryScreen(view, rows.on(key), Cell.of("")));
    }

    @Override
    public List<Hint> hints() {
        return List.of(
                Undoing.UNDO,
                Undoing.REDO,
                Hint.of("]", "older").off(view.offset() + PAGE < view.total() ? "" : "There is nothing older."),
                Hint.of("[", "newer").off(view.offset() > 0 ? "" : "There is nothing newer."),
                Hint.of("q", "back"),
                AsKnown.HINT,
                Hint.HELP);
    }

    @Override
    public void draw(Surface surface) {
        int room = COLUMNS.widths(surface.width() - 2).get(2);
        Cell said = answer.text().isEmpty()
                ? rows.chosen()
                        .filter(entry -> Text.width(entry.said()) > room)
                        .map(entry -> Cell.of(entry.actor() + ": " + entry.said()))
                        .orElse(answer)
                : answer;
        Surface body = Frame.draw(surface, title(), "", said, hints());
        COLUMNS.heading(body.part(1, 0, body.width() - 2, 1));
        rows.draw(body.part(0, 1, body.width(), body.height() - 1), (row, entry, chosen) -> {
            LocalDateTime at = WallClock.at(entry.at());
            COLUMNS.row(
                    row.part(1, 0, row.width() - 2, 1),
                    List.of(
                            new Cell(
                                    DateText.brief(at.toLocalDate()) + " " + DateText.time(at.toLocalTime()),
                                    Style.MUTED),
                            Cell.of(entry.actor()),
                            Cell.of(entry.said())));
        });
    }

    @Override
    public HistoryScreen refreshed(Minutebook book) {
        HistoryView fresh = book.history(PAGE, view.offset());
        return new HistoryScreen(fresh, rows.with(fresh.entries()), answer);
    }

    @Override
    public HistoryScreen saying(Cell sentence) {
        return new HistoryScreen(view, rows, sentence);
    }
}
