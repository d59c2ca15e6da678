package minutebook.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import minutebook.domain.Assurance;
import minutebook.domain.DateText;
import minutebook.domain.Outcome;
import minutebook.domain.ProgressNote;
import minutebook.domain.Recommendation;
import minutebook.view.ActionRow;
import minutebook.view.DecisionRow;
import minutebook.view.MeasurePaper;
import minutebook.view.OutcomeTrace;
import minutebook.view.PlanPaper;
import minutebook.view.RecommendationProgress;
import minutebook.view.RecommendationProgress.Verdict;

/** A recommendation with where it stands, what is being done about it and what shows that. */
record RecommendationSection(PlanPaper paper, RecommendationProgress one) {
    private static final List<Sheet.Column> COLUMNS = List.of(
            Sheet.Column.text("recommendation"),
            Sheet.Column.text("immediate"),
            Sheet.Column.text("text"),
            Sheet.Column.text("for"),
            Sheet.Column.text("references"),
            Sheet.Column.text("oddities"),
            Sheet.Column.text("where_it_stands"),
            Sheet.Column.text("outcomes"),
            Sheet.Column.text("decisions"),
            Sheet.Column.text("actions"),
            Sheet.Column.number("notes_with_evidence"),
            Sheet.Column.number("notes_without"),
            Sheet.Column.text("latest_readings"));

    List<Block> blocks() {
        Recommendation asked = one.trace().recommendation();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(
                3, "Recommendation " + asked.number() + (asked.immediate() ? ", for immediate action" : "")));
        blocks.add(new Block.Paragraph(Prose.strong(Counted.sentence(asked.text()))));
        blocks.add(
                new Block.Paragraph(Prose.strong("Where it stands:").then(" ").then(verdict())));
        List<Prose> facts = new ArrayList<>();
        if (!asked.audience().isEmpty()) {
            facts.add(Prose.strong("For:").then(" " + Counted.sentence(asked.audience())));
        }
        facts.add(Prose.strong("Refers to:").then(" ").then(TraceTables.references(one.trace())));
        one.outcomes().forEach(outcome -> facts.add(outcome(outcome.outcome())));
        one.trace()
                .repeats()
                .forEach(other -> facts.add(Prose.strong("Asked for as well by:")
                        .then(" " + PlanWords.source(other.source()) + ", recommendation "
                                + other.recommendation().number() + ".")));
        decisions()
                .forEach(decision -> facts.add(Prose.strong("Decision " + decision.ref() + ":")
                        .then(" " + Counted.sentence(decision.decision().words()))));
        actions().forEach(action -> facts.add(action(action)));
        blocks.add(new Block.ListBlock(facts));
        evidence(blocks);
        return blocks;
    }

    private Prose verdict() {
        Verdict verdict = one.verdict();
        Prose words = Prose.of(verdict.words() + shown() + ".");
        boolean mixed = verdict == Verdict.CHANGE || verdict == Verdict.DONE;
        return mixed && one.hasEvidencedConcern() ? words.then(" There is evidence of a concern as well.") : words;
    }

    /** Where evidence of a change is to be found. */
    private String shown() {
        if (one.verdict() != Verdict.CHANGE) {
            return "";
        }
        Stream<String> notes = one.changes().stream()
                .map(note -> "what was noted for " + DateText.plain(note.date()) + " ("
                        + note.assurance().word() + ", " + impact(note) + ")");
        Stream<String> charts = one.improved().stream()
                .map(row -> "the chart of “" + row.measure().title() + "”");
        return ": " + Stream.concat(notes, charts).collect(Collectors.joining("; "));
    }

    private static String impact(ProgressNote note) {
        return switch (note.impact()) {
            case EARLY -> "early signs";
            case SUSTAINED -> "sustained";
            case NONE_SEEN -> "none seen";
            case TOO_NEW -> "too new to judge";
        };
    }

    private Prose outcome(Outcome outcome) {
        return Prose.strong("Outcome " + outcome.ref() + ":")
                .then(" " + Counted.sentence(Printable.line(outcome.statement())) + " Status: ")
                .then(PlanWords.statusWithReason(outcome, paper.withheld()));
    }

    private Prose action(ActionRow row) {
        LocalDate today = paper.today();
        return Prose.strong("Action " + row.ref() + ":")
                .then(" " + Counted.sentence(row.action().what()) + " "
                        + Counted.capital(row.owner().post()) + ", due "
                        + DateText.plain(row.action().due()) + ": ")
                .then(Prose.strong(row.stateInWords(today) + "."));
    }

    /** Those about the recommendation itself, then those about its outcomes, each once. */
    private List<DecisionRow> decisions() {
        return Stream.concat(
                        one.trace().decisions().stream(),
                        one.outcomes().stream().flatMap(outcome -> outcome.decisions().stream()))
                .distinct()
                .toList();
    }

    private List<ActionRow> actions() {
        return Stream.concat(
                        one.trace().actions().stream(),
                        one.outcomes().stream().flatMap(outcome -> outcome.actions().stream()))
                .distinct()
                .toList();
    }

    private void evidence(List<Block> blocks) {
        List<Prose> shown = new ArrayList<>();
        for (OutcomeTrace outcome : one.outcomes()) {
            outcome.progress()
                    .forEach(note -> shown.add(Narrative.progress(
                            note, "outcome " + outcome.outcome().ref())));
        }
        List<MeasurePaper> read =
                one.measures().stream().filter(row -> !row.latest().isEmpty()).toList();
        read.forEach(row ->
                shown.add(Prose.strong(row.measure().title() + ":").then(" ").then(PlanWords.latest(row.latest()))));
        if (!shown.isEmpty()) {
            blocks.add(Block.Paragraph.of("Evidence so far:"));
            blocks.add(new Block.ListBlock(shown));
        }
        int unread = one.measures().size() - read.size();
        if (unread > 0) {
            blocks.add(Block.Paragraph.of(
                    Counted.capital(Counted.of(unread, "measure of its outcomes has", "measures of its outcomes have"))
                            + " no reading yet."));
        }
    }

    /** The recommendations of a source as rows. */
    static Sheet sheet(PlanPaper paper, List<RecommendationProgress> all) {
        return new Sheet(
                "Progress",
                COLUMNS,
                all.stream()
                        .map(each -> new RecommendationSection(paper, each).row())
                        .toList());
    }

    private List<String> row() {
        Recommendation asked = one.trace().recommendation();
        long shown = one.notes().stream()
                .filter(note -> note.assurance() != Assurance.REPORTED)
                .count();
        return List.of(
                asked.number(),
                asked.immediate() ? "yes" : "no",
                asked.text(),
                asked.audience(),
                asked.references(),
                String.join(" ", one.trace().oddities()),
                verdict().text(),
                one.outcomes().stream().map(outcome -> outcome.outcome().ref()).collect(Collectors.joining(" ")),
                decisions().stream().map(DecisionRow::ref).collect(Collectors.joining(" ")),
                actions().stream()
                        .map(row -> row.ref() + " (" + row.stateInWords(paper.today()) + ")")
                        .collect(Collectors.joining(", ")),
                String.valueOf(shown),
                String.valueOf(one.notes().size() - shown),
                one.measures().stream()
                        .filter(row -> !row.latest().isEmpty())
                        .map(row -> row.measure().title() + ": " + PlanWords.latestInText(row.latest()))
                        .collect(Collectors.joining("; ")));
    }
}
