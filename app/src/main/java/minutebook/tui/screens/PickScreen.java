package minutebook.tui.screens;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import minutebook.Minutebook;
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
import minutebook.tui.parts.LineEditor;
import minutebook.tui.parts.Listing;

/** A list to choose one thing from; typing leaves those whose words begin so. */
record PickScreen(String title, List<Pick> all, LineEditor line, Listing<Pick> found, Cell answer)
        implements BoardScreen {
    private static final Columns COLUMNS = Columns.of(Column.of("", 9, 18, 2), Column.of("", 10, 60, 1));

    /**
     * One thing that can be chosen.
     *
     * @param name what it is called, in a word or two
     * @param text more of it
     * @param chosen what is asked for when it is chosen
     */
    record Pick(String name, String text, Request chosen) {
        private boolean holds(String begun) {
            return Arrays.stream(lower(name + " " + text).split("[^\\p{L}\\p{N}.]+", -1))
                    .anyMatch(word -> word.startsWith(begun));
        }

        private boolean isNamed(String begun) {
            return lower(name).startsWith(begun)
                    || List.of(lower(name).split(" ", -1)).contains(begun);
        }
    }

    static PickScreen of(String title, List<Pick> picks) {
        return new PickScreen(title, List.copyOf(picks), LineEditor.empty(), Listing.of(picks), Cell.of(""));
    }

    @Override
    public Step on(Key key) {
        if (key.is(Key.Kind.ESCAPE)) {
            return Step.back(this);
        }
        if (key.is(Key.Kind.ENTER)) {
            return found.chosen().map(pick -> Step.ask(this, pick.chosen())).orElse(Step.stay(this));
        }
        boolean moves =
                switch (key.kind()) {
                    case UP, DOWN, PAGE_UP, PAGE_DOWN -> true;
                    default -> false;
                };
        if (moves) {
            return Step.stay(new PickScreen(title, all, line, found.on(key), Cell.of("")));
        }
        LineEditor typed = line.on(key);
        return Step.stay(new PickScreen(title, all, typed, Listing.of(matching(typed.text())), Cell.of("")));
    }

    /** Those that hold every word typed; first those whose names begin so, or hold it as a whole word: 6 is item 6. */
    private List<Pick> matching(String typed) {
        List<String> words =
                Arrays.stream(lower(typed).strip().split("\\s+", -1)).toList();
        return all.stream()
                .filter(pick -> words.stream().allMatch(pick::holds))
                .sorted(Comparator.comparing(pick -> !pick.isNamed(words.get(0))))
                .toList();
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    @Override
    public List<Hint> hints() {
        return List.of(Hint.of(Key.ENTER, "choose"), Hint.of(Key.DOWN, "next"), Hint.of(Key.ESCAPE, "back"));
    }

    @Override
    public void draw(Surface surface) {
        int room = COLUMNS.widths(surface.width() - 2).get(1);
        Cell whole = answer.text().isEmpty()
                ? found.chosen()
                        .filter(pick -> Text.width(pick.text()) > room)
                        .map(pick -> Cell.of(pick.text()))
                        .orElse(answer)
                : answer;
        Surface body = Frame.draw(surface, title, "", whole, hints());
        int x = body.put(1, 0, "Find> ", Style.STRONG) + 1;
        Surface list = body.part(0, 1, body.width(), body.height() - 1);
        found.draw(
                list,
                (row, pick, chosen) -> COLUMNS.row(
                        row.part(1, 0, row.width() - 2, 1),
                        List.of(new Cell(pick.name(), Style.STRONG), Cell.of(pick.text()))));
        if (found.items().isEmpty()) {
            list.put(1, 0, "Nothing begins so: Ctrl-U clears the line.", Style.MUTED);
        }
        line.draw(body.part(x, 0, body.width() - x, 1), true);
    }

    @Override
    public PickScreen refreshed(Minutebook book) {
        return this;
    }

    @Override
    public PickScreen saying(Cell sentence) {
        return new PickScreen(title, all, line, found, sentence);
    }
}
