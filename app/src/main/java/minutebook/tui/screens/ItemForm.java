package minutebook.tui.screens;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.change.AddItem;
import minutebook.change.AllOrNothing;
import minutebook.change.Change;
import minutebook.change.EditItem;
import minutebook.change.SendPapers;
import minutebook.domain.AgendaItem;
import minutebook.domain.DateWords;
import minutebook.domain.Meeting;
import minutebook.domain.Numbers;
import minutebook.domain.Person;
import minutebook.domain.Plan;
import minutebook.domain.Refused;
import minutebook.domain.Theme;
import minutebook.tui.parts.Field;
import minutebook.tui.parts.Form;
import minutebook.view.AgendaRow;

/** The forms for an item of an agenda, and for sending the papers out. */
final class ItemForm {
    private static final String NONE = "none";

    private ItemForm() {}

    static FormScreen adding(AgendaScreen at) {
        Meeting meeting = at.view().meeting();
        Plan plan = at.plan();
        int after = at.rows().chosen().map(row -> row.item().place()).orElse(0);
        boolean late = meeting.papersOut().isPresent();
        List<Field> fields = fields(plan, "", Optional.empty(), "", "10");
        if (late) {
            fields.add(Field.text("late", "Late because", "")
                    .explained("Why it comes after the papers; the minutes print it."));
        }
        return FormScreen.of(
                        (late ? "A late item after item " : "A new item after item ") + after,
                        Form.of(fields, values -> complaints(values, plan)),
                        values -> Request.applyAndLeave(new AddItem(
                                meeting.id(),
                                after,
                                values.get("title"),
                                theme(values, plan),
                                presenter(values, plan),
                                minutes(values),
                                values.getOrDefault("late", ""))))
                .keptAt("agenda/" + meeting.id());
    }

    static FormScreen editing(AgendaScreen at, AgendaRow row) {
        Plan plan = at.plan();
        List<Field> fields = fields(
                plan,
                row.item().title(),
                row.theme(),
                row.presenter().map(Person::key).orElse(""),
                String.valueOf(row.item().minutes()));
        fields.addAll(PartTwoFields.of(row.item()));
        return FormScreen.of(
                        "Item " + row.item().place(),
                        Form.of(fields, values -> complaints(values, plan)),
                        values -> Request.applyAndLeave(saving(row.item(), values, plan)))
                .keptAt("item/" + row.item().id());
    }

    private static Change saving(AgendaItem item, Map<String, String> values, Plan plan) {
        Change edit = new EditItem(
                item.id(), values.get("title"), theme(values, plan), presenter(values, plan), minutes(values));
        boolean same =
                edit.equals(new EditItem(item.id(), item.title(), item.theme(), item.presenter(), item.minutes()));
        return PartTwoFields.change(item, values)
                .map(part -> same ? part : new AllOrNothing(List.of(part, edit)))
                .orElse(edit);
    }

    /** When the papers went out, and to whom. */
    static FormScreen papersOut(Meeting meeting, LocalDate today) {
        DateWords dates = new DateWords(today, Optional.empty());
        return FormScreen.of(
                        "Papers out for meeting " + meeting.number(),
                        Form.of(
                                List.of(
                                        Field.text("date", "Date", today.toString())
                                                .explained("The day they went out; the agenda is frozen from then on."),
                                        Field.text("to", "To", "").explained("Such as all members; may be empty.")),
                                values -> {
                                    Map<String, String> complaints = new LinkedHashMap<>();
                                    PlanForm.check(complaints, "date", () -> dates.past(values.get("date")));
                                    return complaints;
                                }),
                        values -> Request.applyAndLeave(
                                new SendPapers(meeting.id(), dates.past(values.get("date")), values.get("to"))))
                .keptAt("papers-out/" + meeting.id());
    }

    /** The fields that every item has, which more may follow. */
    static List<Field> fields(Plan plan, String title, Optional<Theme> theme, String presenter, String minutes) {
        List<String> themes = new ArrayList<>(List.of(NONE));
        plan.themes().forEach(one -> themes.add(named(one)));
        return new ArrayList<>(List.of(
                Field.text("title", "Title", title),
                Field.choice("theme", "Theme", theme.map(ItemForm::named).orElse(NONE), themes),
                Field.text("presenter", "Presented by", presenter).explained("A name as typed after @; may be empty."),
                Field.text("minutes", "Minutes", minutes)));
    }

    static Map<String, String> complaints(Map<String, String> values, Plan plan) {
        Map<String, String> complaints = new LinkedHashMap<>();
        if (values.get("title").isBlank()) {
            complaints.put("title", "Give the item a title.");
        }
        PlanForm.check(complaints, "presenter", () -> presenter(values, plan));
        PlanForm.check(complaints, "minutes", () -> minutes(values));
        PartTwoFields.check(complaints, values);
        if (values.containsKey("late") && values.get("late").isBlank()) {
            complaints.put("late", "Say why it comes after the papers have gone out.");
        }
        return complaints;
    }

    private static String named(Theme theme) {
        return theme.number() + " " + theme.title();
    }

    static Optional<String> theme(Map<String, String> values, Plan plan) {
        return plan.themes().stream()
                .filter(theme -> named(theme).equals(values.get("theme")))
                .map(Theme::id)
                .findFirst();
    }

    static Optional<String> presenter(Map<String, String> values, Plan plan) {
        String name = values.get("presenter").strip().replaceFirst("^@", "");
        return name.isEmpty() ? Optional.empty() : Optional.of(plan.person(name).id());
    }

    static int minutes(Map<String, String> values) {
        int minutes = Numbers.count("minutes", values.get("minutes"));
        if (minutes > Meeting.LONGEST) {
            throw new Refused(Refused.Reason.IMPOSSIBLE_NUMBER, "Allot no more than " + Meeting.LONGEST + " minutes.");
        }
        return minutes;
    }
}
