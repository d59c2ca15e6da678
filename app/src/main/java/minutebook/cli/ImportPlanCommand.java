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
import minutebook.sheet.Grid;
import minutebook.sheet.ImportOptions;
import minutebook.sheet.Intake;
import minutebook.sheet.PlanImport;
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
        ImportOptions options = new ImportOptions(sheet, strictDates, agency, newBoard());
        boolean makes = options.makesBoard(book);
        if (makes && !root.file().exists()) {
            Intake intake = Intake.founding(book, options, moment()).with(map);
            Optional<PlanImport> wanted = wanted(intake);
            return wanted.isEmpty() ? 0 : made(intake, wanted.get());
        }
        try (Minutebook open = makes ? root.file().openOrMake() : root.file().open()) {
            Intake first = makes ? Intake.founding(book, options, open.moment()) : into(open, book, options);
            Intake intake = first.recalled(open::remembered).with(map);
            Optional<PlanImport> wanted = wanted(intake);
            return wanted.isEmpty() ? 0 : brought(intake, wanted.get(), open);
        }
    }

    /** The file is made once all is read and wanted, so that a refusal leaves none behind. */
    private int made(Intake intake, PlanImport read) {
        try (Minutebook open = root.file().openOrMake()) {
            return brought(intake, read, open);
        }
    }

    private int brought(Intake intake, PlanImport read, Minutebook open) {
        return root.say(intake.bringIn(read, open::apply, open::remember));
    }

    private Intake into(Minutebook open, Workbook book, ImportOptions options) {
        Board board = root.board(open);
        return Intake.into(board, open.everything(board)::every, book, options, open.moment());
    }

    /** What would come in, shown; empty when it was only to be shown, or is not wanted. */
    private Optional<PlanImport> wanted(Intake intake) {
        PlanImport read = intake.read();
        show(read);
        read.obstacle().ifPresent(refused -> {
            throw refused;
        });
        if (dryRun) {
            root.say("Nothing has been written: this was a dry run.");
            return Optional.empty();
        }
        if (!yes && !agreed()) {
            root.say("Nothing has been imported.");
            return Optional.empty();
        }
        return Optional.of(read);
    }

    /** Now, where there is no file yet that could say. */
    private Moment moment() {
        Instant now = root.host().clock().instant();
        return new Moment(now, WallClock.at(now), root.file().actor());
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
