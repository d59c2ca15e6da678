package minutebook.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import minutebook.cli.Listing.Column;
import minutebook.domain.plan.PlanField;
import minutebook.domain.plan.PlanPart;
import minutebook.view.PartRow;

/** Things of one kind in the plan as rows: every field for programs, the few that tell them apart for people. */
final class PartListing {
    /** How many fields fit beside each other on a terminal. */
    private static final int SHOWN = 5;

    private PartListing() {}

    static Listing of(PlanPart<?> part, List<PartRow> rows) {
        List<PlanField> shown = shown(part, rows);
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("key", "Key"));
        for (PlanField field : others(part)) {
            columns.add(new Column(column(field), shown.contains(field) ? field.label() : ""));
        }
        if (part.isRetirable()) {
            boolean isAny = rows.stream().anyMatch(PartRow::isRetired);
            columns.add(new Column("retired_on", isAny ? "Retired" : ""));
            columns.add(new Column("retired_because", ""));
        }
        return new Listing(
                columns,
                rows.stream().map(row -> List.copyOf(cells(part, row).values())).toList());
    }

    /** The cells of a row by the names that programs use. */
    static Map<String, Object> cells(PlanPart<?> part, PartRow row) {
        Map<String, Object> cells = new LinkedHashMap<>();
        cells.put("key", row.key());
        others(part).forEach(field -> cells.put(column(field), row.said().get(field.name())));
        if (part.isRetirable()) {
            cells.put("retired_on", row.retiredOn());
            cells.put("retired_because", row.because());
        }
        return cells;
    }

    /** The fields but for a key of its own, which comes first anyway. */
    private static List<PlanField> others(PlanPart<?> part) {
        return part.fields().stream()
                .filter(field -> !field.name().equals("key"))
                .toList();
    }

    /** Those that have to be filled in and are not part of the key, then others, as many as there is room for. */
    private static List<PlanField> shown(PlanPart<?> part, List<PartRow> rows) {
        List<PlanField> room = new ArrayList<>(others(part));
        room.removeIf(
                field -> rows.stream().allMatch(row -> isInKey(row, row.said().get(field.name()))));
        room.sort((a, b) -> Boolean.compare(b.required(), a.required()));
        List<PlanField> shown = room.subList(0, Math.min(SHOWN, room.size()));
        return part.fields().stream().filter(shown::contains).toList();
    }

    private static boolean isInKey(PartRow row, String value) {
        return !value.isEmpty() && List.of(row.key().split("[/~]", -1)).contains(value);
    }

    private static String column(PlanField field) {
        return field.name().replace('-', '_');
    }
}
