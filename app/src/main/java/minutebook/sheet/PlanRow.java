package minutebook.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.sheet.RowFate.CellNote;

/** One row of a plan's sheet, read by what its columns hold, with what there is to say of its cells. */
final class PlanRow {
    private final Grid.Row row;
    private final ColumnMapping mapping;
    private final List<CellNote> notes = new ArrayList<>();

    PlanRow(Grid.Row row, ColumnMapping mapping) {
        this.row = row;
        this.mapping = mapping;
    }

    Map<Integer, String> cells() {
        return row.cells();
    }

    boolean maps(Target target) {
        return mapping.column(target).isPresent();
    }

    String text(Target target) {
        return mapping.column(target).map(row::text).orElse("");
    }

    boolean has(Target target) {
        return !text(target).isEmpty();
    }

    /** The column of the only cell that has anything in it; empty where there are more. */
    Optional<Integer> onlyColumn() {
        return row.cells().size() == 1 ? row.cells().keySet().stream().findFirst() : Optional.empty();
    }

    /** Says what was made of a cell that was not taken as it is. */
    void note(Target target, String sentence) {
        notes.add(new CellNote(address(target), quoted(target) + sentence, false));
    }

    void reject(Target target, String sentence) {
        notes.add(new CellNote(address(target), sentence, true));
    }

    /** Rejects the cell that holds a field, else the one of the target given. */
    void reject(String field, Target otherwise, String sentence) {
        Target target = otherwise;
        for (Target one : Target.values()) {
            target = one.field().equals(field) && maps(one) ? one : target;
        }
        reject(target, sentence);
    }

    boolean isRejected() {
        return notes.stream().anyMatch(CellNote::rejected);
    }

    RowFate fate(PlanSheet sheet, String sentence) {
        return new RowFate(sheet.grid().name(), row.number(), sentence, false, notes);
    }

    RowFate passedOver(PlanSheet sheet, String sentence) {
        return new RowFate(sheet.grid().name(), row.number(), sentence + ": passed over.", true, notes);
    }

    private String address(Target target) {
        return mapping.column(target).map(row::address).orElse("row " + row.number());
    }

    private String quoted(Target target) {
        String text = text(target).replaceAll("\\s+", " ");
        return "“" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "” ";
    }
}
