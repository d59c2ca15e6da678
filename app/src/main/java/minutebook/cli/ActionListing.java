package minutebook.cli;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import minutebook.cli.Listing.Column;
import minutebook.domain.Action;
import minutebook.domain.ActionUpdate;
import minutebook.view.ActionRow;

/** Actions as lists print them. */
final class ActionListing {
    private static final List<Column> COLUMNS = List.of(
            new Column("ref", "Action"),
            new Column("what", "What"),
            new Column("expectation", ""),
            new Column("owner", "Owner"),
            new Column("agency", ""),
            new Column("due", "Due"),
            new Column("state", ""),
            new Column("standing", "Standing"),
            new Column("overdue", ""),
            new Column("done_on", ""),
            new Column("done_late", ""),
            new Column("settled_on", ""),
            new Column("settled_because", ""),
            new Column("theme", ""),
            new Column("outcome", ""),
            new Column("recommendation", ""),
            new Column("first_due", ""),
            new Column("extensions", ""),
            new Column("parked_until", ""),
            new Column("waits_for", ""),
            new Column("taken_higher", ""));

    private ActionListing() {}

    static Listing of(List<ActionRow> rows, LocalDate today) {
        return new Listing(COLUMNS, rows.stream().map(row -> cells(row, today)).toList());
    }

    /** One action with all that was said about it. */
    static Map<String, Object> map(ActionRow row, LocalDate today) {
        Map<String, Object> map = new LinkedHashMap<>();
        List<Object> cells = cells(row, today);
        for (int i = 0; i < COLUMNS.size(); i++) {
            map.put(COLUMNS.get(i).key(), cells.get(i));
        }
        map.put("updates", row.updates().stream().map(ActionListing::update).toList());
        return map;
    }

    private static Map<String, Object> update(ActionUpdate update) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("date", update.date());
        map.put("kind", update.kind().word());
        map.put("state", update.state().word());
        map.put("text", update.text());
        map.put("said_by", update.saidBy());
        map.put("due_before", update.dueBefore());
        map.put("recorded_at", update.recordedAt());
        map.put("recorded_by", update.recordedBy());
        return map;
    }

    private static List<Object> cells(ActionRow row, LocalDate today) {
        Action action = row.action();
        return List.of(
                row.ref(),
                action.what(),
                action.expectation(),
                row.owner().post(),
                row.agency().name(),
                action.due(),
                action.state().word(),
                row.stateInWords(today),
                action.isOverdue(today),
                action.doneOn(),
                action.isDoneLate(),
                action.settledOn(),
                action.settledBecause(),
                row.theme().map(theme -> theme.number()),
                row.outcome().map(outcome -> outcome.ref()),
                row.recommendation().map(one -> one.number()),
                row.extensions().firstDue(),
                row.extensions().count(),
                action.parkedUntil(),
                String.join(" ", row.waitsFor()),
                row.escalations().size());
    }
}
