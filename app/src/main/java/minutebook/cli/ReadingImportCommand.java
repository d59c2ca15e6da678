package minutebook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import minutebook.Minutebook;
import minutebook.change.AddReadings;
import minutebook.cli.Listing.Column;
import minutebook.domain.Board;
import minutebook.domain.DateWords;
import minutebook.domain.Refused;
import minutebook.domain.Words;
import minutebook.domain.plan.Filled;
import minutebook.pack.ReadingRows;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds readings from a spreadsheet's text, all of them or none. */
@Command(
        name = "import",
        description = {
            "Adds readings from a CSV file, all of them or none.",
            "Above the cells stand the names of the fields, such as measure,date,value; without them the cells stand in"
                    + " the order of the fields. Tabs and semicolons part cells as commas do."
        })
final class ReadingImportCommand extends BookCommand {
    private static final int LIMIT = 4 * 1024 * 1024;

    private static final List<Column> COLUMNS = List.of(
            new Column("row", "Row"),
            new Column("measure", "Measure"),
            new Column("date", "Date"),
            new Column("value", "Value"),
            new Column("fate", "What becomes of it"));

    @Parameters(paramLabel = "FILE", description = "The file, in UTF-8; - reads standard input.")
    private String file;

    @Option(names = "--measure", paramLabel = "KEY", description = "The measure, where the rows do not name one.")
    private Optional<String> measure = Optional.empty();

    @Option(names = "--dry-run", description = "Shows what would become of each row, and adds nothing.")
    private boolean isRehearsal;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "How --dry-run shows the rows: ${COMPLETION-CANDIDATES} (else table).")
    private ListFormat format = ListFormat.TABLE;

    ReadingImportCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        Board board = root().board(book);
        String text = StandardInput.inUtf8(root().input().file(file, LIMIT));
        ReadingRows rows =
                ReadingRows.read(text, measure).checked(filled(book, board), board.id(), book.readings(board));
        if (rows.rows().isEmpty() && rows.problems().isEmpty()) {
            throw new Refused(Refused.Reason.NOT_UNDERSTOOD, "Give at least one row: there is no reading to add.");
        }
        if (isRehearsal) {
            new Listing(COLUMNS, fates(rows)).print(host(), format);
        } else {
            rows.problems().forEach(problem -> host().out().println(Words.line(problem.toString())));
        }
        if (!rows.problems().isEmpty()) {
            int count = rows.problems().size();
            throw new Refused(
                    Refused.Reason.NOT_A_NUMBER,
                    "No reading was added: mend the " + (count == 1 ? "cell" : count + " cells") + " listed first.");
        }
        return isRehearsal ? 0 : root().say(book.apply(new AddReadings(board.id(), rows.values())));
    }

    private static Filled filled(Minutebook book, Board board) {
        return new Filled(
                Map.of(), book.plan(board), new DateWords(book.moment().today(), Optional.empty()), book.moment());
    }

    /** A line for each row that can be added, and one for each problem of the others. */
    private static List<List<Object>> fates(ReadingRows rows) {
        Map<Integer, List<ReadingRows.Problem>> wrong =
                rows.problems().stream().collect(Collectors.groupingBy(ReadingRows.Problem::row));
        Map<Integer, ReadingRows.Row> byNumber = new TreeMap<>();
        wrong.keySet().forEach(number -> byNumber.put(number, new ReadingRows.Row(number, Map.of())));
        rows.rows().forEach(row -> byNumber.put(row.number(), row));
        List<List<Object>> fates = new ArrayList<>();
        byNumber.values().forEach(row -> {
            if (wrong.containsKey(row.number())) {
                wrong.get(row.number())
                        .forEach(problem -> fates.add(fate(row, problem.column() + ": " + problem.sentence())));
            } else {
                fates.add(fate(row, "to be added"));
            }
        });
        return fates;
    }

    private static List<Object> fate(ReadingRows.Row row, String fate) {
        return List.of(row.number(), cell(row, "measure"), cell(row, "date"), cell(row, "value"), fate);
    }

    private static String cell(ReadingRows.Row row, String name) {
        return row.values().getOrDefault(name, "");
    }
}
