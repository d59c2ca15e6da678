package minutebook.sheet;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.Measure;
import minutebook.domain.Outcome;
import minutebook.domain.plan.PlanParts;

/** What a row says of an outcome besides: the steps to it and its measure. */
record RowDetails(PlanRow row, PlanDraft draft, ImportOptions options) {
    /** Adds them; gives the words that say so. */
    String add(Outcome outcome) {
        int steps = steps(outcome);
        boolean measured = measure(outcome);
        return (steps == 0 ? "" : steps == 1 ? ", one step" : ", " + steps + " steps")
                + (measured ? ", a measure" : "");
    }

    private int steps(Outcome outcome) {
        if (!row.has(Target.STEP)) {
            return 0;
        }
        RowDates dates = new RowDates(row, draft.dates(), options);
        Optional<String> due = row.has(Target.STEP_DUE)
                ? dates.read(Target.STEP_DUE, "step")
                : outcome.due().map(Object::toString);
        if (due.isEmpty()) {
            row.note(Target.STEP, "is not imported: a step needs a date, and neither it nor the outcome has one.");
            return 0;
        }
        int added = 0;
        for (String line : row.text(Target.STEP).split("\n", -1)) {
            String what = line.strip().replaceFirst("^(?:[-•·*–]|\\(?\\d{1,2}[.)])\\s+", "");
            if (!what.isEmpty() && step(outcome, what, due.get())) {
                added++;
            }
        }
        return added;
    }

    private boolean step(Outcome outcome, String what, String due) {
        Map<String, String> values = Map.of("outcome", outcome.ref(), "what", what, "due", due);
        Map<String, String> wrong = draft.complaints(PlanParts.MILESTONE, values);
        wrong.values().forEach(sentence -> row.reject(Target.STEP, sentence));
        if (wrong.isEmpty()) {
            draft.add(PlanParts.MILESTONE, values);
        }
        return wrong.isEmpty();
    }

    private boolean measure(Outcome outcome) {
        if (!row.has(Target.MEASURE)) {
            return false;
        }
        Map<String, String> values = new LinkedHashMap<>();
        String title = row.text(Target.MEASURE).replaceAll("\\s+", " ");
        values.put("outcome", outcome.ref());
        values.put("title", title);
        values.put("key", draft.freeKey(title, Measure.class, Measure::key));
        boolean percent = row.text(Target.BASELINE).endsWith("%")
                || row.text(Target.TARGET).endsWith("%");
        values.put("unit", row.has(Target.UNIT) ? row.text(Target.UNIT) : percent ? "percent" : "");
        put(values, "baseline", Target.BASELINE);
        put(values, "baseline-date", Target.BASELINE_DATE);
        put(values, "target", Target.TARGET);
        if (row.has(Target.TARGET)) {
            outcome.due().ifPresent(due -> values.put("target-date", due.toString()));
        }
        Map<String, String> wrong = draft.complaints(PlanParts.MEASURE, values);
        wrong.forEach((field, sentence) -> row.reject("measure." + field, Target.MEASURE, sentence));
        if (wrong.isEmpty()) {
            draft.add(PlanParts.MEASURE, values);
        }
        return wrong.isEmpty();
    }

    private void put(Map<String, String> values, String field, Target target) {
        if (row.has(target)) {
            values.put(field, row.text(target));
        }
    }
}
