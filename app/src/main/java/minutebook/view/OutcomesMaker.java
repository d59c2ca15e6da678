package minutebook.view;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.BoardRules;
import minutebook.domain.Measure;
import minutebook.domain.Milestone;
import minutebook.domain.Outcome;
import minutebook.domain.Reading;
import minutebook.domain.Recommendation;
import minutebook.domain.Standing;
import minutebook.domain.statistics.Series;
import minutebook.store.PlanQueries;
import minutebook.store.StandingQueries;

/** Gathers what a theme promised and where that stands, outcome by outcome, from one reading of each table. */
final class OutcomesMaker {
    /** Held meetings are counted up to so many: what is older than that is stale whatever the board has settled. */
    private static final int MEETINGS = 25;

    private final Rows rows;
    private final Map<String, List<Measure>> measures;
    private final Map<String, List<Reading>> readings;
    private final Map<String, List<Milestone>> milestones;
    private final Map<String, List<Recommendation>> answers;

    private final BoardRules rules;
    private final LocalDate today;

    private OutcomesMaker(Rows rows, String theme, BoardRules rules, LocalDate today) {
        PlanQueries plan = rows.reader().plan();
        this.rows = rows;
        this.rules = rules;
        this.today = today;
        this.measures = plan.measuresOfTheme(theme).stream().collect(groupingBy(Measure::outcome));
        this.readings = plan.readingsOfTheme(theme, today).stream().collect(groupingBy(Reading::measure));
        this.milestones = plan.milestonesOfTheme(theme).stream().collect(groupingBy(Milestone::outcome));
        this.answers = plan.answeredBy(theme);
    }

    /** The outcomes of a theme in their order, with the readings for days up to today. */
    static List<OutcomeRow> outcomes(Rows rows, String theme, BoardRules rules, LocalDate today) {
        OutcomesMaker maker = new OutcomesMaker(rows, theme, rules, today);
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
                answers.getOrDefault(outcome.id(), List.of()),
                standing(outcome));
    }

    private Standing standing(Outcome outcome) {
        StandingQueries queries = rows.reader().standing();
        return Standing.of(
                outcome,
                rules,
                queries.heldSince(outcome, rules.board(), MEETINGS),
                queries.lookedAt(outcome.id()),
                queries.movedOn(outcome.id(), today));
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
