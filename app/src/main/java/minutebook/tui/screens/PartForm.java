package minutebook.tui.screens;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.change.AddToPlan;
import minutebook.change.ChangeInPlan;
import minutebook.domain.Entity;
import minutebook.domain.Moment;
import minutebook.domain.plan.Filled;
import minutebook.domain.plan.PlanField;
import minutebook.domain.smart.LiveCheck;
import minutebook.tui.Effect;
import minutebook.tui.Step;
import minutebook.tui.Style;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Field;
import minutebook.tui.parts.Form;
import minutebook.tui.parts.Suggestion;
import minutebook.view.KindView;

/** The form for one thing of a plan, made from the definition of its fields; what the SMART check misses stands below. */
record PartForm<E extends Entity>(KindView<E> view, Moment moment) {
    /** What a choice holds that has not been made. */
    private static final String OPEN = "not said";

    /**
     * For a new one.
     *
     * @param known what is known of it already, by the field's name
     */
    FormScreen adding(Map<String, String> known) {
        Map<String, String> first = new LinkedHashMap<>(onlyOnes());
        first.putAll(known);
        Form form = form(first, Optional.empty()).atFirstEmpty();
        String below =
                known.values().stream().findFirst().map(name -> "/" + name).orElse("");
        return FormScreen.of("New " + PartWords.name(view.part()), form, this::added)
                .keptAt("part/" + view.board() + "/" + view.part().noun() + below);
    }

    /** Where there is but one thing that a required field can name, it is that one. */
    private Map<String, String> onlyOnes() {
        Map<String, String> only = new LinkedHashMap<>();
        for (PlanField field : view.part().fields()) {
            List<Suggestion> names = Suggestions.of(field.type(), view.plan());
            if (field.required() && names.size() == 1) {
                only.put(field.name(), names.get(0).name());
            }
        }
        return only;
    }

    private Request added(Map<String, String> values) {
        return Request.applyAndLeave(new AddToPlan(view.board(), view.part(), typed(values)));
    }

    /** For a new board: saving it opens its plan. */
    FormScreen founding() {
        return FormScreen.of("New board", form(Map.of(), Optional.empty()), values -> (book, asker) -> {
            String said = book.apply(new AddToPlan("", view.part(), typed(values)));
            HomeScreen home = HomeScreen.of(book, Optional.of(values.get("key").strip()));
            return new Step(
                    home,
                    new Effect.Open(
                            PlanScreen.of(book, home.board().orElseThrow()).saying(Request.done(said))));
        });
    }

    /** For one that is there: only what is filled in anew is changed. */
    FormScreen changing(E before) {
        Form form = form(view.part().said(before, view.plan()), Optional.of(before));
        return FormScreen.of(
                        view.part().title(before, view.plan()), form, values -> changed(before, beyond(values, form)))
                .keptAt("part/" + before.id());
    }

    private Request changed(E before, Map<String, String> values) {
        if (values.isEmpty()) {
            Cell said = new Cell(view.part().title(before, view.plan()) + " stays as it was.", Style.NORMAL);
            return (book, asker) -> new Step(asker, new Request.LeaveSaying(said));
        }
        return Request.applyAndLeave(new ChangeInPlan(view.board(), view.part(), before.id(), values));
    }

    private Form form(Map<String, String> said, Optional<E> before) {
        List<Field> fields = view.part().fields().stream()
                .map(field -> field(field, said.getOrDefault(field.name(), "")))
                .toList();
        Form opened = Form.of(fields, values -> Map.of());
        return Form.of(fields, new Form.Check() {
            @Override
            public Map<String, String> complaints(Map<String, String> values) {
                return view.part().complaints(filled(values), view.board(), before, view.all());
            }

            @Override
            public List<String> gaps(Map<String, String> values) {
                return LiveCheck.sentences(view.part(), before, filled(values));
            }

            private Filled filled(Map<String, String> values) {
                Map<String, String> typed = before.isPresent() ? beyond(values, opened) : typed(values);
                return new Filled(typed, view.plan(), view.dates(), moment);
            }
        });
    }

    private Field field(PlanField field, String value) {
        List<String> choices = choices(field);
        if (choices.isEmpty()) {
            return Field.text(field.name(), field.label(), value)
                    .explained(field.help())
                    .suggesting(Suggestions.of(field.type(), view.plan()));
        }
        return Field.choice(field.name(), field.label(), value.replace('-', ' '), choices)
                .explained(field.help());
    }

    private static List<String> choices(PlanField field) {
        if (field.type() == PlanField.Type.YES_NO) {
            return List.of("no", "yes");
        }
        List<String> choices = new ArrayList<>();
        if (!field.choices().isEmpty()) {
            choices.add(OPEN);
            field.choices().forEach(choice -> choices.add(choice.replace('-', ' ')));
        }
        return choices;
    }

    /** What was filled in that the form did not say when it was opened. */
    private static Map<String, String> beyond(Map<String, String> values, Form opened) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        changed.entrySet().removeAll(opened.values().entrySet());
        return typed(changed);
    }

    /** The values as they would be typed: a choice that has not been made is empty. */
    private static Map<String, String> typed(Map<String, String> values) {
        Map<String, String> typed = new LinkedHashMap<>(values);
        typed.replaceAll((name, value) -> value.equals(OPEN) ? "" : value);
        return typed;
    }
}
