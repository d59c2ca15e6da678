package minutebook.domain.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.Plan;
import minutebook.domain.Risk;

/** What may go wrong, and what is done about it. */
public final class RiskPart extends PlanPart<Risk> {
    RiskPart() {
        super(
                Risk.class,
                "risk",
                "risks",
                List.of(
                        PlanField.of(
                                        "number",
                                        "Number",
                                        PlanField.Type.COUNT,
                                        "Its number on the register; the next free one when left empty.")
                                .must(),
                        PlanField.of("theme", "Theme", PlanField.Type.THEME, "The number of the theme it bears on."),
                        PlanField.text("cause", "Cause", "Because of what it may happen."),
                        PlanField.text("event", "Event", "What may happen.").must(),
                        PlanField.text("effect", "Effect", "What would follow."),
                        PlanField.of(
                                        "likelihood",
                                        "Likelihood",
                                        PlanField.Type.COUNT,
                                        "From 1, rare, to 5, almost certain.")
                                .must(),
                        PlanField.of("severity", "Severity", PlanField.Type.COUNT, "From 1, slight, to 5, grave.")
                                .must(),
                        PlanField.of(
                                "owner",
                                "Owner",
                                PlanField.Type.PERSON,
                                "Who answers for it: a person’s key, or an agency’s."),
                        PlanField.text("mitigation", "Mitigation", "What is done about it.")));
    }

    @Override
    public String key(Risk risk, Plan plan) {
        return String.valueOf(risk.number());
    }

    @Override
    public String title(Risk risk, Plan plan) {
        return "Risk " + risk.number();
    }

    @Override
    public Map<String, String> said(Risk was, Plan plan) {
        Names names = new Names(plan);
        Map<String, String> said = new LinkedHashMap<>();
        said.put("number", String.valueOf(was.number()));
        said.put("theme", names.theme(was.theme()));
        said.put("cause", was.cause());
        said.put("event", was.event());
        said.put("effect", was.effect());
        said.put("likelihood", String.valueOf(was.likelihood()));
        said.put("severity", String.valueOf(was.severity()));
        said.put("owner", names.person(was.owner()));
        said.put("mitigation", was.mitigation());
        return said;
    }

    @Override
    protected Risk make(String id, String board, Optional<Risk> before, Filled filled, int place) {
        return new Risk(
                id,
                board,
                filled.count("number", before.map(Risk::number)).orElseThrow(),
                filled.theme("theme", before.flatMap(Risk::theme)),
                filled.text("cause", before.map(Risk::cause).orElse("")),
                filled.text("event", before.map(Risk::event).orElse("")),
                filled.text("effect", before.map(Risk::effect).orElse("")),
                filled.count("likelihood", before.map(Risk::likelihood)).orElseThrow(),
                filled.count("severity", before.map(Risk::severity)).orElseThrow(),
                filled.person("owner", before.flatMap(Risk::owner)),
                filled.text("mitigation", before.map(Risk::mitigation).orElse("")),
                before.flatMap(Risk::retiredOn),
                before.map(Risk::retiredBecause).orElse(""),
                before.map(Risk::place).orElse(place));
    }

    @Override
    protected Optional<String> unique(Risk risk) {
        return Optional.of(String.valueOf(risk.number()));
    }

    @Override
    protected Filled completed(Filled filled, List<Risk> others) {
        int next = others.stream().mapToInt(Risk::number).max().orElse(0) + 1;
        return filled.has("number") ? filled : filled.with("number", String.valueOf(next));
    }
}
