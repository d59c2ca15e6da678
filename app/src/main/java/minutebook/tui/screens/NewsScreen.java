package minutebook.tui.screens;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.domain.DateText;
import minutebook.domain.WallClock;
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
import minutebook.view.NewsItem;
import minutebook.view.NewsView;
import minutebook.view.PapersView;

/**
 * What others have sent in, in the order in which it came, so that what comes while one reads moves nothing; the chosen one in
 * full below. What is listed here counts as seen; where more is new than is listed, looking again lists the next.
 *
 * @param seen the line of the journal up to which it had been seen before
 * @param from the line of the journal after which the list begins
 * @param more whether more is new than is listed
 * @param item the agenda item under which what is done about it is recorded; empty outside a meeting
 */
record NewsScreen(int seen, int from, boolean more, Optional<String> item, Listing<NewsItem> rows, Cell answer)
        implements BoardScreen {
    private static final Columns COLUMNS = Columns.of(
            Column.of("", 3, 3, 2),
            Column.of("When", 17, 17, 1),
            Column.of("Who", 10, 24, 3),
            Column.of("What", 15, 34, 4));

    static NewsScreen of(Minutebook book, Optional<String> item) {
        NewsView view = book.newsListed(true, NewsView.MOST);
        List<NewsItem> rows = inOrder(view);
        int from = rows.isEmpty() ? view.seen() : rows.get(0).line() - 1;
        int first = (int) rows.stream().filter(row -> !view.isNew(row)).count();
        see(book, rows);
        return new NewsScreen(
                view.seen(),
                from,
                view.more(),
                item,
                Listing.of(rows).choose(first),
                Cell.of(view.more() ? "More came in: q, then v lists the next." : ""));
    }

    private static List<NewsItem> inOrder(NewsView view) {
        List<NewsItem> rows = new ArrayList<>(view.items());
        Collections.reverse(rows);
        return List.copyOf(rows);
    }

    private static void see(Minutebook book, List<NewsItem> rows) {
        if (!rows.isEmpty()) {
            book.newsSeen(rows.get(rows.size() - 1).line());
        }
    }

    @Override
    public String title() {
        long count = rows.items().stream().filter(this::isNew).count();
        return "What came in" + (count == 0 ? "" : " (" + NewsView.count(count, more) + ")");
    }

    private boolean isNew(NewsItem one) {
        return one.line() > seen;
    }

    @Override
    public Step on(Key key) {
        if (key.is("q") || key.is(Key.Kind.ESCAPE)) {
            return Step.back(this);
        }
        if (key.is(Key.Kind.ENTER)) {
            return rows.chosen()
                    .map(row -> Step.ask(this, Request.open(book -> about(book, row))))
                    .orElse(Step.stay(this));
        }
        return Step.stay(new NewsScreen(seen, from, more, item, rows.on(key), Cell.of("")));
    }

    /** The place where one accepts or answers it. */
    private BoardScreen about(Minutebook book, NewsItem row) {
        return switch (row.kind()) {
            case REPORTED, EXTENSION, UPDATE -> ActionsScreen.at(book, row.board(), row.about(), item);
            case READING -> MeasureScreen.of(book, row.board(), row.target());
            case PROGRESS -> ThemeScreen.of(book, row.target(), Optional.empty());
            case HIGHLIGHT -> {
                PapersView papers = book.papers(row.meeting().orElseThrow());
                yield PassagesScreen.of(
                        "Highlight report, " + row.about(),
                        BriefPapers.highlight(papers.highlight(row.target()), papers.meeting()));
            }
            case COMMENT -> AfterScreen.of(book, row.target());
        };
    }

    @Override
    public List<Hint> hints() {
        String nothing = rows.items().isEmpty() ? "Nothing has come in." : "";
        return List.of(
                Hint.of(Key.ENTER, "open")
                        .explained("Open what it is about, where one accepts or answers it.")
                        .off(nothing),
                Hint.of(Key.DOWN, "choose"),
                Hint.of("q", "back"),
                Hint.HELP);
    }

    @Override
    public void draw(Surface surface) {
        Surface body = Frame.draw(surface, title(), "", answer, hints());
        if (rows.items().isEmpty()) {
            Passage.of("Nothing has come in: what others report by themselves is listed here.", Style.MUTED)
                    .drawn(body.part(1, 0, body.width() - 2, body.height()));
            return;
        }
        int below = body.height() > 7 ? 4 : 0;
        COLUMNS.heading(body.part(1, 0, body.width() - 2, 1));
        rows.draw(
                body.part(0, 1, body.width(), body.height() - below - 1),
                (row, one, chosen) -> COLUMNS.row(row.part(1, 0, row.width() - 2, 1), cells(one)));
        Surface room = body.part(1, body.height() - below + 1, body.width() - 2, below - 1);
        rows.chosen().filter(row -> below > 0).ifPresent(row -> Passage.of(
                        row.inWords() + ": " + row.text(), Style.NORMAL)
                .drawn(room));
    }

    private List<Cell> cells(NewsItem one) {
        LocalDateTime at = WallClock.at(one.at());
        return List.of(
                new Cell(isNew(one) ? "new" : "", Style.STRONG),
                new Cell(DateText.brief(at.toLocalDate()) + " " + DateText.time(at.toLocalTime()), Style.MUTED),
                Cell.of(one.who()),
                Cell.of(one.says()));
    }

    /** What comes while one reads is added, unless more was there before than is listed: that is for the next look. */
    @Override
    public NewsScreen refreshed(Minutebook book) {
        int listed = rows.items().size();
        NewsView view = book.newsAfter(from, more ? listed : listed + NewsView.MOST);
        List<NewsItem> fresh = inOrder(view);
        see(book, fresh);
        return new NewsScreen(
                seen, from, view.more(), item, rows.with(fresh, one -> String.valueOf(one.line())), answer);
    }

    @Override
    public NewsScreen saying(Cell sentence) {
        return new NewsScreen(seen, from, more, item, rows, sentence);
    }
}
