package minutebook.pack;

import com.fasterxml.jackson.core.ErrorReportConfiguration;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.networknt.schema.serialization.node.JsonLocationAwareArrayNode;
import com.networknt.schema.serialization.node.JsonLocationAwareDecimalNode;
import com.networknt.schema.serialization.node.JsonLocationAwareIntNode;
import com.networknt.schema.serialization.node.JsonLocationAwareObjectNode;
import com.networknt.schema.serialization.node.JsonLocationAwareTextNode;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Readings from a CSV file as the same nodes that JSON would give, each with its line and field. */
final class ReadingsCsv {
    static final List<String> HEADER = List.of(
            "measure",
            "date",
            "value",
            "numerator",
            "denominator",
            "not_known",
            "source",
            "reference",
            "quality",
            "why");

    /** As above, with what a board's own record knows besides. */
    static final List<String> WHOLE_HEADER = Stream.concat(
                    HEADER.stream(), Stream.of("item", "recorded_at", "recorded_by"))
            .toList();

    private static final Map<String, String> KEYS =
            Map.of("not_known", "notKnown", "recorded_at", "recordedAt", "recorded_by", "recordedBy");

    private static final List<String> COUNTS = List.of("numerator", "denominator", "not_known");

    private static final Pattern START = Pattern.compile("line (\\d{1,9})");

    private final FileText file;
    private final Problems problems;
    private List<String> header = HEADER;

    ReadingsCsv(FileText file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The rows that can be made out; the others are told to the problems. */
    ArrayNode rows() {
        ArrayNode rows = new JsonLocationAwareArrayNode(JsonNodeFactory.instance, at(1, 1));
        int line = 1;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(file.text())) {
            Iterator<CsvRecord> records = reader.iterator();
            if (!header(records)) {
                return rows;
            }
            while (records.hasNext()) {
                CsvRecord row = records.next();
                line = (int) row.getStartingLineNumber();
                if (row.getFieldCount() == header.size()) {
                    rows.add(reading(row, line));
                } else {
                    problems.add(
                            file.name(),
                            line,
                            1,
                            "Give " + header.size() + " fields; this line has " + row.getFieldCount() + ".");
                }
            }
        } catch (CsvParseException e) {
            Matcher where = START.matcher(e.getMessage());
            problems.add(
                    file.name(),
                    where.find() ? Integer.parseInt(where.group(1)) : line + 1,
                    1,
                    "Mend the CSV from here on: close each quotation mark where its field ends.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    private boolean header(Iterator<CsvRecord> records) {
        List<String> found = records.hasNext() ? records.next().getFields() : List.of();
        if (found.equals(HEADER) || found.equals(WHOLE_HEADER)) {
            header = found;
            return true;
        }
        problems.add(file.name(), 1, 1, "Begin with the line " + String.join(",", HEADER) + ".");
        return false;
    }

    private JsonNode reading(CsvRecord row, int line) {
        JsonLocationAwareObjectNode reading = new JsonLocationAwareObjectNode(JsonNodeFactory.instance, at(line, 1));
        for (int field = 0; field < header.size(); field++) {
            String text = row.getField(field);
            if (!text.isEmpty()) {
                String name = header.get(field);
                reading.set(KEYS.getOrDefault(name, name), value(name, text, at(line, field + 1)));
            }
        }
        return reading;
    }

    private static JsonNode value(String name, String text, JsonLocation at) {
        if (name.equals("value") && text.matches("-?\\d{1,12}(\\.\\d{1,6})?")) {
            return new JsonLocationAwareDecimalNode(new BigDecimal(text), at);
        }
        if (COUNTS.contains(name) && text.matches("\\d{1,9}")) {
            return new JsonLocationAwareIntNode(Integer.parseInt(text), at);
        }
        return new JsonLocationAwareTextNode(text, at);
    }

    private JsonLocation at(int line, int field) {
        return new JsonLocation(
                ContentReference.construct(true, file, ErrorReportConfiguration.defaults()), -1L, line, field);
    }
}
