package minutebook.tui.parts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import minutebook.tui.Style;
import minutebook.tui.Surface;
import minutebook.tui.Text;

/** Columns of a table on the screen, which give up the least important ones as the screen gets narrower. */
public record Columns(List<Column> columns) {
    private static final int GAP = 2;

    public Columns {
        columns = List.copyOf(columns);
    }

    public static Columns of(Column... columns) {
        return new Columns(List.of(columns));
    }

    /** Cells given to each column in a table so wide; 0 for a column that is not shown. */
    public List<Integer> widths(int width) {
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            shown.add(i);
        }
        while (shown.size() > 1 && leastFor(shown) > width) {
            shown.remove(Integer.valueOf(leastImportant(shown)));
        }
        int[] widths = new int[columns.size()];
        for (int i : shown) {
            widths[i] = Math.min(columns.get(i).least(), width);
        }
        share(width - leastFor(shown), shown, widths);
        return Arrays.stream(widths).boxed().toList();
    }

    /** Draws the headings on the top row of the surface. */
    public void heading(Surface surface) {
        row(
                surface,
                columns.stream()
                        .map(column -> new Cell(column.heading(), Style.HEADING))
                        .toList());
    }

    /** Draws one row of cells, given in the order of the columns, on the top row of the surface. */
    public void row(Surface surface, List<Cell> cells) {
        List<Integer> widths = widths(surface.width());
        int x = 0;
        for (int i = 0; i < widths.size(); i++) {
            int width = widths.get(i);
            if (width > 0) {
                Cell cell = cells.get(i);
                String text = Text.clip(cell.text(), width);
                int inset = columns.get(i).right() ? width - Text.width(text) : 0;
                surface.put(x + inset, 0, text, cell.style());
                x += width + GAP;
            }
        }
    }

    private int leastFor(List<Integer> shown) {
        return shown.stream().mapToInt(i -> columns.get(i).least()).sum() + GAP * (shown.size() - 1);
    }

    private int leastImportant(List<Integer> shown) {
        return shown.stream()
                .min(Comparator.comparingInt(i -> columns.get(i).importance()))
                .orElseThrow();
    }

    /** Shares spare cells out: first towards what is ideal, the more important column first, then to the widest of all. */
    private void share(int spare, List<Integer> shown, int[] widths) {
        List<Integer> byImportance = shown.stream()
                .sorted(Comparator.comparingInt((Integer i) -> -columns.get(i).importance()))
                .toList();
        int left = Math.max(0, spare);
        for (int i : byImportance) {
            int given = Math.min(left, columns.get(i).ideal() - widths[i]);
            widths[i] += given;
            left -= given;
        }
        int widest = shown.stream()
                .max(Comparator.comparingInt(i -> columns.get(i).ideal()))
                .orElseThrow();
        widths[widest] += left;
    }
}
