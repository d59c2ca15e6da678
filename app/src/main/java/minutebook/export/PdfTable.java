package minutebook.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.export.TextLine.Look;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** A table as strips, one for each row; a row that no page can hold is divided between its lines. */
final class PdfTable {
    private static final double PADDING = TableFit.PADDING;

    private final Typesetter setter;
    private final PdfTags tags;
    private final Table table;
    private final double left;
    private final Look plain;
    private final Look bold;
    private final List<Double> widths;

    /** @param text the size of the text around it */
    PdfTable(Typesetter setter, PdfTags tags, Table table, double left, double width, double text) {
        this.setter = setter;
        this.tags = tags;
        this.table = table;
        this.left = left;
        TableFit fit = TableFit.of(setter, table, width, text);
        this.plain = new Look(fit.size(text), false, PdfBlocks.INK);
        this.bold = new Look(fit.size(text), true, PdfBlocks.INK);
        this.widths = fit.widths();
    }

    private record Cell(
            List<TextLine> lines, Look look, boolean end, double x, double width, PDStructureElement element) {}

    /** @param room the height that there is for the header and a row */
    List<Strip> strips(PDStructureElement element, double room) {
        List<Strip> strips = new ArrayList<>();
        PDStructureElement header = tags.add(tags.add(element, "THead"), "TR");
        List<Cell> names = new ArrayList<>();
        for (int i = 0; i < widths.size(); i++) {
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
        for (int i = 0; i < widths.size(); i++) {
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
            x += widths.get(i);
        }
        List<TextLine> lines = setter.lines(prose, look, widths.get(column) - 2 * PADDING);
        boolean end = table.columns().get(column).align() == Table.Align.END;
        return new Cell(lines, look, end, x, widths.get(column), element);
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
