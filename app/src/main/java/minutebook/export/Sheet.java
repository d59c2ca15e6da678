package minutebook.export;

import java.util.List;

/**
 * Rows under a header, for spreadsheets and scripts.
 *
 * @param title what the rows are
 * @param rows a text for each column: a number as {@code -12.5}, a day as {@code 2015-06-18}, what is not known as nothing
 */
public record Sheet(String title, List<Column> columns, List<List<String>> rows) {
    /** What the cells of a column hold, so that a spreadsheet can reckon with them. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE
    }

    /** A column. */
    public record Column(String name, Kind kind) {
        public static Column text(String name) {
            return new Column(name, Kind.TEXT);
        }

        public static Column number(String name) {
            return new Column(name, Kind.NUMBER);
        }

        public static Column date(String name) {
            return new Column(name, Kind.DATE);
        }
    }

    public Sheet {
        title = Printable.line(title);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("Check the layout: each row has a cell for each column.");
            }
        }
    }

    /** Rows that are text alone. */
    public static Sheet of(String title, List<String> header, List<List<String>> rows) {
        return new Sheet(title, header.stream().map(Column::text).toList(), rows);
    }

    List<String> header() {
        return columns.stream().map(Column::name).toList();
    }
}
