package minutebook.view;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import minutebook.domain.Action;
import minutebook.domain.Answer;
import minutebook.domain.Board;
import minutebook.domain.Decision;
import minutebook.domain.Finding;
import minutebook.domain.Measure;
import minutebook.domain.Meeting;
import minutebook.domain.Outcome;
import minutebook.domain.ProgressNote;
import minutebook.domain.Reading;
import minutebook.domain.Recommendation;
import minutebook.domain.References;
import minutebook.domain.Source;
import minutebook.store.Reader;
import minutebook.view.OutcomeTrace.Measured;
import minutebook.view.RecommendationTrace.RecommendationName;

/** Follows the links of a board's plan, from one reading of each table. */
final class TraceMaker {
    private final Rows rows;
    private final Board board;
    private final List<Outcome> outcomes;
    private final List<Finding> findings;
    private final List<Recommendation> recommendations;
    private final Map<String, List<Answer>> answers;
    private final Map<String, List<Measure>> measures;
    private final Map<String, Integer> readings;
    private final Map<String, List<ProgressNote>> progress;
    private final List<Decision> decisions;
    private final List<Action> actions;
    private final Map<String, DecisionRow> decisionRows = new HashMap<>();
    private final Withheld withheld;

    TraceMaker(Reader reader, Board board, Withheld withheld, LocalDate today) {
        this.withheld = withheld;
        this.rows = new Rows(reader);
        this.board = board;
        String id = board.id();
        outcomes = reader.plan().outcomesOfBoard(id);
        findings = reader.plan().findings(id);
        recommendations = reader.plan().recommendations(id);
        answers = reader.trace().answers(id).stream().collect(Collectors.groupingBy(Answer::outcome));
        measures = reader.plan().measuresOfBoard(id).stream().collect(Collectors.groupingBy(Measure::outcome));
        readings = withheld.isNothing() ? reader.trace().readings(id, today) : told(reader, today);
        progress = withheld.told(reader.trace().progress(id, today)).stream()
                .collect(Collectors.groupingBy(note -> note.outcome().orElseThrow()));
        decisions = withheld.told(reader.trace().decisions(id));
        actions = withheld.told(reader.trace().actions(id));
    }

    /** How many of its readings are told, by the measure's id. */
    private Map<String, Integer> told(Reader reader, LocalDate today) {
        return withheld.told(reader.plan().every(Reading.class, board.id())).stream()
                .filter(reading -> !reading.date().isAfter(today))
                .collect(Collectors.groupingBy(Reading::measure, Collectors.summingInt(reading -> 1)));
    }

    private ActionRow row(Action action) {
        return rows.action(action).without(withheld.items());
    }

    TraceView view() {
        return new TraceView(
                board,
                recommendations.stream().map(this::recommendation).toList(),
                outcomes.stream().map(this::outcome).toList(),
                findings.stream().map(this::finding).toList());
    }

    private RecommendationTrace recommendation(Recommendation one) {
        Source source = rows.get(Source.class, one.source());
        References references = References.read(one.references());
        List<Outcome> answering = outcomes.stream()
                .filter(outcome -> answered(outcome).stream()
                        .anyMatch(answer ->
                                answer.recommendation().filter(one.id()::equals).isPresent()))
                .toList();
        List<String> oddities = one.flag().isEmpty() ? references.oddities(source) : List.of(one.flag());
        return new RecommendationTrace(
                one,
                source,
                oddities,
                findings.stream()
                        .filter(finding -> finding.source().equals(one.source()))
                        .filter(finding -> references.cites(finding.paragraph()))
                        .toList(),
                answering.stream()
                        .flatMap(outcome -> named(outcome).stream())
                        .filter(other -> !other.source().id().equals(one.source()))
                        .distinct()
                        .toList(),
                answering,
                decisions.stream()
                        .filter(decision -> decision.recommendation()
                                .filter(one.id()::equals)
                                .isPresent())
                        .map(this::row)
                        .toList(),
                actions.stream()
                        .filter(action ->
                                action.recommendation().filter(one.id()::equals).isPresent())
                        .map(this::row)
                        .toList());
    }

    private OutcomeTrace outcome(Outcome one) {
        List<Answer> own = answered(one);
        return new OutcomeTrace(
                one,
                named(one),
                findings.stream()
                        .filter(finding -> own.stream().anyMatch(answer -> answer.finding()
                                .filter(finding.id()::equals)
                                .isPresent()))
                        .toList(),
                decisions.stream()
                        .filter(decision -> own.stream().anyMatch(answer -> answer.decision()
                                .filter(decision.id()::equals)
                                .isPresent()))
                        .map(this::row)
                        .toList(),
                measures.getOrDefault(one.id(), List.of()).stream()
                        .map(measure -> new Measured(measure, readings.getOrDefault(measure.id(), 0)))
                        .toList(),
                progress.getOrDefault(one.id(), List.of()),
                decisions.stream()
                        .filter(decision ->
                                decision.outcome().filter(one.id()::equals).isPresent())
                        .map(this::row)
                        .toList(),
                actions.stream()
                        .filter(action ->
                                action.outcome().filter(one.id()::equals).isPresent())
                        .map(this::row)
                        .toList());
    }

    private FindingTrace finding(Finding one) {
        return new FindingTrace(
                one,
                rows.get(Source.class, one.source()),
                recommendations.stream()
                        .filter(other -> other.source().equals(one.source()))
                        .filter(other -> References.read(other.references()).cites(one.paragraph()))
                        .toList(),
                outcomes.stream()
                        .filter(outcome -> answered(outcome).stream().anyMatch(answer -> answer.finding()
                                .filter(one.id()::equals)
                                .isPresent()))
                        .toList());
    }

    private List<Answer> answered(Outcome outcome) {
        return answers.getOrDefault(outcome.id(), List.of());
    }

    /** The recommendations that an outcome answers, in the order of the sources. */
    private List<RecommendationName> named(Outcome outcome) {
        return recommendations.stream()
                .filter(one -> answered(outcome).stream()
                        .anyMatch(answer ->
                                answer.recommendation().filter(one.id()::equals).isPresent()))
                .map(one -> new RecommendationName(rows.get(Source.class, one.source()), one))
                .toList();
    }

    private DecisionRow row(Decision decision) {
        return decisionRows.computeIfAbsent(
                decision.id(), id -> rows.decision(rows.get(Meeting.class, decision.meeting()), decision));
    }
}
