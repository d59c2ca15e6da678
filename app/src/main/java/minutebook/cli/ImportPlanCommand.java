package minutebook.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import minutebook.Minutebook;
import minutebook.change.ImportPlan;
import minutebook.domain.Board;
import minutebook.domain.Moment;
import minutebook.domain.Refused;
import minutebook.domain.WallClock;
import minutebook.domain.Words;
import minutebook.sheet.ColumnMapping;
import minutebook.sheet.Grid;
import minutebook.sheet.ImportOptions;
import minutebook.sheet.Kept;
import minutebook.sheet.PlanImport;
import minutebook.sheet.PlanSheet;
import minutebook.sheet.RowFate;
import minutebook.sheet.Workbook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Brings a plan in from a spreadsheet, all of it or nothing. */
@Command(
        name = "plan",
        description =
                "Brings a plan in from a spreadsheet: .xlsx, .ods or .csv; all of it or nothing. With --board-name"
                        + " or a sheet “Board” it makes the board too.")
final class ImportPlanCommand implements Callable<Integer> {
    private final RootCommand root;

    @Parameters(paramLabel = "FILE", description = "The spreadsheet.")
    private Path file;

    @Option(
            names = "--sheet",
            paramLabel = "NAME",
            description = "The sheet with the plan (else the first that reads like one).")
    private Optional<String> sheet = Optional.empty();

    @Option(
            names = "--map",
            paramLabel = "COLUMN=FIELD",
            description = "What a column holds, such as \"What=outcome.statement\" or \"F=-\"; can be given again.")
    private List<String> map = List.of();

    @Option(
            names = "--agency",
            paramLabel = "NAME",
            description = "The agency of owners whom nobody on the board knows.")
    private Optional<String> agency = Optional.empty();

    @Option(names = "--strict-dates", description = "Reject words such as “ongoing” in place of a date.")
    private boolean strictDates;

    @Option(names = "--board-name", paramLabel = "NAME", description = "Make a board of that name for the plan.")
    private Optional<String> boardName = Optional.empty();

    @Option(
            names = "--board-key",
            paramLabel = "KEY",
            description = "The key of the new board (else made of its name).")
    private Optional<String> boardKey = Optional.empty();

    @Option(
            names = "--authority",
            paramLabel = "NAME",
            description = "The local authority that the new board is about.")
    private Optional<String> authority = Optional.empty();

    @Option(names = "--dry-run", description = "Show what would become of each row, and write nothing.")
    private boolean dryRun;

    @Option(names = "--yes", description = "Import without asking.")
    private boolean yes;

    ImportPlanCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        if (!dryRun && !yes && !root.host().isTerminal()) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD,
                    "Add --dry-run to see what would be imported, or --yes to import it.");
        }
        Workbook book = Workbook.read(file);
        boolean makes = boardName.isPresent() || PlanImport.holdsBoard(book);
        if (makes && !root.file().exists()) {
            PlanImport read = read(book, PlanSheet.find(book, sheet).map(this::mapped), Kept.nothing(), moment());
            if (dryRun) {
                return rehearsed(read, Optional.empty());
            }
            read.change(Optional.empty());
        }
        try (Minutebook open = makes ? root.file().openOrMake() : root.file().open()) {
            return bring(book, open, makes);
        }
    }

    private int bring(Workbook book, Minutebook open, boolean makes) {
        Optional<Board> board = makes ? Optional.empty() : Optional.of(root.board(open));
        Optional<PlanSheet> plan = PlanSheet.find(book, sheet).map(found -> mapped(found, open, board));
        Kept kept = board.<Kept>map(one -> open.everything(one)::every).orElseGet(Kept::nothing);
        PlanImport read = read(book, plan, kept, open.moment());
        if (dryRun) {
            return rehearsed(read, board.map(Board::id));
        }
        ImportPlan change = read.change(board.map(Board::id));
        if (!yes && !agreed()) {
            return root.say("Nothing has been imported.");
        }
        String said = open.apply(change);
        plan.ifPresent(one ->
                open.remember(setting(board, one.mapping()), one.mapping().kept()));
        return root.say(said);
    }

    private PlanImport read(Workbook book, Optional<PlanSheet> plan, Kept kept, Moment moment) {
        PlanImport read = PlanImport.of(book, plan, new ImportOptions(strictDates, agency, newBoard()), kept, moment);
        show(read);
        return read;
    }

    private int rehearsed(PlanImport read, Optional<String> board) {
        read.change(board);
        return root.say("Nothing has been written: this was a dry run.");
    }

    /** Now, where there is no file yet that could say. */
    private Moment moment() {
        Instant now = root.host().clock().instant();
        return new Moment(now, WallClock.at(now), root.file().actor());
    }

    private PlanSheet mapped(PlanSheet found) {
        return found.with(found.mapping().with(map));
    }

    private PlanSheet mapped(PlanSheet found, Minutebook open, Optional<Board> board) {
        ColumnMapping guessed = found.mapping();
        return found.with(
                guessed.restored(open.remembered(setting(board, guessed))).with(map));
    }

    private static String setting(Optional<Board> board, ColumnMapping mapping) {
        return "import." + board.map(Board::key).orElse("") + "." + mapping.fingerprint();
    }

    private Map<String, String> newBoard() {
        Map<String, String> fields = new HashMap<>();
        boardName.ifPresent(name -> fields.put("name", name));
        boardKey.ifPresent(key -> fields.put("key", key));
        authority.ifPresent(name -> fields.put("authority", name));
        return fields;
    }

    private void show(PlanImport read) {
        PrintStream out = root.host().out();
        read.sheet().ifPresent(plan -> {
            out.println("Sheet “" + Words.line(plan.grid().name()) + "”, headings in row "
                    + plan.headings().number() + ":");
            plan.mapping()
                    .columns()
                    .forEach(column -> out.println("  " + Grid.letters(column.index()) + "  " + column.heading() + " = "
                            + column.target().words() + " (" + column.target().field() + ")"));
        });
        String name = "";
        for (RowFate fate : read.fates()) {
            if (!fate.sheet().equals(name)) {
                name = fate.sheet();
                out.println("Rows of “" + Words.line(name) + "”:");
            }
            out.println("  " + fate.row() + "  " + Words.line(fate.sentence()));
            fate.notes()
                    .forEach(note -> out.println(
                            "      " + (note.rejected() ? "rejected " : "note ") + Words.line(note.toString())));
        }
        out.println("To come in: " + ImportPlan.inWords(read.fillings()) + ".");
    }

    private boolean agreed() {
        root.host().out().println("Import this? (yes or no; what a column holds is changed with --map)");
        try (BufferedReader lines = root.host().lines()) {
            String answer = lines.readLine();
            return answer != null && answer.strip().matches("(?i)y|yes");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
