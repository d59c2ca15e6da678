package minutebook.tui.screens;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.change.AddReadings;
import minutebook.domain.Board;
import minutebook.domain.DateWords;
import minutebook.domain.Measure;
import minutebook.domain.Moment;
import minutebook.domain.Plan;
import minutebook.domain.plan.Filled;
import minutebook.domain.plan.PlanField;
import minutebook.domain.plan.PlanParts;
import minutebook.tui.parts.Field;
import minutebook.tui.parts.Form;

/** The form for a new reading of a measure, away from the table. */
final class ReadingForm {
    private static final String MEASURE = "measure";

    private ReadingForm() {}

    static FormScreen add(Minutebook book, Board board, Measure measure) {
        Plan plan = book.plan(board);
        Moment moment = book.moment();
        List<Field> fields = PlanParts.READING.fields().stream()
                .filter(field -> !field.name().equals(MEASURE))
                .map(ReadingForm::field)
                .toList();
        Form.Check check = values -> PlanParts.READING.complaints(
                filled(of(measure, values), plan, moment), board.id(), Optional.empty(), List.of());
        return FormScreen.of(
                        "Reading of " + measure.key(),
                        Form.of(fields, check),
                        values -> Request.applyAndLeave(new AddReadings(board.id(), List.of(of(measure, values)))))
                .keptAt("reading/" + measure.id());
    }

    static Filled filled(Map<String, String> values, Plan plan, Moment moment) {
        return new Filled(values, plan, new DateWords(moment.today(), Optional.empty()), moment);
    }

    private static Map<String, String> of(Measure measure, Map<String, String> values) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.put(MEASURE, measure.key());
        return all;
    }

    private static Field field(PlanField field) {
        return field.choices().isEmpty()
                ? Field.text(field.name(), field.label(), "").explained(field.help())
                : Field.choice(field.name(), field.label(), "", field.choices()).explained(field.help());
    }
}
