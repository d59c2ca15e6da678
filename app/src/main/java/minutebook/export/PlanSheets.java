package minutebook.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import minutebook.domain.Better;
import minutebook.domain.Measure;
import minutebook.domain.Outcome;
import minutebook.domain.Reading;
import minutebook.view.Holder;
import minutebook.view.MeasurePaper;
import minutebook.view.PlanOutcome;
import minutebook.view.PlanPaper;
import minutebook.view.RecommendationTrace.RecommendationName;

/** The plan as rows: its outcomes, its measures and its milestones. */
final class PlanSheets {
    private static final List<Sheet.Column> OUTCOMES = List.of(
            Sheet.Column.text("outcome"),
            Sheet.Column.text("theme"),
            Sheet.Column.text("statement"),
            Sheet.Column.text("cohort"),
            Sheet.Column.text("owner"),
            Sheet.Column.date("due"),
            Sheet.Column.number("priority"),
            Sheet.Column.text("status"),
            Sheet.Column.text("status_reason"),
            Sheet.Column.text("answers"));

    private static final List<Sheet.Column> MEASURES = List.of(
            Sheet.Column.text("measure"),
            Sheet.Column.text("outcome"),
            Sheet.Column.text("title"),
            Sheet.Column.text("kind"),
            Sheet.Column.text("unit"),
            Sheet.Column.text("better"),
            Sheet.Column.text("numerator"),
            Sheet.Column.text("denominator"),
            Sheet.Column.text("cadence"),
            Sheet.Column.number("baseline"),
            Sheet.Column.date("baseline_date"),
            Sheet.Column.text("baseline_source"),
            Sheet.Column.text("baseline_quality"),
            Sheet.Column.number("target"),
            Sheet.Column.date("target_date"),
            Sheet.Column.number("tolerance"),
            Sheet.Column.text("compared_with"),
            Sheet.Column.date("latest_date"),
            Sheet.Column.number("latest_value"),
            Sheet.Column.text("latest_quality"));

    private static final List<Sheet.Column> MILESTONES = List.of(
            Sheet.Column.text("outcome"),
            Sheet.Column.text("milestone"),
            Sheet.Column.date("due"),
            Sheet.Column.date("met_on"));

    private PlanSheets() {}

    static List<Sheet> of(PlanPaper paper) {
        List<PlanOutcome> outcomes = paper.outcomes();
        return List.of(
                new Sheet(
                        "Outcomes",
                        OUTCOMES,
                        outcomes.stream().map(one -> outcome(paper, one)).toList()),
                new Sheet(
                        "Measures",
                        MEASURES,
                        outcomes.stream()
                                .flatMap(one -> paper.measuresOf(paper.traceOf(one.outcome())).stream()
                                        .map(measure -> measure(one.outcome(), measure)))
                                .toList()),
                new Sheet(
                        "Milestones",
                        MILESTONES,
                        outcomes.stream()
                                .flatMap(one -> one.milestones().stream()
                                        .map(step -> List.of(
                                                one.outcome().ref(),
                                                step.what(),
                                                step.due().toString(),
                                                day(step.metOn()))))
                                .toList()));
    }

    private static List<String> outcome(PlanPaper paper, PlanOutcome one) {
        Outcome outcome = one.outcome();
        boolean isTold = !paper.withheld().coversStatus(outcome);
        return List.of(
                outcome.ref(),
                paper.themes().stream()
                        .map(theme -> theme.theme())
                        .filter(theme -> theme.id().equals(outcome.theme()))
                        .map(theme -> theme.number() + " " + theme.title())
                        .findFirst()
                        .orElse(""),
                outcome.statement(),
                outcome.cohort(),
                one.owner().map(Holder::inWords).orElse(""),
                day(outcome.due()),
                outcome.rank().map(String::valueOf).orElse(""),
                PlanWords.status(outcome, paper.withheld()),
                isTold ? outcome.statusReason() : "",
                paper.traceOf(outcome).recommendations().stream()
                        .map(RecommendationName::key)
                        .collect(Collectors.joining(" ")));
    }

    private static List<String> measure(Outcome outcome, MeasurePaper row) {
        Measure measure = row.measure();
        return List.of(
                measure.key(),
                outcome.ref(),
                measure.title(),
                PlanWords.kind(measure.kind()),
                measure.unit(),
                measure.better().map(Better::word).orElse(""),
                measure.numerator(),
                measure.denominator(),
                measure.cadence(),
                number(measure.baseline()),
                day(measure.baselineDate()),
                row.baselineSource().map(source -> source.key()).orElse(""),
                row.baselineReading().map(PlanSheets::quality).orElse(""),
                number(measure.target()),
                day(measure.targetDate()),
                number(measure.tolerance()),
                row.comparators().stream()
                        .map(one ->
                                Counted.sentence(one.name() + (one.period().isEmpty() ? "" : " (" + one.period() + ")")
                                        + ": " + measure.inWords(one.value())))
                        .collect(Collectors.joining(" ")),
                row.latest().stream()
                        .findFirst()
                        .map(latest -> latest.reading().date().toString())
                        .orElse(""),
                row.latest().size() == 1 ? row.latest().get(0).reading().value().toPlainString() : "",
                row.latest().size() == 1 ? quality(row.latest().get(0).reading()) : disagreeing(row));
    }

    /** Two figures for one day, where neither counts. */
    private static String disagreeing(MeasurePaper row) {
        return row.latest().isEmpty() ? "" : "readings disagree: " + PlanWords.latestInText(row.latest());
    }

    private static String quality(Reading reading) {
        return reading.quality().word() + (reading.why().isEmpty() ? "" : ": " + reading.why());
    }

    static String number(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse("");
    }

    static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
