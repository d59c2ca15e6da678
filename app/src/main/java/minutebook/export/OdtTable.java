package minutebook.export;

import java.util.List;

/** A table of an OpenDocument text: its header row stands again on every page, and no row is cut in two. */
final class OdtTable {
    private final Markup page;
    private final Markup styles;
    private final Table table;
    private final String name;
    private final OdfText text;

    /** @param number of the table in its document, from 1 */
    OdtTable(Markup page, Markup styles, Table table, int number) {
        this.page = page;
        this.styles = styles;
        this.table = table;
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

    /** @param width of the whole table, in points */
    void write(double width) {
        String whole = OdtBlocks.points(width);
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
            column(name + "." + (i + 1), width * table.percent(table.columns().get(i)) / 100);
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
        text.paragraph(column.align() == Table.Align.END ? style + "End" : style, prose);
        page.close();
    }
}
