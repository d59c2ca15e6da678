package minutebook.export;

import java.util.ArrayList;
import java.util.List;

/** A table as plain text: in columns where each row fits on one line, and else row after row with every cell after its header. */
record PlainTable(Table table, int columns) {
    private static final String BETWEEN = "  ";

    /** Blocks of lines, to be set apart by an empty line. */
    List<List<String>> parts() {
        List<List<String>> cells = table.rows().stream()
                .map(row -> row.stream().map(PlainTextWriter::words).toList())
                .toList();
        int[] widths = widths(cells);
        int total = BETWEEN.length() * (widths.length - 1);
        for (int width : widths) {
            total += width;
        }
        boolean broken = cells.stream().flatMap(List::stream).anyMatch(cell -> cell.contains("\n"));
        return total <= columns && !broken ? List.of(grid(cells, widths)) : records(cells);
    }

    private int[] widths(List<List<String>> cells) {
        int[] widths = new int[table.columns().size()];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            widths[i] = Math.max(
                    PlainLines.width(table.columns().get(i).header()),
                    cells.stream()
                            .mapToInt(row -> PlainLines.width(row.get(column)))
                            .max()
                            .orElse(0));
        }
        return widths;
    }

    private List<String> grid(List<List<String>> cells, int[] widths) {
        List<String> lines = new ArrayList<>();
        lines.add(line(table.columns().stream().map(Table.Column::header).toList(), widths));
        List<String> rules = new ArrayList<>();
        for (int width : widths) {
            rules.add("-".repeat(width));
        }
        lines.add(line(rules, widths));
        cells.forEach(row -> lines.add(line(row, widths)));
        return lines;
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String blanks = " ".repeat(widths[i] - PlainLines.width(cells.get(i)));
            boolean end = table.columns().get(i).align() == Table.Align.END;
            line.append(i == 0 ? "" : BETWEEN).append(end ? blanks + cells.get(i) : cells.get(i) + blanks);
        }
        return line.toString().stripTrailing();
    }

    /** The cell that names the row first; empty cells are left out. */
    private List<List<String>> records(List<List<String>> cells) {
        List<List<String>> records = new ArrayList<>();
        for (List<String> row : cells) {
            List<String> lines = new ArrayList<>(labelled(row, table.rowHeader(), ""));
            for (int i = 0; i < row.size(); i++) {
                if (i != table.rowHeader()) {
                    lines.addAll(labelled(row, i, BETWEEN));
                }
            }
            records.add(lines);
        }
        return records;
    }

    private List<String> labelled(List<String> row, int column, String indent) {
        String cell = row.get(column).strip();
        return cell.isEmpty()
                ? List.of()
                : PlainLines.of(table.columns().get(column).header() + ": " + cell, indent, indent + BETWEEN, columns);
    }
}
