package minutebook.tui.screens;

import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.domain.Board;
import minutebook.domain.statistics.ChartGeometry;
import minutebook.tui.Hint;
import minutebook.tui.Key;
import minutebook.tui.Step;
import minutebook.tui.Style;
import minutebook.tui.Surface;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Chart;
import minutebook.tui.parts.ChartStyle;
import minutebook.tui.parts.Frame;
import minutebook.tui.parts.Page;
import minutebook.tui.parts.Sparkline;
import minutebook.view.MeasureView;

/** One measure: its chart where there is room for one, what it says, and every reading. */
record MeasureScreen(MeasureView view, Page page, Cell answer) implements BoardScreen {
    private static final int CHART_FROM = 14;
    private static final int NEAR_LINES_FROM = 14;

    static MeasureScreen of(Minutebook book, Board board, String measure) {
        MeasureView view = book.measure(board, measure);
        return new MeasureScreen(view, Page.of(MeasurePage.of(view)), Cell.of(""));
    }

    @Override
    public String title() {
        return view.measure().title();
    }

    @Override
    public Step on(Key key) {
        if (key.is("q") || key.is(Key.Kind.ESCAPE)) {
            return Step.back(this);
        }
        if (key.equals(AsKnown.HINT.key())) {
            return Step.open(this, AsKnown.form());
        }
        if (key.is("r")) {
            return Step.ask(this, Request.open(book -> ReadingForm.add(book, view.board(), view.measure())));
        }
        if (key.is("p")) {
            return Step.open(this, PasteScreen.of(view.board(), Optional.of(view.measure())));
        }
        return Step.stay(new MeasureScreen(view, page.on(key), Cell.of("")));
    }

    @Override
    public List<Hint> hints() {
        return List.of(
                Hint.of(Key.DOWN, "scroll").explained("Scroll; PgUp, PgDn, g and G go further."),
                Hint.of("r", "add reading").writing().explained("Add a reading of this measure."),
                Hint.of("p", "paste readings")
                        .writing()
                        .explained("Paste rows from a spreadsheet; each is shown with its fate before any is added."),
                Hint.of("q", "back"),
                AsKnown.HINT,
                Hint.HELP);
    }

    @Override
    public void draw(Surface surface) {
        Surface body = Frame.draw(surface, title(), view.measure().key(), answer, hints());
        Surface room = body.part(1, 0, body.width() - 2, body.height());
        int top = drawing(room);
        page.draw(room.part(0, top, room.width(), room.height() - top));
    }

    /** Draws what there is room for above the sentences, and gives how many rows that takes. */
    private int drawing(Surface room) {
        Optional<ChartGeometry> geometry =
                view.standing().geometry().filter(any -> view.readings().size() > 1);
        if (geometry.isEmpty()) {
            return 0;
        }
        if (room.height() < CHART_FROM) {
            return line(room);
        }
        int rows = Math.min(20, room.height() * 9 / 20);
        new Chart(geometry.get(), ChartStyle.of(room), rows >= NEAR_LINES_FROM)
                .draw(room.part(0, 0, room.width(), rows));
        return rows;
    }

    private int line(Surface room) {
        String line = Sparkline.trend(view.standing().series().trend(), room.width(), ChartStyle.of(room));
        if (room.height() < 3 || line.isBlank()) {
            return 0;
        }
        room.put(0, 0, line, Style.STRONG);
        return 1;
    }

    @Override
    public MeasureScreen refreshed(Minutebook book) {
        MeasureView fresh = book.measure(view.board(), view.measure().id());
        return new MeasureScreen(fresh, page.with(MeasurePage.of(fresh)), answer);
    }

    @Override
    public MeasureScreen saying(Cell sentence) {
        return new MeasureScreen(view, page, sentence);
    }
}
