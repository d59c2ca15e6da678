package minutebook.export;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A table of an OpenDocument text: its header row stands again on every page, and no row is cut in two. */
final class OdtTable {
    private final Markup page;
    private final Markup styles;
    private final Table table;
    private final Optional<String> size;
    private final Set<String> sized = new HashSet<>();
    private final String name;
    private final OdfText text;

    /**
     * @param size of its letters where they are smaller than the text around it
     * @param number of the table in its document, from 1
     */
    OdtTable(Markup page, Markup styles, Table table, Optional<String> size, int number) {
        this.page = page;
        this.styles = styles;
        this.table = table;
        this.size = size;
        this.name = "Table" + number;
        this.text = new OdfText(page);
    }

    /** What the rows and cells of all tables look like. */
    static void commonStyles(Markup styles) {
        styles.open("style:style", "style:name", "Row", "style:family", "table-row");
        styles.empty("style:table-row-properties", "fo:keep-together", "always").close();
        cellStyle(styles, "Cell", "transparent");
        cellStyle(styles, "HeadingCell", "#e3e9ef");
    }

    private static void cellStyle(Markup styles, String name, String ground) {
        styles.open("style:style", "style:name", name, "style:family", "table-cell");
        styles.empty(
                "style:table-cell-properties",
                "fo:background-color",
                ground,
                "fo:border",
                "0.5pt solid #b8c2cc",
                "fo:padding",
                "3pt");
        styles.close();
    }

    /** @param widths of the columns, in points */
    void write(List<Double> widths) {
        String whole = OdtBlocks.points(
                widths.stream().mapToDouble(Double::doubleValue).sum());
        styles.open("style:style", "style:name", name, "style:family", "table");
        styles.empty(
                "style:table-properties",
                "style:width",
                whole,
                "table:align",
                "margins",
                "style:may-break-between-rows",
                "true");
        styles.close();
        page.open("table:table", "table:name", name, "table:style-name", name);
        page.element("table:title", table.caption());
        for (int i = 0; i < table.columns().size(); i++) {
            column(name + "." + (i + 1), widths.get(i));
        }
        page.open("table:table-header-rows").open("table:table-row", "table:style-name", "Row");
        for (Table.Column column : table.columns()) {
            cell("HeadingCell", "Table_20_Heading", column, Prose.of(column.header()));
        }
        page.close().close();
        table.rows().forEach(this::row);
        page.close();
    }

    private void column(String column, double width) {
        styles.open("style:style", "style:name", column, "style:family", "table-column");
        styles.empty("style:table-column-properties", "style:column-width", OdtBlocks.points(width));
        styles.close();
        page.empty("table:table-column", "table:style-name", column);
    }

    private void row(List<Prose> row) {
        page.open("table:table-row", "table:style-name", "Row");
        for (int i = 0; i < row.size(); i++) {
            String style = i == table.rowHeader() ? "TableRowHeading" : "Table_20_Contents";
            cell("Cell", style, table.columns().get(i), row.get(i));
        }
        page.close();
    }

    private void cell(String cellStyle, String style, Table.Column column, Prose prose) {
        page.open("table:table-cell", "table:style-name", cellStyle, "office:value-type", "string");
        text.paragraph(sized(column.align() == Table.Align.END ? style + "End" : style), prose);
        page.close();
    }

    /** The same style in the size of this table's letters. */
    private String sized(String style) {
        if (size.isEmpty()) {
            return style;
        }
        String own = name + "." + style;
        if (sized.add(own)) {
            styles.open(
                    "style:style", "style:name", own, "style:family", "paragraph", "style:parent-style-name", style);
            styles.empty(
                    "style:text-properties",
                    "fo:font-size",
                    size.get(),
                    "style:font-size-asian",
                    size.get(),
                    "style:font-size-complex",
                    size.get());
            styles.close();
        }
        return own;
    }
}
