package minutebook.tui.screens;

import java.util.List;
import minutebook.Minutebook;
import minutebook.tui.Hint;
import minutebook.tui.Key;
import minutebook.tui.Step;
import minutebook.tui.Surface;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Frame;
import minutebook.tui.parts.Page;
import minutebook.tui.parts.Passage;

/** Something to read in full, as it was when it was opened. */
record PassagesScreen(String title, Page page, Cell answer) implements BoardScreen {
    static PassagesScreen of(String title, List<Passage> passages) {
        return new PassagesScreen(title, Page.of(passages), Cell.of(""));
    }

    @Override
    public Step on(Key key) {
        if (key.is("q") || key.is(Key.Kind.ESCAPE) || key.is(Key.Kind.ENTER)) {
            return Step.back(this);
        }
        return Step.stay(new PassagesScreen(title, page.on(key), Cell.of("")));
    }

    @Override
    public List<Hint> hints() {
        return List.of(
                Hint.of(Key.DOWN, "scroll").explained("Scroll; PgUp, PgDn, g and G go further."),
                Hint.of("q", "back"),
                Hint.HELP);
    }

    @Override
    public void draw(Surface surface) {
        Surface body = Frame.draw(surface, title, "", answer, hints());
        page.draw(body.part(1, 0, body.width() - 2, body.height()));
    }

    @Override
    public PassagesScreen refreshed(Minutebook book) {
        return this;
    }

    @Override
    public PassagesScreen saying(Cell sentence) {
        return new PassagesScreen(title, page, sentence);
    }
}
