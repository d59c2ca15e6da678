package minutebook.tui.screens;

import java.util.List;
import minutebook.domain.Words;
import minutebook.sheet.ColumnMapping;
import minutebook.sheet.Grid;
import minutebook.sheet.PlanSheet;
import minutebook.sheet.Target;
import minutebook.tui.Style;
import minutebook.tui.Surface;
import minutebook.tui.Text;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Column;
import minutebook.tui.parts.Columns;
import minutebook.tui.parts.Frame;

/** How a spreadsheet looks before it is imported: its columns above, its rows below; one of both where there is little room. */
final class ImportDrawing {
    /** A screen lower than this shows one part at a time. */
    private static final int LOW = 14;

    private static final int WIDE = 70;
    private static final Columns COLUMNS = Columns.of(
            Column.of("", 2, 2, 3), Column.of("", 10, 24, 2), Column.of("", 12, 31, 4), Column.of("", 12, 60, 1));
    private static final Columns ROWS = Columns.of(Column.of("", 4, 4, 1), Column.of("", 16, 60, 2));

    private ImportDrawing() {}

    static void draw(ImportScreen screen, Surface surface) {
        String aside = surface.width() < WIDE
                ? ""
                : Text.clip(Words.line(screen.intake().book().name()), 20);
        String title = aside.isEmpty() ? screen.read().counted() : screen.title();
        Surface body = Frame.draw(surface, title, aside, answer(screen, surface.width()), screen.hints());
        int columns = screen.columns().items().size();
        if (surface.height() < LOW || columns == 0) {
            if (screen.inRows()) {
                rows(screen, body);
            } else {
                columns(screen, body);
            }
            return;
        }
        int upper = Math.min(columns + 1, (surface.height() - 2) / 2);
        columns(screen, body.part(0, 0, body.width(), upper));
        rows(screen, body.part(0, upper, body.width(), body.height() - upper));
    }

    private static Cell answer(ImportScreen screen, int width) {
        if (screen.asking()) {
            return new Cell(screen.question(), Style.WARN);
        }
        return screen.answer().text().isEmpty() ? inFull(screen, width) : screen.answer();
    }

    /** The chosen line in full, where its row cuts it off. */
    private static Cell inFull(ImportScreen screen, int width) {
        int room = ROWS.widths(Math.max(1, width - 2)).get(1);
        return screen.rows()
                .chosen()
                .filter(line -> screen.inRows() && Text.width(line.text().text()) > room)
                .map(FateLine::text)
                .orElse(screen.answer());
    }

    private static void columns(ImportScreen screen, Surface surface) {
        PlanSheet sheet = screen.intake().plan().orElseThrow();
        heading(
                surface,
                "Columns of “" + sheet.grid().name() + "”, headings in row "
                        + sheet.headings().number(),
                !screen.inRows());
        Surface list = surface.part(0, 1, surface.width(), surface.height() - 1);
        screen.columns()
                .draw(
                        list,
                        !screen.inRows(),
                        (row, column, chosen) ->
                                COLUMNS.row(row.part(1, 0, row.width() - 2, 1), cells(sheet, column, chosen)));
    }

    private static List<Cell> cells(PlanSheet sheet, ColumnMapping.Column column, boolean chosen) {
        boolean out = column.target() == Target.IGNORED;
        String words = column.target().words();
        return List.of(
                new Cell(Grid.letters(column.index()), Style.MUTED),
                Cell.of(column.heading()),
                new Cell(chosen ? "‹ " + words + " ›" : "  " + words, out ? Style.MUTED : Style.STRONG),
                new Cell(Words.line(sheet.sample(column.index())), Style.MUTED));
    }

    private static void rows(ImportScreen screen, Surface surface) {
        heading(surface, "What becomes of the rows", screen.inRows());
        Surface list = surface.part(0, 1, surface.width(), surface.height() - 1);
        screen.rows()
                .draw(
                        list,
                        screen.inRows(),
                        (row, line, chosen) -> ROWS.row(
                                row.part(1, 0, row.width() - 2, 1),
                                List.of(new Cell(line.place(), Style.MUTED), line.text())));
    }

    private static void heading(Surface surface, String words, boolean focused) {
        surface.put(0, 0, focused ? "▸" : " ", Style.HEADING);
        surface.part(1, 0, surface.width() - 1, 1).put(0, 0, words, focused ? Style.HEADING : Style.MUTED);
    }
}
