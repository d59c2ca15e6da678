package minutebook.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import minutebook.export.TextLine.Look;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** A table as strips, one for each row; a row that no page can hold is divided between its lines. */
final class PdfTable {
    private static final double PADDING = 5;
    private static final double[] SIZES = {12, 11, 10, 9};
    /** A word longer than this has no claim on a wider column. */
    private static final double LONG_WORD = 110;

    private final Typesetter setter;
    private final PdfTags tags;
    private final Table table;
    private final double left;
    private final Look plain;
    private final Look bold;
    private final double[] widths;

    PdfTable(Typesetter setter, PdfTags tags, Table table, double left, double width) {
        this.setter = setter;
        this.tags = tags;
        this.table = table;
        this.left = left;
        double size = SIZES[SIZES.length - 1];
        double[] least = least(size);
        for (int i = 0; i < SIZES.length; i++) {
            double[] tried = least(SIZES[i]);
            if (IntStream.range(0, tried.length).mapToDouble(at -> tried[at]).sum() <= width) {
                size = SIZES[i];
                least = tried;
                break;
            }
        }
        this.plain = new Look(size, false, PdfBlocks.INK);
        this.bold = new Look(size, true, PdfBlocks.INK);
        this.widths = widths(least, width);
    }

    private record Cell(List<TextLine> lines, Look look, boolean end, double x, double width, PDStructureElement element) {}

    /** For each column the width of its longest word. */
    private double[] least(double size) {
        Look head = new Look(size, true, PdfBlocks.INK);
        Look body = new Look(size, false, PdfBlocks.INK);
        double[] least = new double[table.columns().size()];
        for (int at = 0; at < least.length; at++) {
            int column = at;
            Look look = at == table.rowHeader() ? head : body;
            double cells = table.rows().stream()
                    .mapToDouble(row -> setter.longestWord(row.get(column), look))
                    .max()
                    .orElse(0);
            double word = Math.max(cells, setter.longestWord(Prose.of(table.columns().get(at).header()), head));
            least[at] = Math.min(word, LONG_WORD) + 2 * PADDING + 0.1;
        }
        return least;
    }

    /** The columns' shares of the width, save that none is narrower than its longest word as long as there is room. */
    private double[] widths(double[] least, double width) {
        int[] shares = table.columns().stream().mapToInt(Table.Column::share).toArray();
        boolean[] fixed = new boolean[shares.length];
        double[] widths = new double[shares.length];
        boolean changed = true;
        while (changed) {
            changed = false;
            double rest = width;
            double total = 0;
            for (int i = 0; i < shares.length; i++) {
                rest -= fixed[i] ? least[i] : 0;
                total += fixed[i] ? 0 : shares[i];
            }
            for (int i = 0; i < shares.length; i++) {
                widths[i] = fixed[i] ? least[i] : rest * shares[i] / total;
                if (!fixed[i] && widths[i] < least[i] && rest > least[i]) {
                    fixed[i] = true;
                    changed = true;
                    break;
                }
            }
        }
        return scaled(widths, width);
    }

    private static double[] scaled(double[] widths, double width) {
        double sum = 0;
        for (double one : widths) {
            sum += one;
        }
        double factor = width / sum;
        return IntStream.range(0, widths.length).mapToDouble(i -> widths[i] * factor).toArray();
    }

    /** @param room the height that there is for the header and a row */
    List<Strip> strips(PDStructureElement element, double room) {
        List<Strip> strips = new ArrayList<>();
        PDStructureElement header = tags.add(tags.add(element, "THead"), "TR");
        List<Cell> names = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            PDStructureElement cell = tags.add(header, "TH", "Table", "Scope", "Column");
            names.add(cell(i, Prose.of(table.columns().get(i).header()), bold, cell));
        }
        Strip head = strip(names, 0, lines(names), true, Optional.empty());
        strips.add(head);
        PDStructureElement body = tags.add(element, "TBody");
        for (List<Prose> row : table.rows()) {
            List<Cell> cells = cells(row, tags.add(body, "TR"));
            int most = (int) Math.max(1, (room - head.height() - 2 * PADDING) / plain.leading());
            int lines = lines(cells);
            for (int from = 0; from < lines; from += most) {
                strips.add(strip(cells, from, Math.min(lines, from + most), false, Optional.of(head)));
            }
        }
        return strips;
    }

    private List<Cell> cells(List<Prose> row, PDStructureElement element) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            boolean names = i == table.rowHeader();
            PDStructureElement cell =
                    names ? tags.add(element, "TH", "Table", "Scope", "Row") : tags.add(element, "TD");
            cells.add(cell(i, row.get(i), names ? bold : plain, cell));
        }
        return cells;
    }

    private Cell cell(int column, Prose prose, Look look, PDStructureElement element) {
        double x = left;
        for (int i = 0; i < column; i++) {
            x += widths[i];
        }
        List<TextLine> lines = setter.lines(prose, look, widths[column] - 2 * PADDING);
        boolean end = table.columns().get(column).align() == Table.Align.END;
        return new Cell(lines, look, end, x, widths[column], element);
    }

    private static int lines(List<Cell> cells) {
        return Math.max(1, cells.stream().mapToInt(cell -> cell.lines.size()).max().orElse(1));
    }

    private Strip strip(List<Cell> cells, int from, int to, boolean isHead, Optional<Strip> head) {
        double height = (to - from) * plain.leading() + 2 * PADDING;
        return new Strip(0, height, isHead, head, (page, top, again) -> {
            for (Cell cell : cells) {
                if (isHead) {
                    page.box(cell.x, top, cell.width, height, "#e3e9ef");
                }
                page.frame(cell.x, top, cell.width, height, 0.6, PdfBlocks.RULE);
                Optional<PDStructureElement> element = again ? Optional.empty() : Optional.of(cell.element);
                for (int i = from; i < Math.min(to, cell.lines.size()); i++) {
                    TextLine line = cell.lines.get(i);
                    double x = cell.end ? cell.x + cell.width - PADDING - line.width() : cell.x + PADDING;
                    double baseline = top + PADDING + (i - from) * plain.leading() + plain.baseline();
                    page.text(line, x, baseline, cell.look, element);
                }
            }
        });
    }
}
