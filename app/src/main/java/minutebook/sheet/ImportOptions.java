package minutebook.sheet;

import java.util.Map;
import java.util.Optional;

/**
 * How a spreadsheet is to be imported.
 *
 * @param sheet the sheet with the plan; the first that reads like one where none is named
 * @param strictDates whether a date that is none keeps the file out, rather than being left as a gap
 * @param agency the agency of owners whom nobody on the board knows, where no column says it
 * @param board the fields of a board to be made, by name; empty to import into one that is there
 */
public record ImportOptions(
        Optional<String> sheet, boolean strictDates, Optional<String> agency, Map<String, String> board) {
    public ImportOptions {
        board = Map.copyOf(board);
    }

    /** Whether importing that file makes a board: one was described here, or the file has a sheet “Board”. */
    public boolean makesBoard(Workbook book) {
        return !board.isEmpty() || PlanImport.holdsBoard(book);
    }
}
