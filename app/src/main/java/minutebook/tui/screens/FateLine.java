package minutebook.tui.screens;

import java.util.ArrayList;
import java.util.List;
import minutebook.sheet.RowFate;
import minutebook.tui.Style;
import minutebook.tui.parts.Cell;

/**
 * One line of what becomes of a spreadsheet: a row, or what there is to say of one of its cells.
 *
 * @param place the number of the row; "" for a cell, whose text says where it is
 * @param refused whether it keeps the file from being imported
 */
record FateLine(String place, Cell text, boolean refused) {
    /** Every row with its cells below it; each sheet is named where there are several. */
    static List<FateLine> of(List<RowFate> fates) {
        boolean several = fates.stream().map(RowFate::sheet).distinct().count() > 1;
        List<FateLine> lines = new ArrayList<>();
        String sheet = "";
        for (RowFate fate : fates) {
            if (several && !fate.sheet().equals(sheet)) {
                sheet = fate.sheet();
                lines.add(new FateLine("", new Cell("Sheet “" + sheet + "”", Style.HEADING), false));
            }
            Style style = fate.isRejected() ? Style.STRONG : fate.passedOver() ? Style.MUTED : Style.NORMAL;
            lines.add(new FateLine(String.valueOf(fate.row()), new Cell(fate.sentence(), style), false));
            fate.notes().forEach(note -> lines.add(of(note)));
        }
        return lines;
    }

    private static FateLine of(RowFate.CellNote note) {
        return new FateLine(
                "",
                note.rejected() ? new Cell("refused " + note, Style.BAD) : new Cell("note " + note, Style.MUTED),
                note.rejected());
    }
}
