package minutebook.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Renders the rows of an edition as an Excel workbook, a sheet for each: numbers and days can be reckoned with, and text is
 * text, whatever it starts with.
 */
final class XlsxWriter {
    /** The most that a cell can hold, and the name of a sheet (Microsoft, “Excel specifications and limits”). */
    private static final int CELL = 32_767;

    private static final int NAME = 31;
    private static final String CUT = "… (cut here: a cell holds 32,767 characters)";
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,10})?");

    /** Excel keeps fifteen digits of a number; one with more stays text, so that none is lost. */
    private static final int DIGITS = 15;

    /** Excel counts 1900 as a leap year, so that days before this one come out wrong. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final String DAY = "d mmm yyyy";
    private static final double NARROWEST = 9;
    private static final double WIDEST = 48;
    private static final int SIZE = 11;

    /** How many letters of that size a sheet of paper can be made to hold beside each other and still be read. */
    private static final int PAPER = 180;

    private static final double LINE = 15;
    private static final int HIGHEST = 27;

    private final HouseStyle style;

    XlsxWriter(HouseStyle style) {
        this.style = style;
    }

    /** Writes the whole workbook and leaves the stream open. */
    void write(Edition edition, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, DocumentWriter.PROGRAM, null)) {
            book.setGlobalDefaultFont(font(), SIZE);
            book.properties().setCompany(edition.document().issuer());
            Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
            for (Sheet sheet : edition.sheets()) {
                fill(book.newWorksheet(name(sheet.title(), names)), sheet);
            }
        }
        ZipParts.of(bytes.toByteArray()).described(edition.document()).write(out);
    }

    /** Liberation Sans has the widths of Arial, which is where Excel is. */
    private String font() {
        return style.font().equals(HouseStyle.PLAIN.font()) ? "Arial" : style.font();
    }

    /** A name that Excel takes and that no other sheet has. */
    static String name(String title, Set<String> taken) {
        String plain = title.replaceAll("[/\\\\?*\\[\\]:]", "-")
                .replaceAll("^'+|'+$", "")
                .strip();
        String own = plain.isEmpty() || plain.equalsIgnoreCase("History") ? "Sheet " + plain : plain;
        String name = start(own, NAME).strip();
        for (int i = 2; !taken.add(name); i++) {
            name = start(own, NAME - String.valueOf(i).length() - 1).strip() + " " + i;
        }
        return name;
    }

    private void fill(Worksheet page, Sheet sheet) {
        double[] widths = new double[sheet.columns().size()];
        for (int column = 0; column < widths.length; column++) {
            widths[column] = width(sheet, column);
            page.value(0, column, cut(sheet.columns().get(column).name()));
            page.width(column, widths[column]);
        }
        int last = widths.length - 1;
        page.range(0, 0, 0, last)
                .style()
                .bold()
                .fontColor("FFFFFFFF")
                .fillColor(("FF" + style.accent().substring(1)).toUpperCase(Locale.ROOT))
                .wrapText(true)
                .verticalAlignment("top")
                .set();
        for (int row = 0; row < sheet.rows().size(); row++) {
            for (int column = 0; column <= last; column++) {
                put(
                        page,
                        row + 1,
                        column,
                        sheet.columns().get(column).kind(),
                        sheet.rows().get(row).get(column));
            }
            page.rowHeight(row + 1, height(sheet.rows().get(row), widths));
        }
        page.freezePane(0, 1);
        page.setAutoFilter(0, 0, Math.max(1, sheet.rows().size()), last);
        printed(page, DoubleStream.of(widths).sum());
    }

    /** A wide sheet goes on over pages beside each other, with its first column on each, rather than in letters nobody can read. */
    private void printed(Worksheet page, double width) {
        page.repeatRows(0);
        page.paperSize(PaperSize.A4_PAPER);
        page.pageOrientation("landscape");
        if (width <= PAPER) {
            page.setFitToPage(true);
            page.fitToWidth((short) 1);
            page.fitToHeight((short) 0);
        } else {
            page.repeatCols(0);
        }
        page.footer("Page &P of &N", Position.CENTER, font(), SIZE);
    }

    private static void put(Worksheet page, int row, int column, Sheet.Kind kind, String cell) {
        switch (kind) {
            case NUMBER -> number(page, row, column, cell);
            case DATE -> date(page, row, column, cell);
            case TEXT -> text(page, row, column, cell);
        }
    }

    private static void number(Worksheet page, int row, int column, String cell) {
        if (NUMBER.matcher(cell).matches() && new BigDecimal(cell).precision() <= DIGITS) {
            page.value(row, column, new BigDecimal(cell));
            page.style(row, column).verticalAlignment("top").set();
        } else {
            text(page, row, column, cell);
        }
    }

    private static void date(Worksheet page, int row, int column, String cell) {
        try {
            LocalDate day = LocalDate.parse(cell);
            if (!day.isBefore(FIRST_DAY)) {
                page.value(row, column, day);
                page.style(row, column)
                        .format(DAY)
                        .horizontalAlignment("left")
                        .verticalAlignment("top")
                        .set();
                return;
            }
        } catch (DateTimeException e) {
            // What is no day is shown as it was written.
        }
        text(page, row, column, cell);
    }

    private static void text(Worksheet page, int row, int column, String cell) {
        if (!cell.isEmpty()) {
            page.value(row, column, cut(cell));
            page.style(row, column).wrapText(true).verticalAlignment("top").set();
        }
    }

    private static String cut(String cell) {
        String text = Printable.text(cell);
        return text.length() <= CELL ? text : start(text, CELL - CUT.length()) + CUT;
    }

    /** The beginning of a text, without half a letter at its end. */
    private static String start(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }

    /** As wide as its longest line, within bounds; a day is as wide as the longest day. */
    private static double width(Sheet sheet, int column) {
        List<Integer> lengths = new ArrayList<>();
        lengths.add(sheet.columns().get(column).name().length() + 3);
        for (List<String> row : sheet.rows()) {
            row.get(column).lines().forEach(line -> lengths.add(line.length() + 2));
        }
        return Math.max(
                NARROWEST,
                Math.min(
                        WIDEST,
                        lengths.stream().mapToInt(Integer::intValue).max().orElse(0) * 1.1));
    }

    /** As high as its cells have lines, since not every program looks for itself. */
    private static double height(List<String> row, double[] widths) {
        int most = 1;
        for (int column = 0; column < widths.length; column++) {
            double width = widths[column] - 1;
            int lines = row.get(column)
                    .lines()
                    .mapToInt(line -> (int) Math.max(1, Math.ceil(line.length() / width)))
                    .sum();
            most = Math.max(most, lines);
        }
        return LINE * Math.min(most, HIGHEST);
    }
}
