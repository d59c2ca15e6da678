package minutebook.sheet;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import minutebook.change.Change;
import minutebook.domain.Board;
import minutebook.domain.Moment;

/**
 * A spreadsheet at the door of a board: which file, what its columns hold, and what it is to become part of.
 *
 * @param plan the sheet with the plan, if the file has one
 * @param board the board that it goes to; empty to make one
 * @param kept what that board has already
 */
public record Intake(
        Workbook book,
        Optional<PlanSheet> plan,
        ImportOptions options,
        Optional<Board> board,
        Kept kept,
        Moment moment) {
    /** On its way to a board that is there. */
    public static Intake into(Board board, Kept kept, Workbook book, ImportOptions options, Moment moment) {
        return new Intake(book, PlanSheet.find(book, options.sheet()), options, Optional.of(board), kept, moment);
    }

    /** On its way to a board that it makes. */
    public static Intake founding(Workbook book, ImportOptions options, Moment moment) {
        return new Intake(
                book, PlanSheet.find(book, options.sheet()), options, Optional.empty(), Kept.nothing(), moment);
    }

    /** With what the columns were said to hold when the same headings were last imported. */
    public Intake recalled(UnaryOperator<String> remembered) {
        return plan.map(PlanSheet::mapping)
                .map(guessed -> {
                    String here = remembered.apply(setting(board, guessed));
                    return with(guessed.restored(
                            here.isEmpty() ? remembered.apply(setting(Optional.empty(), guessed)) : here));
                })
                .orElse(this);
    }

    /** With columns holding what was typed, such as {@code What=outcome.statement}. */
    public Intake with(List<String> typed) {
        return plan.map(PlanSheet::mapping)
                .map(mapping -> with(mapping.with(typed)))
                .orElse(this);
    }

    public Intake with(ColumnMapping mapping) {
        return new Intake(book, plan.map(sheet -> sheet.with(mapping)), options, board, kept, moment);
    }

    /** With what the board has by now. */
    public Intake with(Kept now) {
        return new Intake(book, plan, options, board, now, moment);
    }

    /** What would become of each row; nothing is written. */
    public PlanImport read() {
        return PlanImport.of(book, plan, options, kept, moment);
    }

    /** Brings in what was read and keeps what the columns hold for next time; gives what was done in a sentence. */
    public String bringIn(PlanImport read, Function<Change, String> apply, BiConsumer<String, String> remember) {
        String said = apply.apply(read.change(board.map(Board::id)));
        plan.map(PlanSheet::mapping).ifPresent(mapping -> remember.accept(setting(board, mapping), mapping.kept()));
        return said;
    }

    private static String setting(Optional<Board> board, ColumnMapping mapping) {
        return "import." + board.map(Board::key).orElse("") + "." + mapping.fingerprint();
    }
}
