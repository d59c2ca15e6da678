package minutebook.tui.screens;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import minutebook.Minutebook;
import minutebook.domain.AreaProgress;
import minutebook.domain.Board;
import minutebook.domain.DateText;
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
import minutebook.view.JudgementsView;

/** What others have judged: each area's grades by date, then what monitoring visits said of each area. */
record JudgementsScreen(JudgementsView view, Listing<JudgementsScreen.Line> rows, Cell answer) implements BoardScreen {
    /**
     * A line of the screen.
     *
     * @param strand whether it is an area's row of the grid; else its cells follow each other
     */
    record Line(boolean strand, List<Cell> cells) {}

    static JudgementsScreen of(Minutebook book, Board board) {
        JudgementsView view = book.judgements(board);
        return new JudgementsScreen(view, Listing.of(lines(view)), Cell.of(""));
    }

    /** A row of cells for each area; a visit is a heading and a row for each of its areas. */
    private static List<Line> lines(JudgementsView view) {
        List<Line> lines = new ArrayList<>();
        view.strands().forEach(strand -> lines.add(line(view, strand)));
        view.visits().forEach(visit -> {
            lines.add(new Line(false, List.of(new Cell(visit.source().title(), Style.HEADING))));
            visit.areas()
                    .forEach(area -> lines.add(new Line(
                            false,
                            List.of(
                                    Cell.of("  " + area.area() + ": "),
                                    new Cell(area.progress().word(), style(area)),
                                    Cell.of(area.note().isEmpty() ? "" : ". " + area.note())))));
        });
        return lines;
    }

    private static Line line(JudgementsView view, JudgementsView.Strand strand) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(strand.area())));
        for (LocalDate date : view.dates()) {
            cells.add(new Cell(strand.on(date), Style.STRONG));
        }
        return new Line(true, cells);
    }

    private static Style style(AreaProgress area) {
        return switch (area.progress()) {
            case MET -> Style.GOOD;
            case PROGRESSING -> Style.STRONG;
            case NOT_YET_EXPECTED -> Style.MUTED;
        };
    }

    @Override
    public String title() {
        return "Judgements";
    }

    @Override
    public Step on(Key key) {
        if (key.is("q") || key.is(Key.Kind.ESCAPE)) {
            return Step.back(this);
        }
        if (key.equals(AsKnown.HINT.key())) {
            return Step.open(this, AsKnown.form());
        }
        return Step.stay(new JudgementsScreen(view, rows.on(key), Cell.of("")));
    }

    @Override
    public List<Hint> hints() {
        return List.of(Hint.of(Key.DOWN, "further"), Hint.of("q", "back"), AsKnown.HINT, Hint.HELP);
    }

    @Override
    public void draw(Surface surface) {
        Surface body = Frame.draw(surface, title(), "", answer, hints());
        if (rows.chosen().isEmpty()) {
            Passage.of("No source has judged anything yet: add judgements to the plan.", Style.NORMAL)
                    .drawn(body.part(1, 1, body.width() - 2, 2));
            return;
        }
        Columns columns = columns();
        columns.heading(body.part(1, 0, body.width() - 2, 1));
        rows.draw(body.part(0, 1, body.width(), body.height() - 1), (row, line, chosen) -> {
            Surface room = row.part(1, 0, row.width() - 2, 1);
            if (line.strand()) {
                columns.row(room, line.cells());
            } else {
                int x = 0;
                for (Cell cell : line.cells()) {
                    x += room.put(x, 0, cell.text(), cell.style());
                }
            }
        });
    }

    /** The area and a column for each date, the newest of which is given up last. */
    private Columns columns() {
        List<Column> columns = new ArrayList<>(List.of(Column.of("Area", 14, 44, 100)));
        for (int i = 0; i < view.dates().size(); i++) {
            columns.add(Column.of(DateText.brief(view.dates().get(i)), 11, 22, i + 1));
        }
        return new Columns(columns);
    }

    @Override
    public JudgementsScreen refreshed(Minutebook book) {
        JudgementsView fresh = book.judgements(view.board());
        return new JudgementsScreen(fresh, rows.with(lines(fresh)), answer);
    }

    @Override
    public JudgementsScreen saying(Cell sentence) {
        return new JudgementsScreen(view, rows, sentence);
    }
}
