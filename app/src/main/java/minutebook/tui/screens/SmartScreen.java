package minutebook.tui.screens;

import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.domain.Board;
import minutebook.domain.smart.Gap;
import minutebook.domain.smart.SmartRule;
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

/**
 * What is missing in the plan: a line for each gap, and below it the sentence that mends the chosen one.
 *
 * @param theme the theme whose gaps are shown; empty for the whole plan
 */
record SmartScreen(Board board, Optional<String> theme, Listing<SmartRow> rows, Cell answer) implements BoardScreen {
    private static final Columns COLUMNS =
            Columns.of(Column.of("", 4, 8, 3), Column.of("", 7, 7, 2), Column.of("", 12, 60, 1));

    static SmartScreen of(Minutebook book, Board board, Optional<String> theme) {
        return new SmartScreen(board, theme, Listing.of(SmartRow.of(book.smart(board), theme)), Cell.of(""));
    }

    @Override
    public String title() {
        return "SMART check: "
                + Gap.counted(rows.items().stream().map(SmartRow::gap).toList());
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
            return rows.chosen()
                    .flatMap(SmartRow::theme)
                    .map(id -> Step.ask(this, Request.open(book -> ThemeScreen.of(book, id, Optional.empty()))))
                    .orElse(Step.stay(saying(Cell.of(noTheme()))));
        }
        return Step.stay(new SmartScreen(board, theme, rows.on(key), Cell.of("")));
    }

    private String noTheme() {
        return rows.chosen().isEmpty()
                ? "There is no gap to open."
                : rows.chosen().flatMap(SmartRow::theme).isEmpty() ? "It is about the plan as a whole." : "";
    }

    @Override
    public List<Hint> hints() {
        return List.of(
                Hint.of(Key.ENTER, "open theme")
                        .explained("Open the theme in which it is missing.")
                        .off(noTheme()),
                Hint.of(Key.DOWN, "choose"),
                Hint.of("q", "back"),
                AsKnown.HINT,
                Hint.HELP);
    }

    @Override
    public void draw(Surface surface) {
        Surface body = Frame.draw(surface, title(), "", answer, hints());
        if (rows.items().isEmpty()) {
            Passage.of("The check finds no gap here.", Style.NORMAL).drawn(body.part(1, 0, body.width() - 2, 1));
            return;
        }
        int below = body.height() > 6 ? Math.min(6, body.height() / 2) : 0;
        rows.draw(
                body.part(0, 0, body.width(), body.height() - below),
                (row, item, chosen) -> COLUMNS.row(
                        row.part(1, 0, row.width() - 1, 1),
                        List.of(
                                new Cell(item.name(), Style.STRONG),
                                item.weight(),
                                Cell.of(
                                        below > 0
                                                ? item.gap().rule().title()
                                                : item.gap().sentence()))));
        rows.chosen().ifPresent(row -> chosen(row, body.part(1, body.height() - below, body.width() - 2, below)));
    }

    /** The sentence that mends it and, where there is room, which rule asks for it. */
    private static void chosen(SmartRow row, Surface surface) {
        SmartRule rule = row.gap().rule();
        int used = 1 + Passage.of(row.gap().sentence(), Style.STRONG).drawn(surface.part(0, 1, surface.width(), 5));
        Passage.of(rule.letter().word() + ". " + rule.source() + ".", Style.MUTED)
                .drawn(surface.part(0, used, surface.width(), surface.height() - used));
    }

    @Override
    public SmartScreen refreshed(Minutebook book) {
        return new SmartScreen(board, theme, rows.with(SmartRow.of(book.smart(board), theme), SmartRow::id), answer);
    }

    @Override
    public SmartScreen saying(Cell sentence) {
        return new SmartScreen(board, theme, rows, sentence);
    }
}
