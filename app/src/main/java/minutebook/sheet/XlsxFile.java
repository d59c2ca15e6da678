package minutebook.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The door to .xlsx files: visible sheets as text, formulas as the values last worked out, dates as ISO dates. */
final class XlsxFile {
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String ERRORS = "#(?:DIV/0!|N/A|REF!|VALUE!|NAME\\?|NUM!|NULL!)";
    private static final int DECIMALS = 6;

    private final boolean is1904;

    private XlsxFile(boolean is1904) {
        this.is1904 = is1904;
    }

    static List<Grid> read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook book = new ReadableWorkbook(in, new ReadingOptions(true, true))) {
            List<Grid> grids = new ArrayList<>();
            for (Sheet sheet : book.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    grids.add(new XlsxFile(book.isDate1904()).grid(sheet));
                }
            }
            return grids;
        } catch (Refused refused) {
            throw refused;
        } catch (RuntimeException e) {
            throw new Refused(
                    Reason.FILE_TROUBLE, "Save the spreadsheet anew: " + file.getFileName() + " is damaged.", e);
        }
    }

    private Grid grid(Sheet sheet) throws IOException {
        GridMaker grid = new GridMaker(sheet.getName());
        try (Stream<Row> rows = sheet.openStream()) {
            for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
                Row row = each.next();
                for (Cell cell : row) {
                    if (cell != null) {
                        grid.cell(row.getRowNum(), cell.getColumnIndex(), text(cell));
                    }
                }
                grid.endRow(row.getRowNum());
            }
        }
        return grid.made();
    }

    private String text(Cell cell) {
        if (cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
        if (cell.getValue() instanceof String text) {
            return text.matches(ERRORS) ? "" : text;
        }
        if (cell.getType() == CellType.BOOLEAN) {
            return raw.equals("1") || raw.equalsIgnoreCase("true") ? "yes" : "no";
        }
        boolean isNumber = raw.matches("[-+]?\\d{1,15}(\\.\\d{1,17})?([eE][-+]?\\d{1,2})?");
        return isNumber ? number(new BigDecimal(raw), cell.getDataFormatString()) : raw;
    }

    /** A number as its cell shows it: as a date, with a percent sign, or plain. */
    private String number(BigDecimal value, String format) {
        String shown = format == null
                ? ""
                : format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").split(";", 2)[0];
        if (shown.matches("(?i).*[dy].*") && !shown.equalsIgnoreCase("general")) {
            try {
                return (is1904 ? EPOCH_1904 : EPOCH)
                        .plusDays(value.setScale(0, RoundingMode.FLOOR).longValueExact())
                        .toString();
            } catch (DateTimeException | ArithmeticException e) {
                return value.toPlainString();
            }
        }
        return shown.contains("%") ? plain(value.multiply(HUNDRED)) + "%" : plain(value);
    }

    static String plain(BigDecimal value) {
        BigDecimal rounded = value.setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
