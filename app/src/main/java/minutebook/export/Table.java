package minutebook.export;

import java.util.List;

/**
 * A table with a caption and a header over every column.
 *
 * @param rowHeader the column, from 0, whose cells name their rows
 */
public record Table(String caption, List<Column> columns, int rowHeader, List<List<Prose>> rows) implements Block {
    public Table {
        caption = Printable.line(caption);
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        check(!caption.isEmpty(), "a table has a caption");
        check(!columns.isEmpty(), "a table has columns");
        check(rowHeader >= 0 && rowHeader < columns.size(), "the row header is one of the columns");
        check(!rows.isEmpty(), "a table has rows");
        for (List<Prose> row : rows) {
            check(row.size() == columns.size(), "each row has a cell for each column");
        }
    }

    /** How a column's cells are set. */
    public enum Align {
        START,
        END
    }

    /**
     * A column.
     *
     * @param share its part of the table's width, relative to the other columns
     */
    public record Column(String header, Align align, int share) {
        public Column {
            header = Printable.line(header);
            check(!header.isEmpty(), "a column has a header");
            check(share > 0, "a column has a width");
        }

        public static Column of(String header, int share) {
            return new Column(header, Align.START, share);
        }
    }

    @Override
    public void accept(BlockVisitor visitor) {
        visitor.table(this);
    }

    private static void check(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("Check the layout: " + rule + ".");
        }
    }
}
