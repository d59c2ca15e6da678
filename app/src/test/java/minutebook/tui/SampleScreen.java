package minutebook.tui;

import java.util.List;
import java.util.stream.IntStream;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Column;
import minutebook.tui.parts.Columns;
import minutebook.tui.parts.Frame;
import minutebook.tui.parts.Listing;

/** A small screen for tests: a list of actions with awkward names in it. */
public record SampleScreen(Listing<String> refs, String answer) implements Screen {
    private static final Columns COLUMNS = Columns.of(
            Column.of("Ref", 6, 6, 9),
            Column.of("What", 12, 36, 8),
            Column.of("Agency", 8, 16, 2),
            new Column("Due", 6, 6, 5, true));

    /** A list of so many actions. */
    public static SampleScreen of(int size) {
        return new SampleScreen(
                Listing.of(IntStream.rangeClosed(1, size)
                        .mapToObj(i -> String.format("A07-%02d", i))
                        .toList()),
                "");
    }

    @Override
    public String title() {
        return "Actions";
    }

    @Override
    public Step on(Key key) {
        if (key.is("q")) {
            return Step.back(this);
        }
        if (key.is("?")) {
            return Step.open(this, HelpScreen.about(this));
        }
        if (key.is("d")) {
            return Step.stay(new SampleScreen(refs, refs.chosen().orElse("none") + " is done"));
        }
        if (key.is("!")) {
            throw new IllegalStateException("broken on purpose");
        }
        return Step.stay(new SampleScreen(refs.on(key), ""));
    }

    @Override
    public List<Hint> hints() {
        return List.of(
                Hint.of("d", "done").explained("Says that the action is done."),
                Hint.of("e", "escalate").off("The board is not in session."),
                Hint.of("q", "leave"));
    }

    @Override
    public void draw(Surface surface) {
        Surface body = Frame.draw(surface, title(), "18:04", new Cell(answer, Style.CONFIRMED), hints());
        COLUMNS.heading(body.part(0, 0, body.width() - 1, 1));
        refs.draw(
                body.part(0, 1, body.width(), body.height() - 1),
                (row, ref, chosen) -> COLUMNS.row(row.part(0, 0, row.width() - 1, 1), cells(ref)));
    }

    private static List<Cell> cells(String ref) {
        return List.of(
                new Cell(ref, Style.KEY),
                Cell.of("Ask A\u0323\u0301de\u0300 \u8B70\u4E8B \u2705 for the e\u0301 list"),
                Cell.of("Health"),
                new Cell("30 Jun", Style.WARN));
    }
}
