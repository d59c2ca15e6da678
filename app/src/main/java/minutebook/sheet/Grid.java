package minutebook.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One sheet of a spreadsheet as text: the rows that have anything in them.
 *
 * @param name what the sheet is called
 */
public record Grid(String name, List<Row> rows) {
    /** The longest text that a cell may have: as a paragraph of the plan. */
    static final int LONGEST_CELL = 10_000;

    /** The most rows with anything in them, and the most columns, that are read. */
    static final int MOST_ROWS = 5_000;

    static final int MOST_COLUMNS = 200;

    public Grid {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param number counted from 1, as spreadsheets show it
     * @param cells the text of the cells that have any, by their column from 0
     */
    public record Row(int number, Map<Integer, String> cells) {
        public Row {
            cells = new TreeMap<>(cells);
        }

        /** The text in a column; empty where there is none. */
        public String text(int column) {
            return cells.getOrDefault(column, "");
        }

        /** The cell as people name it: {@code C7}. */
        public String address(int column) {
            return letters(column) + number;
        }
    }

    /** The letters of a column counted from 0: {@code A}, {@code Z}, {@code AA}. */
    public static String letters(int column) {
        String letter = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? letter : letters(column / 26 - 1) + letter;
    }

    Optional<Row> row(int number) {
        return rows.stream().filter(row -> row.number() == number).findFirst();
    }
}
