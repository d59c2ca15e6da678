package minutebook.domain.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.Brag;
import minutebook.domain.Outcome;
import minutebook.domain.Plan;
import minutebook.domain.Theme;

/** What will be different for whom by when. */
public final class OutcomePart extends PlanPart<Outcome> {
    OutcomePart() {
        super(
                Outcome.class,
                "outcome",
                "outcomes",
                List.of(
                        PlanField.of("theme", "Theme", PlanField.Type.THEME, "The number of the theme it belongs to.")
                                .must(),
                        PlanField.line("ref", "Number", "Its number, such as 2.1; the next free one when left empty.")
                                .must(),
                        PlanField.text(
                                        "statement",
                                        "Statement",
                                        "What will be different for children, in one plain sentence.")
                                .must(),
                        PlanField.line("cohort", "Cohort", "Which children, families or staff it is about."),
                        PlanField.of(
                                "owner",
                                "Owner",
                                PlanField.Type.PERSON,
                                "Who answers for it: a person’s key, or an agency’s."),
                        PlanField.of(
                                "due", "Due", PlanField.Type.DUE, "The calendar date by which it is to be reached."),
                        PlanField.of(
                                "rank",
                                "Priority",
                                PlanField.Type.COUNT,
                                "Its rank among the board’s priorities, 1 first; empty when it is none of them.")));
    }

    @Override
    public String key(Outcome outcome, Plan plan) {
        return outcome.ref();
    }

    @Override
    public String title(Outcome outcome, Plan plan) {
        return "Outcome " + outcome.ref();
    }

    @Override
    public Map<String, String> said(Outcome was, Plan plan) {
        Names names = new Names(plan);
        Map<String, String> said = new LinkedHashMap<>();
        said.put("theme", names.theme(Optional.of(was.theme())));
        said.put("ref", was.ref());
        said.put("statement", was.statement());
        said.put("cohort", was.cohort());
        said.put("owner", names.person(was.owner()));
        said.put("due", typed(was.due()));
        said.put("rank", typed(was.rank()));
        return said;
    }

    @Override
    protected Outcome make(String id, String board, Optional<Outcome> before, Filled filled, int place) {
        return new Outcome(
                id,
                filled.theme("theme", before.map(Outcome::theme)).orElseThrow(),
                filled.ref("ref", before.map(Outcome::ref).orElse("")),
                filled.text("statement", before.map(Outcome::statement).orElse("")),
                filled.text("cohort", before.map(Outcome::cohort).orElse("")),
                filled.person("owner", before.flatMap(Outcome::owner)),
                filled.due("due", before.flatMap(Outcome::due)),
                filled.count("rank", before.flatMap(Outcome::rank)),
                before.map(Outcome::status).orElse(Brag.RED),
                before.map(Outcome::statusReason).orElse(""),
                before.flatMap(Outcome::retiredOn),
                before.map(Outcome::retiredBecause).orElse(""),
                before.map(Outcome::place).orElse(place));
    }

    @Override
    protected Optional<String> unique(Outcome outcome) {
        return Optional.of(outcome.ref());
    }

    @Override
    protected Filled completed(Filled filled, List<Outcome> others) {
        if (filled.has("ref") || !filled.has("theme")) {
            return filled;
        }
        Theme theme = filled.plan().theme(filled.text("theme", "").replaceFirst("^[Tt]", ""));
        String prefix = theme.number() + ".";
        int next = others.stream()
                        .map(Outcome::ref)
                        .filter(ref -> ref.startsWith(prefix))
                        .map(ref -> ref.substring(prefix.length()))
                        .filter(last -> last.matches("\\d{1,6}"))
                        .mapToInt(Integer::parseInt)
                        .max()
                        .orElse(0)
                + 1;
        return filled.with("ref", prefix + next);
    }

    @Override
    public String group(Outcome outcome) {
        return outcome.theme();
    }
}
