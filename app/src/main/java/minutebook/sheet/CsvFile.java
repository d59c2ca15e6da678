package minutebook.sheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;

/** The door to .csv files: UTF-8, else as older Windows programs save them; commas, semicolons or tabs. */
final class CsvFile {
    private CsvFile() {}

    static Grid read(Path file, String name) throws IOException {
        String text = text(Files.readAllBytes(file));
        if (text.indexOf('\0') >= 0) {
            throw new Refused(Reason.FILE_TROUBLE, "Save " + name + " as .xlsx, .ods or .csv: it is not text in rows.");
        }
        GridMaker grid = new GridMaker(name.replaceFirst("\\.[^.]*$", ""));
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            int number = 0;
            for (CsvRecord row : reader) {
                number++;
                List<String> fields = row.getFields();
                for (int i = 0; i < fields.size(); i++) {
                    grid.cell(number, i, fields.get(i));
                }
                grid.endRow(number);
            }
        } catch (CsvParseException e) {
            throw new Refused(
                    Reason.FILE_TROUBLE, "Mend " + name + ": close each quotation mark where its field ends.", e);
        }
        return grid.made();
    }

    private static String text(byte[] bytes) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, Charset.forName("windows-1252"));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Whichever separator the first line has most of. */
    private static char separator(String text) {
        String line = text.lines().findFirst().orElse("");
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            best = count(line, candidate) > count(line, best) ? candidate : best;
        }
        return best;
    }

    private static long count(String line, char wanted) {
        return line.chars().filter(c -> c == wanted).count();
    }
}
