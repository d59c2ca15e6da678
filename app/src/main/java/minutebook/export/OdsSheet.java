package minutebook.export;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The rows of a sheet as a table of an OpenDocument spreadsheet: numbers and days as such, everything else as the text it is. */
final class OdsSheet {
    /** As many digits as every spreadsheet keeps. */
    private static final Pattern NUMBER = Pattern.compile("-?(?=[\\d.]{1,16}$)\\d{1,15}(\\.\\d{1,14})?");

    private static final int NARROWEST = 8;
    private static final int DAY = 12;
    private static final int WIDEST = 44;
    private static final double POINTS_A_LETTER = 7;
    private static final double EDGE = 12;

    private final Markup page;
    private final Markup styles;
    private final Sheet sheet;
    private final String name;
    private final int number;

    /**
     * @param name that no other sheet has
     * @param number of the sheet in its file, from 1
     */
    OdsSheet(Markup page, Markup styles, Sheet sheet, String name, int number) {
        this.page = page;
        this.styles = styles;
        this.sheet = sheet;
        this.name = name;
        this.number = number;
    }

    /** What all sheets and their rows look like. */
    static void commonStyles(Markup styles) {
        styles.open("style:style", "style:name", "Sheet", "style:family", "table", "style:master-page-name", "Default");
        styles.empty("style:table-properties", "table:display", "true").close();
        styles.open("style:style", "style:name", "Row", "style:family", "table-row");
        styles.empty("style:table-row-properties", "style:use-optimal-row-height", "true")
                .close();
    }

    void write() {
        page.open("table:table", "table:name", name, "table:style-name", "Sheet");
        if (!sheet.title().isEmpty()) {
            page.element("table:title", sheet.title());
        }
        page.open("table:table-header-columns");
        for (int i = 0; i < sheet.columns().size(); i++) {
            column(i);
            if (i == 0) {
                page.close();
            }
        }
        page.open("table:table-header-rows").open("table:table-row", "table:style-name", "Row");
        sheet.header().forEach(header -> text("Heading", header));
        page.close().close();
        for (List<String> row : sheet.rows()) {
            page.open("table:table-row", "table:style-name", "Row");
            for (int i = 0; i < row.size(); i++) {
                cell(sheet.columns().get(i).kind(), row.get(i));
            }
            page.close();
        }
        page.close();
    }

    private void column(int index) {
        String style = "Column" + number + "." + (index + 1);
        styles.open("style:style", "style:name", style, "style:family", "table-column");
        styles.empty("style:table-column-properties", "style:column-width", OdtBlocks.points(width(sheet, index)));
        styles.close();
        page.empty("table:table-column", "table:style-name", style);
    }

    /** How wide a sheet is, in points. */
    static double width(Sheet sheet) {
        return IntStream.range(0, sheet.columns().size())
                .mapToDouble(index -> width(sheet, index))
                .sum();
    }

    /** As wide as the longest line of the column, but no wider than a screen can show of several. */
    private static double width(Sheet sheet, int index) {
        int longest = sheet.rows().stream()
                .flatMap(row -> row.get(index).lines())
                .mapToInt(String::length)
                .max()
                .orElse(0);
        Sheet.Column column = sheet.columns().get(index);
        int least = Math.max(
                column.kind() == Sheet.Kind.DATE ? DAY : NARROWEST,
                column.name().length() + 2);
        return EDGE + Math.min(WIDEST, Math.max(least, longest)) * POINTS_A_LETTER;
    }

    private void cell(Sheet.Kind kind, String value) {
        if (value.isEmpty()) {
            page.empty("table:table-cell", "table:style-name", "Default");
            return;
        }
        switch (kind) {
            case TEXT -> text("Default", value);
            case NUMBER -> number(value);
            case DATE -> date(value);
        }
    }

    /** Nothing is taken for a formula: a cell is told to be text. */
    private void text(String style, String value) {
        page.open("table:table-cell", "table:style-name", style, "office:value-type", "string");
        OdfText text = new OdfText(page);
        Printable.text(value).lines().forEach(line -> {
            text.open("text:p");
            text.lines(line);
            page.close();
        });
        page.close();
    }

    private void number(String value) {
        if (NUMBER.matcher(value).matches()) {
            value("float", "office:value", value, "Number");
        } else {
            text("Default", value);
        }
    }

    private void date(String value) {
        if (isDay(value)) {
            value("date", "office:date-value", value, "Day");
        } else {
            text("Default", value);
        }
    }

    private void value(String type, String attribute, String value, String style) {
        page.open("table:table-cell", "table:style-name", style, "office:value-type", type, attribute, value);
        page.element("text:p", value).close();
    }

    private static boolean isDay(String value) {
        try {
            return value.equals(LocalDate.parse(value).toString());
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
