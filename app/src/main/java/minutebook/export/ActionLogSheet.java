package minutebook.export;

import java.time.LocalDate;
import java.util.List;
import minutebook.domain.Action;
import minutebook.domain.ActionUpdate;
import minutebook.view.ActionLogView;
import minutebook.view.ActionRow;

/** The action log for spreadsheets and scripts: one row for each action, dates as ISO 8601 writes them. */
public final class ActionLogSheet {
    private static final List<Sheet.Column> COLUMNS = List.of(
            Sheet.Column.text("ref"),
            Sheet.Column.text("action"),
            Sheet.Column.text("expected"),
            Sheet.Column.text("owner"),
            Sheet.Column.text("agency"),
            Sheet.Column.date("due"),
            Sheet.Column.text("state"),
            Sheet.Column.text("overdue"),
            Sheet.Column.date("done_on"),
            Sheet.Column.text("late"),
            Sheet.Column.date("closed_on"),
            Sheet.Column.text("theme"),
            Sheet.Column.text("outcome"),
            Sheet.Column.text("recommendation"),
            Sheet.Column.text("last_update"),
            Sheet.Column.date("first_due"),
            Sheet.Column.number("extensions"),
            Sheet.Column.date("parked_until"),
            Sheet.Column.text("waits_for"),
            Sheet.Column.number("taken_higher"),
            Sheet.Column.text("private"));

    private ActionLogSheet() {}

    public static Sheet of(ActionLogView view) {
        return new Sheet(
                "Actions",
                COLUMNS,
                view.actions().stream().map(row -> row(row, view)).toList());
    }

    private static List<String> row(ActionRow row, ActionLogView view) {
        LocalDate today = view.today();
        Action action = row.action();
        return List.of(
                row.ref(),
                action.what(),
                action.expectation(),
                row.owner().post(),
                row.agency().name(),
                action.due().toString(),
                action.state().word(),
                yesOrNo(action.isOverdue(today)),
                action.doneOn().map(LocalDate::toString).orElse(""),
                yesOrNo(action.isDoneLate()),
                action.settledOn().map(LocalDate::toString).orElse(""),
                row.theme().map(theme -> theme.number() + " " + theme.title()).orElse(""),
                row.outcome().map(outcome -> outcome.ref()).orElse(""),
                row.recommendation().map(asked -> asked.number()).orElse(""),
                lastUpdate(row.updates()),
                row.extensions().firstDue().toString(),
                String.valueOf(row.extensions().count()),
                action.parkedUntil().map(LocalDate::toString).orElse(""),
                String.join(" ", row.waitsFor()),
                String.valueOf(row.escalations().size()),
                yesOrNo(view.isPrivate(row)));
    }

    private static String lastUpdate(List<ActionUpdate> updates) {
        if (updates.isEmpty()) {
            return "";
        }
        ActionUpdate last = updates.get(updates.size() - 1);
        return last.date() + ": " + last.text();
    }

    private static String yesOrNo(boolean holds) {
        return holds ? "yes" : "no";
    }
}
