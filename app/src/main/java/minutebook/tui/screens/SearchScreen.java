package minutebook.tui.screens;

import java.util.List;
import minutebook.Minutebook;
import minutebook.domain.Words;
import minutebook.tui.Hint;
import minutebook.tui.Key;
import minutebook.tui.Step;
import minutebook.tui.Style;
import minutebook.tui.Surface;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Frame;
import minutebook.tui.parts.LineEditor;
import minutebook.tui.parts.Page;
import minutebook.tui.parts.Passage;
import minutebook.view.SearchView;

/** Words to find in everything that was ever said, and what was found, newest first. */
record SearchScreen(LineEditor line, SearchView view, Page page, Cell answer) implements BoardScreen {
    private static final int MOST = 200;

    static SearchScreen of(Minutebook book) {
        return new SearchScreen(LineEditor.empty(), new SearchView("", List.of()), Page.of(List.of()), Cell.of(""));
    }

    @Override
    public String title() {
        return "Search";
    }

    @Override
    public Step on(Key key) {
        if (key.is(Key.Kind.ESCAPE)) {
            return Step.back(this);
        }
        if (key.is(Key.Kind.ENTER)) {
            String words = line.text();
            return Step.ask(this, Request.become((book, asker) -> found(book.search(words, MOST))));
        }
        boolean scrolls =
                key.is(Key.Kind.UP) || key.is(Key.Kind.DOWN) || key.is(Key.Kind.PAGE_UP) || key.is(Key.Kind.PAGE_DOWN);
        return Step.stay(
                scrolls
                        ? new SearchScreen(line, view, page.on(key), Cell.of(""))
                        : new SearchScreen(line.on(key), view, page, Cell.of("")));
    }

    private SearchScreen found(SearchView fresh) {
        List<Passage> passages = fresh.hits().stream()
                .map(hit -> new Passage(
                        0,
                        new Cell(hit.where().equals(hit.kind()) ? hit.kind() : hit.where() + ",", Style.STRONG),
                        Cell.of(hit.kind() + ": " + Words.line(hit.text()))))
                .toList();
        return new SearchScreen(line, fresh, Page.of(passages), Cell.of(""));
    }

    @Override
    public List<Hint> hints() {
        return List.of(Hint.of(Key.ENTER, "search"), Hint.of(Key.DOWN, "scroll"), Hint.of(Key.ESCAPE, "back"));
    }

    @Override
    public void draw(Surface surface) {
        String count = view.words().isEmpty() ? "" : view.hits().size() + " found";
        Surface body = Frame.draw(surface, title(), count, answer, hints());
        int x = body.put(1, 0, "Words> ", Style.STRONG) + 1;
        page.draw(body.part(1, 2, body.width() - 2, body.height() - 2));
        line.draw(body.part(x, 0, body.width() - x, 1), true);
    }

    @Override
    public SearchScreen refreshed(Minutebook book) {
        return view.words().isEmpty() ? this : found(book.search(view.words(), MOST));
    }

    @Override
    public SearchScreen saying(Cell sentence) {
        return new SearchScreen(line, view, page, sentence);
    }
}
