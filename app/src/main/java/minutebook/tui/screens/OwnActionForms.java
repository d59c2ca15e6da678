package minutebook.tui.screens;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.change.AskExtension;
import minutebook.change.Change;
import minutebook.change.ReportAction;
import minutebook.change.UpdateAction;
import minutebook.domain.ActionUpdate;
import minutebook.domain.DateText;
import minutebook.domain.DateWords;
import minutebook.tui.parts.Field;
import minutebook.tui.parts.Form;
import minutebook.view.ActionRow;

/** The forms by which the owner of an action reports on it, or asks for more time, between meetings. */
final class OwnActionForms {
    private static final String YES = "yes, reported done";
    private static final String NO = "not yet";

    private OwnActionForms() {}

    /**
     * What was done, on which day, and what shows it.
     *
     * @param done whether it is to be reported as done
     */
    static FormScreen report(ActionRow row, boolean done, LocalDate today) {
        List<Field> fields = List.of(
                Field.text("text", "What was done", "").explained("In a sentence or two, as the board is to read it."),
                Field.text("evidence", "Evidence", "")
                        .explained(
                                "What shows it and where it is: an audit, a list, a record. Empty: it is a report only."),
                Field.text("on", "On", "today").explained("The day it happened: today, yesterday, 3 june, friday."),
                Field.choice("done", "Is it done?", done ? YES : NO, List.of(NO, YES))
                        .explained("Done is “reported done” until the board accepts it."));
        return FormScreen.of(
                        row.ref() + ": report progress",
                        Form.of(fields, values -> complaints(values, today)),
                        values -> Request.applyAndLeave(reported(row, values, today)))
                .keptAt("report/" + (done ? "done/" : "") + row.action().id());
    }

    private static Map<String, String> complaints(Map<String, String> values, LocalDate today) {
        Map<String, String> complaints = new LinkedHashMap<>();
        if (values.get("text").isBlank() && values.get("done").equals(NO)) {
            complaints.put("text", "Say what was done.");
        }
        PlanForm.check(complaints, "on", () -> past(values.get("on"), today));
        return complaints;
    }

    private static Change reported(ActionRow row, Map<String, String> values, LocalDate today) {
        String text = ActionUpdate.evidenced(values.get("text"), values.get("evidence"));
        LocalDate on = past(values.get("on"), today);
        String action = row.action().id();
        return values.get("done").equals(YES)
                ? new ReportAction(action, Optional.empty(), on, text, "")
                : new UpdateAction(action, Optional.empty(), on, text, "");
    }

    private static LocalDate past(String typed, LocalDate today) {
        return typed.isBlank() ? today : new DateWords(today, Optional.empty()).past(typed);
    }

    /** Until when more time is asked for, and why. */
    static FormScreen ask(ActionRow row, LocalDate today) {
        List<Field> fields = List.of(
                Field.text("to", "Until", "")
                        .explained("It is due on " + DateText.brief(row.action().due()) + ". 30 july, +2w, friday."),
                Field.text("because", "Because", "")
                        .explained("Why it needs more time; the date stays until the board extends it."));
        return FormScreen.of(
                        row.ref() + ": ask for more time",
                        Form.of(fields, values -> unasked(values, today)),
                        values -> Request.applyAndLeave(new AskExtension(
                                row.action().id(), Optional.empty(), today, due(values, today), values.get("because"))))
                .keptAt("ask/" + row.action().id());
    }

    private static Map<String, String> unasked(Map<String, String> values, LocalDate today) {
        Map<String, String> complaints = new LinkedHashMap<>();
        PlanForm.check(complaints, "to", () -> due(values, today));
        if (values.get("because").isBlank()) {
            complaints.put("because", "Say why it needs more time.");
        }
        return complaints;
    }

    private static LocalDate due(Map<String, String> values, LocalDate today) {
        return new DateWords(today, Optional.empty()).due(values.get("to"));
    }
}
