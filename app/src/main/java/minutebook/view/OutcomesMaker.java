package minutebook.view;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.Measure;
import minutebook.domain.Milestone;
import minutebook.domain.Outcome;
import minutebook.domain.Reading;
import minutebook.domain.Recommendation;
import minutebook.domain.statistics.Series;
import minutebook.store.PlanQueries;

/** Gathers what a theme promised and where that stands, outcome by outcome, from one reading of each table. */
final class OutcomesMaker {
    private final Rows rows;
    private final Map<String, List<Measure>> measures;
    private final Map<String, List<Reading>> readings;
    private final Map<String, List<Milestone>> milestones;
    private final Map<String, List<Recommendation>> answers;

    private OutcomesMaker(Rows rows, String theme, LocalDate today) {
        PlanQueries plan = rows.reader().plan();
        this.rows = rows;
        this.measures = plan.measures(theme).stream().collect(groupingBy(Measure::outcome));
        this.readings = plan.readings(theme, today).stream().collect(groupingBy(Reading::measure));
        this.milestones = plan.milestones(theme).stream().collect(groupingBy(Milestone::outcome));
        this.answers = plan.answeredBy(theme);
    }

    /** The outcomes of a theme in their order, with the readings for days up to today. */
    static List<OutcomeRow> outcomes(Rows rows, String theme, LocalDate today) {
        OutcomesMaker maker = new OutcomesMaker(rows, theme, today);
        return rows.reader().plan().outcomes(theme).stream().map(maker::outcome).toList();
    }

    private OutcomeRow outcome(Outcome outcome) {
        return new OutcomeRow(
                outcome,
                rows.holder(outcome.owner()),
                measures.getOrDefault(outcome.id(), List.of()).stream()
                        .map(this::measure)
                        .toList(),
                milestones.getOrDefault(outcome.id(), List.of()),
                answers.getOrDefault(outcome.id(), List.of()));
    }

    private MeasureRow measure(Measure measure) {
        List<Reading> all = readings.getOrDefault(measure.id(), List.of());
        if (all.isEmpty()) {
            return new MeasureRow(measure, List.of(), Optional.empty(), List.of(), Optional.empty());
        }
        LocalDate last = all.get(all.size() - 1).date();
        List<Reading> latest =
                all.stream().filter(reading -> reading.date().equals(last)).toList();
        Optional<Reading> before =
                all.stream().filter(reading -> reading.date().isBefore(last)).reduce((first, second) -> second);
        return new MeasureRow(measure, latest, before, Series.of(all).trend(), rows.late(measure, latest));
    }
}
