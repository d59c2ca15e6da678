package minutebook.pack;

import java.util.Optional;
import minutebook.domain.Answer;
import minutebook.domain.Brag;
import minutebook.domain.Milestone;
import minutebook.domain.Outcome;
import minutebook.domain.Theme;
import minutebook.domain.ThemeKind;

/** The plan as records: themes, outcomes with their milestones and answers, and measures. */
record PlanRows(Fields pack, Rows rows) {
    void add() {
        int place = 0;
        for (Fields theme : pack.list("themes")) {
            theme(theme, ++place);
        }
        place = 0;
        for (Fields outcome : pack.list("outcomes")) {
            outcome(outcome, ++place);
        }
        new MeasureRows(pack.list("measures"), rows).add();
    }

    /** What rests on decisions, once the meetings are there. */
    void addDecided() {
        for (Fields outcome : pack.list("outcomes")) {
            String parent = rows.id("outcome", outcome.text("ref"));
            outcome.list("answersDecisions").forEach(answer -> {
                Optional<String> decision =
                        Optional.of(rows.id("decision", answer.node().asText()));
                rows.add(answer, id -> new Answer(id, parent, Optional.empty(), Optional.empty(), decision));
            });
        }
    }

    private void theme(Fields theme, int place) {
        rows.addNamed(
                "theme",
                theme.text("number"),
                theme,
                id -> new Theme(
                        id,
                        rows.id("board", ""),
                        theme.whole("number"),
                        theme.text("title"),
                        theme.choice(ThemeKind.class, "kind"),
                        rows.maybeId("person", theme, "lead"),
                        rows.maybeId("person", theme, "sponsor"),
                        theme.text("summary"),
                        Retired.on(theme),
                        Retired.because(theme),
                        place));
    }

    private void outcome(Fields outcome, int place) {
        String ref = outcome.text("ref");
        rows.addNamed(
                "outcome",
                ref,
                outcome,
                id -> new Outcome(
                        id,
                        rows.id("theme", outcome.text("theme")),
                        ref,
                        outcome.text("statement"),
                        outcome.text("cohort"),
                        rows.maybeId("person", outcome, "owner"),
                        outcome.maybeDate("due"),
                        outcome.maybeWhole("rank"),
                        outcome.choice(Brag.class, "status"),
                        outcome.text("reason"),
                        Retired.on(outcome),
                        Retired.because(outcome),
                        place));
        rows.alias("theme of", ref, rows.id("theme", outcome.text("theme")));
        milestones(outcome, rows.id("outcome", ref));
        answers(outcome, rows.id("outcome", ref));
    }

    private void milestones(Fields outcome, String parent) {
        for (Fields milestone : outcome.list("milestones")) {
            rows.add(
                    milestone,
                    id -> new Milestone(
                            id,
                            parent,
                            milestone.text("what"),
                            milestone.date("due"),
                            milestone.maybeDate("met"),
                            Retired.on(milestone),
                            Retired.because(milestone)));
        }
    }

    private void answers(Fields outcome, String parent) {
        for (Fields answer : outcome.list("answers")) {
            String recommendation = rows.id("recommendation", answer.node().asText());
            rows.add(answer, id -> Answer.toRecommendation(id, parent, recommendation));
        }
        for (Fields answer : outcome.list("answersFindings")) {
            Optional<String> finding =
                    Optional.of(rows.id("finding", answer.node().asText()));
            rows.add(answer, id -> new Answer(id, parent, Optional.empty(), finding, Optional.empty()));
        }
    }
}
