package minutebook.tui.screens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.change.ImportPlan;
import minutebook.domain.Board;
import minutebook.domain.Refused;
import minutebook.domain.plan.PlanParts;
import minutebook.sheet.ColumnMapping;
import minutebook.sheet.Intake;
import minutebook.sheet.PlanImport;
import minutebook.sheet.PlanSheet;
import minutebook.sheet.Target;
import minutebook.tui.Effect;
import minutebook.tui.Hint;
import minutebook.tui.Key;
import minutebook.tui.Step;
import minutebook.tui.Surface;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Listing;

/**
 * A spreadsheet before it is imported: what each column is taken for, and what would become of each row.
 *
 * @param form the form that asked for it, as it was filled in
 * @param read what would become of it with these columns
 * @param inRows whether the arrow keys move among the rows rather than the columns
 * @param asking whether the user has been asked if it is to be imported
 */
record ImportScreen(
        BoardScreen form,
        Intake intake,
        PlanImport read,
        Listing<ColumnMapping.Column> columns,
        Listing<FateLine> rows,
        boolean inRows,
        boolean asking,
        Cell answer)
        implements BoardScreen {
    static ImportScreen of(BoardScreen form, Intake intake) {
        PlanImport read = intake.read();
        return new ImportScreen(
                form,
                intake,
                read,
                Listing.of(columns(intake)),
                Listing.of(FateLine.of(read.fates())),
                columns(intake).isEmpty(),
                false,
                Cell.of(""));
    }

    private static List<ColumnMapping.Column> columns(Intake intake) {
        return intake.plan().map(PlanSheet::mapping).map(ColumnMapping::columns).orElse(List.of());
    }

    /** The same place with the file read anew. */
    private ImportScreen with(Intake next) {
        PlanImport fresh = next.read();
        return new ImportScreen(
                form,
                next,
                fresh,
                columns.with(columns(next)),
                rows.with(FateLine.of(fresh.fates())),
                inRows,
                asking,
                Cell.of(""));
    }

    private ImportScreen with(boolean rowsNext, boolean asked) {
        return new ImportScreen(form, intake, read, columns, rows, rowsNext, asked, Cell.of(""));
    }

    @Override
    public String title() {
        return "Import, " + read.counted();
    }

    @Override
    public Step on(Key key) {
        if (asking) {
            return key.is("y")
                    ? Step.ask(this, (Request) (book, asker) -> imported(book))
                    : Step.stay(with(inRows, false).saying(Cell.of("Nothing has been imported yet.")));
        }
        if (key.is("q") || key.is(Key.Kind.ESCAPE)) {
            return Step.ask(this, new Request.LeaveSaying(Cell.of("Nothing has been imported.")));
        }
        Key asked = key.is(Key.Kind.ENTER) ? Key.of("w") : key;
        Optional<Hint> off = hints().stream()
                .filter(hint -> hint.key().equals(asked) && !hint.works())
                .findFirst();
        return off.map(hint -> Step.stay(saying(Cell.of(hint.whyOff())))).orElseGet(() -> pressed(asked));
    }

    private Step pressed(Key key) {
        return switch (key.kind()) {
            case LEFT -> taken(-1);
            case RIGHT -> taken(1);
            case TAB, BACK_TAB -> Step.stay(with(columns.items().isEmpty() || !inRows, false));
            case CHARACTER ->
                switch (key.label()) {
                    case "w" -> Step.stay(with(inRows, true));
                    case "x" -> taken(Target.IGNORED);
                    case "f" -> new Step(this, new Effect.Replace(form));
                    case "r" -> Step.stay(nextRefused());
                    default -> Step.stay(moved(key));
                };
            default -> Step.stay(moved(key));
        };
    }

    private ImportScreen moved(Key key) {
        return new ImportScreen(
                form,
                intake,
                read,
                inRows ? columns : columns.on(key),
                inRows ? rows.on(key) : rows,
                inRows,
                false,
                Cell.of(""));
    }

    /** The chosen column with the next field that no other column has. */
    private Step taken(int by) {
        List<Target> others = columns.items().stream()
                .map(ColumnMapping.Column::target)
                .filter(target -> target != Target.IGNORED)
                .toList();
        Target now = columns.chosen().orElseThrow().target();
        List<Target> free = Arrays.stream(Target.values())
                .filter(target -> target == now || !others.contains(target))
                .toList();
        return taken(free.get(Math.floorMod(free.indexOf(now) + by, free.size())));
    }

    private Step taken(Target target) {
        int column = columns.chosen().orElseThrow().index();
        ColumnMapping changed = intake.plan().orElseThrow().mapping().with(column, target);
        return Step.ask(this, Request.become((book, asker) -> with(intake.with(changed))));
    }

    private ImportScreen nextRefused() {
        int size = rows.items().size();
        for (int i = 1; i <= size; i++) {
            int at = (rows.index() + i) % size;
            if (rows.items().get(at).refused()) {
                return new ImportScreen(form, intake, read, columns, rows.choose(at), true, false, Cell.of(""));
            }
        }
        return this;
    }

    /** Imports it: a board that it makes is the one in sight afterwards, as with any new board. */
    private Step imported(Minutebook book) {
        ImportScreen unasked = with(inRows, false);
        try {
            String said = intake.bringIn(read, book::apply, book::remember);
            return intake.board().isPresent() ? new Step(unasked, new Request.LeaveSaying(said)) : founded(book, said);
        } catch (Refused refused) {
            return Step.stay(unasked.saying(Request.refused(refused)));
        }
    }

    private Step founded(Minutebook book, String said) {
        HomeScreen home = HomeScreen.of(book, madeBoard("key"));
        Board board = home.board().orElseThrow();
        return new Step(home, new Effect.Open(PlanScreen.of(book, board).saying(Request.done(said))));
    }

    /** What a field of the board that is to be made holds; empty where none is. */
    private Optional<String> madeBoard(String field) {
        return read.fillings().stream()
                .filter(filling -> filling.part() == PlanParts.BOARD)
                .map(filling -> filling.values().get(field))
                .findFirst();
    }

    /** What is asked before it is imported; a board is named only where it is a new one. */
    String question() {
        return "Import " + ImportPlan.inWords(read.fillings())
                + madeBoard("name").map(name -> ", a new board: " + name).orElse("")
                + "? y imports, Esc goes back.";
    }

    @Override
    public List<Hint> hints() {
        if (asking) {
            return List.of(Hint.of("y", "import"), Hint.of(Key.ESCAPE, "go back"));
        }
        String noColumn = columns.items().isEmpty()
                ? "The file has no sheet whose columns could be chosen."
                : inRows ? "Tab goes to the columns, where fields are chosen." : "";
        boolean refused = rows.items().stream().anyMatch(FateLine::refused);
        List<Hint> hints = new ArrayList<>();
        hints.add(Hint.of("w", "import")
                .writing()
                .explained("Import all of it, after asking once; Enter does the same.")
                .off(read.obstacle().map(Refused::sentence).orElse("")));
        hints.add(Hint.of(Key.RIGHT, "other field")
                .explained("Take the chosen column for the next field that no other column has; ← for the one before.")
                .off(noColumn));
        hints.add(Hint.of("q", "leave").explained("Leave; nothing is written."));
        hints.add(Hint.of("x", "leave out")
                .explained("Leave the chosen column out; its field is then free for another.")
                .off(noColumn));
        hints.add(Hint.of(Key.TAB, inRows ? "columns" : "rows")
                .explained("Move between the columns and what becomes of the rows."));
        hints.add(Hint.of("r", "next refused")
                .explained("Go to the next cell that is refused.")
                .off(refused ? "" : "No cell is refused."));
        hints.add(Hint.of("f", "file").explained("Go back to the form: another file, sheet or agency."));
        hints.add(Hint.HELP);
        return hints;
    }

    @Override
    public void draw(Surface surface) {
        ImportDrawing.draw(this, surface);
    }

    @Override
    public ImportScreen refreshed(Minutebook book) {
        Intake fresh = intake.board()
                .map(board -> intake.with(book.everything(board)::every))
                .orElse(intake);
        return with(fresh).saying(answer);
    }

    @Override
    public ImportScreen saying(Cell sentence) {
        return new ImportScreen(form, intake, read, columns, rows, inRows, asking, sentence);
    }
}
