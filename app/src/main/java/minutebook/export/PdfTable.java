package minutebook.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
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

    /** @param scale how large the text is, 1 for the usual size */
    PdfTable(Typesetter setter, PdfTags tags, Table table, double left, double width, double scale) {
        this.setter = setter;
        this.tags = tags;
        this.table = table;
        this.left = left;
        double[] words = longestWords();
        double size = DoubleStream.of(SIZES)
                .map(one -> one * scale)
                .filter(one -> sum(least(words, one)) <= width)
                .findFirst()
                .orElse(SIZES[SIZES.length - 1] * scale);
        this.plain = new Look(size, false, PdfBlocks.INK);
        this.bold = new Look(size, true, PdfBlocks.INK);
        this.widths = widths(least(words, size), width);
    }

    private record Cell(
            List<TextLine> lines, Look look, boolean end, double x, double width, PDStructureElement element) {}

    /** For each column the width of its longest word, in parts of the size it is set in. */
    private double[] longestWords() {
        Look head = new Look(1, true, PdfBlocks.INK);
        Look body = new Look(1, false, PdfBlocks.INK);
        double[] longest = new double[table.columns().size()];
        for (int at = 0; at < longest.length; at++) {
            int column = at;
            Look look = at == table.rowHeader() ? head : body;
            double header = setter.longestWord(Prose.of(table.columns().get(at).header()), head);
            longest[at] = table.rows().stream()
                    .mapToDouble(row -> setter.longestWord(row.get(column), look))
                    .reduce(header, Math::max);
        }
        return longest;
    }

    /** The least widths of the columns. */
    private static double[] least(double[] words, double size) {
        return DoubleStream.of(words)
                .map(word -> Math.min(word * size, LONG_WORD) + 2 * PADDING + 0.1)
                .toArray();
    }

    /** The columns' shares of the width, save that none is narrower than its longest word as long as there is room. */
    private double[] widths(double[] least, double width) {
        double factor = width / sum(least);
        if (factor <= 1) {
            return DoubleStream.of(least).map(one -> one * factor).toArray();
        }
        boolean[] fixed = new boolean[least.length];
        double[] widths = shared(least, fixed, width);
        for (int i = narrow(widths, least); i >= 0; i = narrow(widths, least)) {
            fixed[i] = true;
            widths = shared(least, fixed, width);
        }
        return widths;
    }

    /** The first column that is narrower than it may be, or -1. */
    private static int narrow(double[] widths, double[] least) {
        return IntStream.range(0, widths.length)
                .filter(i -> widths[i] < least[i])
                .findFirst()
                .orElse(-1);
    }

    /** The least width for what is fixed; the others share what is left. */
    private double[] shared(double[] least, boolean[] fixed, double width) {
        double rest = width;
        double total = 0;
        for (int i = 0; i < least.length; i++) {
            rest -= fixed[i] ? least[i] : 0;
            total += fixed[i] ? 0 : table.columns().get(i).share();
        }
        double[] widths = new double[least.length];
        for (int i = 0; i < least.length; i++) {
            widths[i] = fixed[i] ? least[i] : rest * table.columns().get(i).share() / total;
        }
        return widths;
    }

    private static double sum(double[] all) {
        return DoubleStream.of(all).sum();
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
        Strip whole = strip(names, 0, lines(names), true, Optional.empty());
        Optional<Strip> head = whole.height() < room / 2 ? Optional.of(whole) : Optional.empty();
        int most = most(room - head.map(Strip::height).orElse(0.0));
        divided(names, most, true, Optional.empty()).forEach(strips::add);
        PDStructureElement body = tags.add(element, "TBody");
        for (List<Prose> row : table.rows()) {
            divided(cells(row, tags.add(body, "TR")), most, false, head).forEach(strips::add);
        }
        return strips;
    }

    /** How many lines of a row a height has room for. */
    private int most(double height) {
        return (int) Math.max(1, (height - 2 * PADDING) / plain.leading());
    }

    private List<Strip> divided(List<Cell> cells, int most, boolean isHead, Optional<Strip> head) {
        List<Strip> parts = new ArrayList<>();
        int lines = lines(cells);
        for (int from = 0; from < lines; from += most) {
            parts.add(strip(cells, from, Math.min(lines, from + most), isHead, head));
        }
        return parts;
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
        return Math.max(
                1, cells.stream().mapToInt(cell -> cell.lines.size()).max().orElse(1));
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
