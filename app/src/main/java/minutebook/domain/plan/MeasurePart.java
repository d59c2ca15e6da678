package minutebook.domain.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.Better;
import minutebook.domain.Measure;
import minutebook.domain.MeasureKind;
import minutebook.domain.Plan;
import minutebook.domain.Refused;

/** An indicator with a unit and a direction. */
public final class MeasurePart extends PlanPart<Measure> {
    MeasurePart() {
        super(
                Measure.class,
                "measure",
                "measures",
                List.of(
                        PlanField.of(
                                        "outcome",
                                        "Outcome",
                                        PlanField.Type.OUTCOME,
                                        "The number of the outcome that it measures.")
                                .must(),
                        PlanField.line("key", "Key", "A short lower-case name to type, such as pathway-plans.")
                                .must(),
                        PlanField.line("title", "Title", "What is measured.").must(),
                        PlanField.line(
                                "unit", "Unit", "What the value is given in, such as percent, count, weeks or days."),
                        PlanField.choice("better", "Better", Better.class, "Which way it should move."),
                        PlanField.choice(
                                "kind",
                                "Kind",
                                MeasureKind.class,
                                "What changed for children, how good the work is, or how much of it was done."),
                        PlanField.line("numerator", "Numerator", "What the numerator counts."),
                        PlanField.line("denominator", "Denominator", "What the denominator counts."),
                        PlanField.line(
                                "cadence", "Cadence", "How often it is read: weekly, monthly, quarterly, yearly."),
                        PlanField.of("baseline", "Baseline", PlanField.Type.NUMBER, "The value it started from."),
                        PlanField.of(
                                "baseline-date",
                                "Baseline date",
                                PlanField.Type.PAST,
                                "The day the baseline is about."),
                        PlanField.of(
                                "baseline-source",
                                "Baseline source",
                                PlanField.Type.SOURCE,
                                "The key of the source that gave it."),
                        PlanField.line("baseline-reference", "Baseline reference", "Where it stands, in words."),
                        PlanField.of("target", "Target", PlanField.Type.NUMBER, "The value to be reached."),
                        PlanField.of(
                                "target-date",
                                "Target date",
                                PlanField.Type.DUE,
                                "The day by which it is to be reached."),
                        PlanField.of(
                                "tolerance",
                                "Tolerance",
                                PlanField.Type.NUMBER,
                                "How far from the target still counts as near it."),
                        PlanField.of(
                                "partner",
                                "Quality partner",
                                PlanField.Type.MEASURE,
                                "The key of the measure of how good the work is that goes with this one.")));
    }

    @Override
    public String key(Measure measure, Plan plan) {
        return measure.key();
    }

    @Override
    public String title(Measure measure, Plan plan) {
        return measure.title();
    }

    @Override
    public Map<String, String> said(Measure was, Plan plan) {
        Names names = new Names(plan);
        Map<String, String> said = new LinkedHashMap<>();
        said.put("outcome", names.outcome(Optional.of(was.outcome())));
        said.put("key", was.key());
        said.put("title", was.title());
        said.put("unit", was.unit());
        said.put("better", typed(was.better()));
        said.put("kind", typed(Optional.of(was.kind())));
        said.put("numerator", was.numerator());
        said.put("denominator", was.denominator());
        said.put("cadence", was.cadence());
        said.put("baseline", typed(was.baseline()));
        said.put("baseline-date", typed(was.baselineDate()));
        said.put("baseline-source", names.source(was.baselineSource()));
        said.put("baseline-reference", was.baselineReference());
        said.put("target", typed(was.target()));
        said.put("target-date", typed(was.targetDate()));
        said.put("tolerance", typed(was.tolerance()));
        said.put("partner", names.measure(was.partner()));
        return said;
    }

    @Override
    protected Measure make(String id, String board, Optional<Measure> before, Filled filled, int place) {
        Measure made = new Measure(
                id,
                filled.outcome("outcome", before.map(Measure::outcome)).orElseThrow(),
                filled.key("key", before.map(Measure::key).orElse("")),
                filled.text("title", before.map(Measure::title).orElse("")),
                filled.text("unit", before.map(Measure::unit).orElse("")),
                filled.choice("better", Better.class, before.flatMap(Measure::better)),
                filled.choice("kind", MeasureKind.class, before.map(Measure::kind))
                        .orElse(MeasureKind.OUTCOME),
                filled.text("numerator", before.map(Measure::numerator).orElse("")),
                filled.text("denominator", before.map(Measure::denominator).orElse("")),
                filled.text("cadence", before.map(Measure::cadence).orElse("")),
                filled.number("baseline", before.flatMap(Measure::baseline)),
                filled.past("baseline-date", before.flatMap(Measure::baselineDate)),
                filled.source("baseline-source", before.flatMap(Measure::baselineSource)),
                filled.number("target", before.flatMap(Measure::target)),
                filled.due("target-date", before.flatMap(Measure::targetDate)),
                filled.number("tolerance", before.flatMap(Measure::tolerance)),
                before.map(Measure::place).orElse(place),
                filled.text(
                        "baseline-reference",
                        before.map(Measure::baselineReference).orElse("")),
                filled.measure("partner", before.flatMap(Measure::partner)),
                before.flatMap(Measure::retiredOn),
                before.map(Measure::retiredBecause).orElse(""));
        if (made.partner().filter(id::equals).isPresent()) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD,
                    "Name another measure as the quality partner: not the measure itself.");
        }
        return made;
    }

    @Override
    protected Optional<String> unique(Measure measure) {
        return Optional.of(measure.key());
    }

    @Override
    public String group(Measure measure) {
        return measure.outcome();
    }
}
