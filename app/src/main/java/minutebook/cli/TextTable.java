package minutebook.cli;

import java.util.ArrayList;
import java.util.List;
import minutebook.tui.Text;

/** Rows under a header, a line each, for a terminal. */
record TextTable(List<String> header, List<List<String>> rows) {
    private static final String GAP = "  ";
    private static final int NARROWEST = 6;

    /** The table in lines of at most so many columns where that can be: the widest cells are cut first. */
    String fitted(int width) {
        int[] widths = widths();
        int room = width - GAP.length() * (widths.length - 1);
        while (sum(widths) > room && widths[widest(widths)] > NARROWEST) {
            widths[widest(widths)]--;
        }
        StringBuilder lines = new StringBuilder();
        lines.append(line(header, widths));
        List<String> rule = new ArrayList<>();
        for (int columns : widths) {
            rule.add("-".repeat(columns));
        }
        lines.append(line(rule, widths));
        rows.forEach(row -> lines.append(line(row, widths)));
        return lines.toString();
    }

    private int[] widths() {
        int[] widths = new int[header.size()];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = Text.width(header.get(i));
            for (List<String> row : rows) {
                widths[i] = Math.max(widths[i], Text.width(row.get(i)));
            }
        }
        return widths;
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = Text.clip(cells.get(i), widths[i]);
            line.append(i == 0 ? "" : GAP).append(cell);
            line.append(" ".repeat(Math.max(0, widths[i] - Text.width(cell))));
        }
        return line.toString().stripTrailing() + "\n";
    }

    private static int widest(int[] widths) {
        int widest = 0;
        for (int i = 1; i < widths.length; i++) {
            widest = widths[i] > widths[widest] ? i : widest;
        }
        return widest;
    }

    private static int sum(int[] widths) {
        int sum = 0;
        for (int width : widths) {
            sum += width;
        }
        return sum;
    }
}
