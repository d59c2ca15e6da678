package minutebook.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.domain.Words;

/** Builds a grid cell by cell and refuses one that grows out of all bounds. */
final class GridMaker {
    private final String name;
    private final List<Grid.Row> rows = new ArrayList<>();
    private Map<Integer, String> cells = new TreeMap<>();

    GridMaker(String name) {
        this.name = name;
    }

    /** Puts a text into the row that is being built. */
    void cell(int row, int column, String text) {
        if (text.length() > Grid.LONGEST_CELL) {
            throw tooMuch(
                    "Shorten the cell " + place(row, column) + ": " + Grid.LONGEST_CELL + " characters are the most.");
        }
        String clean = Words.clean(text);
        if (clean.isEmpty()) {
            return;
        }
        if (column >= Grid.MOST_COLUMNS) {
            throw tooMuch("Take out columns of the sheet " + quoted() + ": " + Grid.MOST_COLUMNS + " are the most.");
        }
        cells.put(column, clean);
    }

    /** Ends a row; one without any text is left out. */
    void endRow(int number) {
        if (!cells.isEmpty()) {
            if (rows.size() == Grid.MOST_ROWS) {
                throw tooMuch("Split the sheet " + quoted() + ": " + Grid.MOST_ROWS + " rows are the most.");
            }
            rows.add(new Grid.Row(number, cells));
            cells = new TreeMap<>();
        }
    }

    Grid made() {
        return new Grid(name, rows);
    }

    private String place(int row, int column) {
        return Grid.letters(Math.min(column, Grid.MOST_COLUMNS)) + row + " of the sheet " + quoted();
    }

    private String quoted() {
        return "“" + Words.line(name) + "”";
    }

    private static Refused tooMuch(String sentence) {
        return new Refused(Reason.TOO_LONG, sentence);
    }
}
