package minutebook.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import minutebook.domain.Assurance;
import minutebook.domain.DateText;
import minutebook.domain.Outcome;
import minutebook.domain.ProgressNote;
import minutebook.view.ActionRow;
import minutebook.view.DecisionRow;
import minutebook.view.FindingTrace;
import minutebook.view.MeasurePaper;
import minutebook.view.OutcomeTrace;
import minutebook.view.PlanPaper;
import minutebook.view.RecommendationTrace;
import minutebook.view.RecommendationTrace.RecommendationName;
import minutebook.view.TraceView;

/** How a plan hangs together as tables: one for each kind of thing, each row with what is above it and what is below. */
record TraceTables(PlanPaper paper) {
    /**
     * A table, for people and for scripts.
     *
     * @param names what a script calls its columns
     */
    record Part(String title, List<Table.Column> columns, List<String> names, List<List<Prose>> rows) {
        Table table() {
            return new Table(title, columns, 0, rows);
        }

        Sheet sheet() {
            return Sheet.of(
                    title,
                    names,
                    rows.stream()
                            .map(row -> row.stream().map(Prose::text).toList())
                            .toList());
        }
    }

    private static final Prose NONE = Prose.emphasis("None");

    Part uncovered() {
        return new Part(
                "Where the chain breaks, or is odd",
                List.of(Table.Column.of("What", 28), Table.Column.of("How many", 12), Table.Column.of("Which", 60)),
                List.of("what", "how_many", "which"),
                paper.trace().uncovered().stream().map(TraceTables::uncovered).toList());
    }

    private static List<Prose> uncovered(TraceView.Uncovered gap) {
        int found = gap.all().size();
        String which = which(gap.all().stream().map(TraceView.Named::key).toList());
        return List.of(
                Prose.of(Counted.capital(gap.what())),
                Prose.of((found == 0 ? "None" : String.valueOf(found)) + " of " + gap.of()),
                found == 0 ? NONE : Prose.of(which));
    }

    /** Keys, with the source named once before all that it has: “ofsted-2015/28, 35, 36; lscb-2015/149”. */
    private static String which(List<String> keys) {
        StringBuilder words = new StringBuilder();
        String source = "";
        for (String key : keys) {
            String own = key.substring(0, key.indexOf('/') + 1);
            boolean isSame = own.equals(source);
            words.append(words.length() == 0 ? "" : isSame ? ", " : "; ")
                    .append(isSame ? key.substring(own.length()) : key);
            source = own;
        }
        return words.toString();
    }

    Part recommendations() {
        return new Part(
                "Recommendations",
                List.of(
                        Table.Column.of("Recommendation", 13),
                        Table.Column.of("In words", 32),
                        Table.Column.of("Refers to, as printed", 25),
                        Table.Column.of("Answered by outcomes", 12),
                        Table.Column.of("Decisions and actions about it", 18)),
                List.of("recommendation", "text", "references", "outcomes", "decisions_and_actions"),
                paper.trace().recommendations().stream()
                        .map(this::recommendation)
                        .toList());
    }

    private List<Prose> recommendation(RecommendationTrace one) {
        return List.of(
                Prose.of(one.key()),
                Prose.of(one.recommendation().text()),
                references(one),
                listed(one.outcomes().stream().map(Outcome::ref)),
                done(one.decisions(), one.actions()));
    }

    /** The references as they are printed, with the findings that are there and with what is odd. */
    static Prose references(RecommendationTrace one) {
        String printed = one.recommendation().references();
        Prose words = printed.isEmpty() ? Prose.emphasis("Nothing printed.") : Prose.of(Counted.sentence(printed));
        if (!printed.isEmpty() && !one.findings().isEmpty()) {
            words = words.then(
                    " " + Counted.capital(Counted.of(one.findings().size(), "finding")) + " found in the record.");
        }
        return one.oddities().isEmpty()
                ? words
                : words.then(" ").then(Prose.strong("Odd:")).then(" " + String.join(" ", one.oddities()));
    }

    Part outcomes() {
        return new Part(
                "Outcomes",
                List.of(
                        Table.Column.of("Outcome", 8),
                        Table.Column.of("In words, and its status", 30),
                        Table.Column.of("Answers", 18),
                        Table.Column.of("Measures", 12),
                        Table.Column.of("Progress", 16),
                        Table.Column.of("Decisions and actions", 16)),
                List.of("outcome", "text", "answers", "measures", "progress", "decisions_and_actions"),
                paper.trace().outcomes().stream().map(this::outcome).toList());
    }

    private List<Prose> outcome(OutcomeTrace one) {
        long read = paper.measuresOf(one).stream()
                .filter(measure -> !measure.latest().isEmpty())
                .count();
        Stream<String> answers = Stream.of(
                        one.recommendations().stream().map(RecommendationName::key),
                        one.findings().stream().map(finding -> "paragraph " + finding.paragraph()),
                        one.answersDecisions().stream().map(DecisionRow::ref))
                .flatMap(all -> all);
        return List.of(
                Prose.of(one.outcome().ref()),
                Prose.of(Counted.sentence(one.outcome().statement()) + " ")
                        .then(Prose.strong(PlanWords.status(one.outcome(), paper.withheld()))),
                listed(answers),
                one.measures().isEmpty()
                        ? NONE
                        : Prose.of((read == 0 ? "None" : read) + " of "
                                + one.measures().size() + " read"),
                progress(one.progress()),
                done(one.decisions(), one.actions()));
    }

    private static Prose progress(List<ProgressNote> notes) {
        if (notes.isEmpty()) {
            return NONE;
        }
        long shown = notes.stream()
                .filter(note -> note.assurance() != Assurance.REPORTED)
                .count();
        return Prose.of(Counted.capital(Counted.of(notes.size(), "note")) + ", "
                + (shown == 0 ? "none" : shown) + " with evidence; the latest of "
                + DateText.brief(notes.get(0).date()));
    }

    Part measures() {
        return new Part(
                "Measures and readings",
                List.of(
                        Table.Column.of("Measure", 36),
                        Table.Column.of("Outcome", 9),
                        Table.Column.of("Recommendations behind it", 25),
                        Table.Column.of("Latest reading", 30)),
                List.of("measure", "outcome", "recommendations", "latest_reading"),
                paper.trace().outcomes().stream()
                        .flatMap(one -> paper.measuresOf(one).stream().map(measure -> measure(one, measure)))
                        .toList());
    }

    private static List<Prose> measure(OutcomeTrace outcome, MeasurePaper measure) {
        return List.of(
                Prose.of(measure.measure().title()),
                Prose.of(outcome.outcome().ref()),
                listed(outcome.recommendations().stream().map(RecommendationName::key)),
                PlanWords.latest(measure.latest()));
    }

    Part findings() {
        return new Part(
                "Findings",
                List.of(
                        Table.Column.of("Finding", 14),
                        Table.Column.of("In a few words", 46),
                        Table.Column.of("Cited by recommendations", 22),
                        Table.Column.of("Answered directly by outcomes", 18)),
                List.of("finding", "text", "recommendations", "outcomes"),
                paper.trace().findings().stream().map(TraceTables::finding).toList());
    }

    private static List<Prose> finding(FindingTrace one) {
        return List.of(
                Prose.of(one.key()),
                Prose.of(one.finding().summary()),
                listed(one.cited().stream().map(recommendation -> recommendation.number())),
                listed(one.answered().stream().map(Outcome::ref)));
    }

    /** Every decision and action that is about an outcome or a recommendation, once. */
    Part done() {
        List<List<Prose>> rows = new ArrayList<>();
        TraceView trace = paper.trace();
        Stream.concat(
                        trace.outcomes().stream()
                                .flatMap(one ->
                                        Stream.concat(one.decisions().stream(), one.answersDecisions().stream())),
                        trace.recommendations().stream().flatMap(one -> one.decisions().stream()))
                .distinct()
                .sorted(Comparator.comparing(DecisionRow::ref))
                .forEach(one -> rows.add(List.of(
                        Prose.of(one.ref()),
                        Prose.of(one.decision().words()),
                        Prose.of("Decided"),
                        about(
                                one.outcome().map(Outcome::ref),
                                one.recommendation().map(asked -> asked.number())))));
        Stream.concat(
                        trace.outcomes().stream().flatMap(one -> one.actions().stream()),
                        trace.recommendations().stream().flatMap(one -> one.actions().stream()))
                .distinct()
                .sorted(Comparator.comparing(ActionRow::ref))
                .forEach(one -> rows.add(List.of(
                        Prose.of(one.ref()),
                        Prose.of(one.action().what()),
                        Prose.of(state(one)),
                        about(
                                one.outcome().map(Outcome::ref),
                                one.recommendation().map(asked -> asked.number())))));
        return new Part(
                "Decisions and actions",
                List.of(
                        Table.Column.of("Ref", 9),
                        Table.Column.of("In words", 49),
                        Table.Column.of("State", 21),
                        Table.Column.of("About", 21)),
                List.of("ref", "text", "state", "about"),
                rows);
    }

    private String state(ActionRow one) {
        return Counted.capital(one.stateInWords(paper.today())) + ", due "
                + DateText.brief(one.action().due());
    }

    private static Prose about(Optional<String> outcome, Optional<String> recommendation) {
        return listed(Stream.concat(
                outcome.stream().map(ref -> "outcome " + ref),
                recommendation.stream().map(number -> "recommendation " + number)));
    }

    private Prose done(List<DecisionRow> decisions, List<ActionRow> actions) {
        return listed(Stream.concat(
                decisions.stream().map(DecisionRow::ref),
                actions.stream().map(one -> one.ref() + " (" + one.stateInWords(paper.today()) + ")")));
    }

    private static Prose listed(Stream<String> all) {
        String words = all.collect(Collectors.joining(", "));
        return words.isEmpty() ? NONE : Prose.of(words);
    }
}
