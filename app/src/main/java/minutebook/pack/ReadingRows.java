package minutebook.pack;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import minutebook.domain.Reading;
import minutebook.domain.Refused;
import minutebook.domain.Words;
import minutebook.domain.plan.Filled;
import minutebook.domain.plan.PlanField;
import minutebook.domain.plan.PlanParts;

/**
 * Readings as a spreadsheet gives them, from a file or pasted: cells between tabs, semicolons or commas, with the names of
 * the fields above them or in the order of the fields.
 *
 * @param rows what is filled in for each reading
 * @param problems the cells that cannot be meant, in their order
 */
public record ReadingRows(List<Row> rows, List<Problem> problems) {
    /** The most rows that are read at once. */
    static final int MOST = 20_000;

    private static final List<PlanField> FIELDS = PlanParts.READING.fields();

    public ReadingRows {
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
    }

    /**
     * A row that was read.
     *
     * @param number its number in the text, from 1, the heading counted
     * @param values what is filled in, by the field's name
     */
    public record Row(int number, Map<String, String> values) {
        public Row {
            values = Map.copyOf(values);
        }
    }

    /**
     * A cell that cannot be meant.
     *
     * @param column the field's label, or what stands above the cell
     */
    public record Problem(int row, String column, String sentence) {
        @Override
        public String toString() {
            return "Row " + row + ", " + column + ": " + sentence;
        }
    }

    /**
     * Reads the cells without looking at what they say.
     *
     * @param measure the key of the measure where the rows do not name one
     */
    public static ReadingRows read(String text, Optional<String> measure) {
        List<List<String>> table = cells(text.startsWith("\uFEFF") ? text.substring(1) : text);
        List<Problem> problems = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        boolean isHeaded = !table.isEmpty()
                && table.get(0).stream().anyMatch(cell -> field(cell).isPresent());
        List<String> names = isHeaded ? headed(table.get(0), problems) : inOrder(measure);
        for (int i = isHeaded ? 1 : 0; i < table.size(); i++) {
            List<String> cells = table.get(i);
            if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(row(i + 1, cells, names, measure, problems));
            }
        }
        return new ReadingRows(rows, problems);
    }

    /**
     * The same with what the board's plan refuses among them.
     *
     * @param filled how what was filled in is read on that board
     * @param there the readings that are recorded already
     */
    public ReadingRows checked(Filled filled, String board, List<Reading> there) {
        List<Problem> found = new ArrayList<>(problems);
        Map<String, Integer> firsts = new LinkedHashMap<>();
        for (Row row : rows) {
            Filled typed = new Filled(row.values(), filled.plan(), filled.dates(), filled.moment());
            Map<String, String> complaints = PlanParts.READING.complaints(typed, board, Optional.empty(), List.of());
            complaints.forEach((name, sentence) -> found.add(new Problem(row.number(), label(name), sentence)));
            if (complaints.isEmpty()) {
                repeated(row, PlanParts.READING.added("new", board, typed, List.of()), there, firsts)
                        .ifPresent(found::add);
            }
        }
        found.sort((a, b) -> Integer.compare(a.row(), b.row()));
        return new ReadingRows(rows, found);
    }

    /** Without the rows that problems were found in. */
    public List<Map<String, String>> values() {
        return rows.stream().map(Row::values).toList();
    }

    private static Optional<Problem> repeated(
            Row row, Reading reading, List<Reading> there, Map<String, Integer> firsts) {
        String same = reading.measure() + " " + reading.date() + " "
                + reading.value().stripTrailingZeros().toPlainString();
        Integer first = firsts.putIfAbsent(same, row.number());
        if (first != null) {
            return Optional.of(
                    new Problem(row.number(), "the whole row", "Leave it out: it says the same as row " + first + "."));
        }
        return there.stream()
                .filter(other -> other.measure().equals(reading.measure())
                        && other.date().equals(reading.date())
                        && other.value().compareTo(reading.value()) == 0)
                .findFirst()
                .map(other ->
                        new Problem(row.number(), "the whole row", "Leave it out: that reading is recorded already."));
    }

    private static Row row(
            int number, List<String> cells, List<String> names, Optional<String> measure, List<Problem> problems) {
        Map<String, String> values = new LinkedHashMap<>();
        measure.ifPresent(key -> values.put("measure", key));
        for (int i = 0; i < cells.size(); i++) {
            String cell = Words.line(cells.get(i));
            if (!cell.isEmpty() && i >= names.size()) {
                problems.add(new Problem(number, "column " + (i + 1), "Leave the cell out: there is no field for it."));
            } else if (!cell.isEmpty() && !names.get(i).isEmpty()) {
                values.put(names.get(i), cell);
            }
        }
        return new Row(number, values);
    }

    private static List<String> headed(List<String> heading, List<Problem> problems) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < heading.size(); i++) {
            String cell = heading.get(i);
            String name = field(cell).map(PlanField::name).orElse("");
            if (name.isEmpty() && !cell.isBlank()) {
                problems.add(new Problem(
                        1,
                        "column " + (i + 1),
                        "There is no field " + Words.quoted(cell) + ": they are "
                                + FIELDS.stream().map(PlanField::name).collect(Collectors.joining(", ")) + "."));
            } else if (!name.isEmpty() && names.contains(name)) {
                problems.add(new Problem(
                        1, "column " + (i + 1), "Leave the column out: " + Words.quoted(cell) + " is there twice."));
            }
            names.add(name);
        }
        return names;
    }

    private static List<String> inOrder(Optional<String> measure) {
        return FIELDS.stream()
                .map(PlanField::name)
                .skip(measure.isPresent() ? 1 : 0)
                .toList();
    }

    private static Optional<PlanField> field(String heading) {
        String wanted = folded(heading);
        return FIELDS.stream()
                .filter(field -> folded(field.name()).equals(wanted)
                        || folded(field.label()).equals(wanted))
                .findFirst();
    }

    private static String folded(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", " ");
    }

    private static String label(String name) {
        return FIELDS.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .map(PlanField::label)
                .orElse(name);
    }

    private static List<List<String>> cells(String text) {
        List<List<String>> table = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                if (table.size() > MOST) {
                    throw new Refused(
                            Refused.Reason.TOO_LONG, "Split the readings: " + MOST + " rows are read at once at most.");
                }
                table.add(row.getFields());
            }
        } catch (CsvParseException e) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD,
                    "Mend row " + (table.size() + 1)
                            + ": close each quotation mark where its cell ends, and keep cells short.",
                    e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    /** What stands between the cells: what the first line has most of, a tab before a semicolon before a comma. */
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        if (first.indexOf('\t') >= 0) {
            return '\t';
        }
        long semicolons = first.chars().filter(c -> c == ';').count();
        long commas = first.chars().filter(c -> c == ',').count();
        return semicolons > 0 && semicolons >= commas ? ';' : ',';
    }
}
