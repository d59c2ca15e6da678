package minutebook.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import minutebook.change.Filling;
import minutebook.change.ImportPlan;
import minutebook.domain.Board;
import minutebook.domain.Moment;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.domain.plan.PlanPart;
import minutebook.domain.plan.PlanParts;

/**
 * A spreadsheet on its way into a plan: what would become of each row, and the one change that brings it all in.
 *
 * @param sheet the sheet with the plan, if the file has one
 * @param fates what becomes of each row of each sheet
 * @param fillings what comes into the plan
 */
public record PlanImport(Optional<PlanSheet> sheet, List<RowFate> fates, List<Filling> fillings) {
    /** Kinds that other rows name, so that their sheets are read before the plan's. */
    private static final Set<PlanPart<?>> FIRST = Set.of(
            PlanParts.BOARD,
            PlanParts.RULES,
            PlanParts.AGENCY,
            PlanParts.PERSON,
            PlanParts.SOURCE,
            PlanParts.JUDGEMENT,
            PlanParts.FINDING,
            PlanParts.RECOMMENDATION,
            PlanParts.THEME);

    public PlanImport {
        fates = List.copyOf(fates);
        fillings = List.copyOf(fillings);
    }

    /** Reads every row; nothing is written. */
    public static PlanImport of(
            Workbook book, Optional<PlanSheet> sheet, ImportOptions options, Kept kept, Moment moment) {
        PlanDraft draft = new PlanDraft(kept, moment);
        List<RowFate> fates = new ArrayList<>();
        if (!options.board().isEmpty()) {
            draft.add(PlanParts.BOARD, board(options.board(), draft));
        }
        PlanParts.ALL.stream().filter(FIRST::contains).forEach(part -> fates.addAll(alone(part, book, draft)));
        sheet.ifPresent(plan -> fates.addAll(new RowReader(plan, draft, options).all()));
        PlanParts.ALL.stream()
                .filter(part -> !FIRST.contains(part))
                .forEach(part -> fates.addAll(alone(part, book, draft)));
        return new PlanImport(sheet, fates, draft.fillings());
    }

    /** Whether a file holds a board of its own, in a sheet called “Board”. */
    static boolean holdsBoard(Workbook book) {
        return book.grids().stream()
                .anyMatch(grid ->
                        PlanSheet.part(grid).filter(PlanParts.BOARD::equals).isPresent());
    }

    private static Map<String, String> board(Map<String, String> typed, PlanDraft draft) {
        Map<String, String> values = new HashMap<>(typed);
        values.computeIfAbsent("key", field -> draft.freeKey(typed.getOrDefault("name", ""), Board.class, Board::key));
        return values;
    }

    private static List<RowFate> alone(PlanPart<?> part, Workbook book, PlanDraft draft) {
        List<RowFate> fates = new ArrayList<>();
        book.grids().stream()
                .filter(grid -> PlanSheet.part(grid).filter(part::equals).isPresent())
                .forEach(grid -> fates.addAll(new PartSheet<>(grid, part, draft).all()));
        return fates;
    }

    /** Why it cannot come in: a cell is rejected, and all of it comes in or nothing; or there is nothing. */
    public Optional<Refused> obstacle() {
        int rejected = rejected();
        if (rejected > 0) {
            return Optional.of(new Refused(
                    Reason.BAD_PACK,
                    "Put right what is rejected in " + (rejected == 1 ? "one row" : rejected + " rows")
                            + ", then import again: all of the file comes in or nothing."));
        }
        return fillings.isEmpty()
                ? Optional.of(new Refused(Reason.BLANK, "There is nothing in the file to import."))
                : Optional.empty();
    }

    private int rejected() {
        return (int) fates.stream().filter(RowFate::isRejected).count();
    }

    /** How many rows there are and what becomes of them: “24 rows: 22 come in, 2 refused”. */
    public String counted() {
        int rejected = rejected();
        int passed = (int) fates.stream()
                .filter(fate -> fate.passedOver() && !fate.isRejected())
                .count();
        int come = fates.size() - rejected - passed;
        return fates.size()
                + (fates.size() == 1 ? " row: " : " rows: ")
                + come
                + (come == 1 ? " comes in" : " come in")
                + (rejected > 0 ? ", " + rejected + " refused" : "")
                + (passed > 0 ? ", " + passed + " passed over" : "");
    }

    /** The change that brings it in; refuses while there is an obstacle. */
    public ImportPlan change(Optional<String> board) {
        obstacle().ifPresent(refused -> {
            throw refused;
        });
        return new ImportPlan(board, fillings);
    }
}
