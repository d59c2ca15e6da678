package minutebook.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import minutebook.domain.Entity;
import minutebook.domain.plan.PlanField;
import minutebook.domain.plan.PlanPart;
import minutebook.sheet.RowFate.CellNote;

/** A sheet that holds one kind of thing of a plan alone, under the names that its fields have everywhere else. */
record PartSheet<E extends Entity>(Grid grid, PlanPart<E> part, PlanDraft draft) {
    List<RowFate> all() {
        List<RowFate> fates = new ArrayList<>();
        if (grid.rows().isEmpty()) {
            return fates;
        }
        Grid.Row headings = grid.rows().get(0);
        Map<Integer, PlanField> fields = new TreeMap<>();
        List<CellNote> unknown = new ArrayList<>();
        headings.cells().forEach((column, heading) -> part.fields().stream()
                .filter(field -> means(field, heading))
                .findFirst()
                .ifPresentOrElse(
                        field -> fields.put(column, field),
                        () -> unknown.add(new CellNote(
                                headings.address(column),
                                "no field of a " + part.noun() + " is called that; the column is not imported.",
                                false))));
        fates.add(new RowFate(grid.name(), headings.number(), "Headings of " + part.plural() + ".", true, unknown));
        grid.rows().stream().skip(1).forEach(row -> fates.add(fate(row, fields)));
        return fates;
    }

    private static boolean means(PlanField field, String heading) {
        String words = Target.plain(heading);
        return words.equals(Target.plain(field.label())) || words.equals(Target.plain(field.name()));
    }

    private RowFate fate(Grid.Row row, Map<Integer, PlanField> fields) {
        Map<String, String> values = new HashMap<>();
        Map<String, String> addresses = new HashMap<>();
        fields.forEach((column, field) -> {
            values.put(field.name(), row.text(column));
            addresses.put(field.name(), row.address(column));
        });
        values.values().removeIf(String::isEmpty);
        List<CellNote> notes = new ArrayList<>();
        draft.complaints(part, values)
                .forEach((field, sentence) ->
                        notes.add(new CellNote(addresses.getOrDefault(field, "row " + row.number()), sentence, true)));
        String sentence = "Not imported.";
        if (notes.isEmpty()) {
            E added = draft.add(part, values);
            sentence = part.title(added, draft.plan()) + ".";
        }
        return new RowFate(grid.name(), row.number(), sentence, false, notes);
    }
}
