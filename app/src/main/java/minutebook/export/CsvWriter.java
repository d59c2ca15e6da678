package minutebook.export;

import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Renders sheets as CSV that a spreadsheet opens rightly and never runs: UTF-8 with its mark, CRLF, formulas defused. */
final class CsvWriter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(\\.\\d+)?");

    /** Writes the whole sheet and leaves the stream open. */
    void write(Sheet sheet, OutputStream out) throws IOException {
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        try (var csv = de.siegmar.fastcsv.writer.CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord(sheet.header());
            for (List<String> row : sheet.rows()) {
                csv.writeRecord(
                        row.stream().map(cell -> defused(Printable.text(cell))).toList());
            }
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A spreadsheet runs a cell that starts like a formula; an apostrophe before it makes it text (OWASP, CSV injection). */
    static String defused(String cell) {
        boolean risky = !cell.isEmpty() && "=+-@\t\r＝＋－＠".indexOf(cell.charAt(0)) >= 0;
        return risky && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }
}
