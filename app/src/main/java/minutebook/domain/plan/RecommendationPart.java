package minutebook.domain.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.Plan;
import minutebook.domain.Recommendation;

/** What a source asks for. */
public final class RecommendationPart extends PlanPart<Recommendation> {
    RecommendationPart() {
        super(
                Recommendation.class,
                "recommendation",
                "recommendations",
                List.of(
                        PlanField.of("source", "Source", PlanField.Type.SOURCE, "The key of the source that makes it.")
                                .must(),
                        PlanField.line("number", "Number", "Its number as printed.")
                                .must(),
                        PlanField.text("text", "Text", "What is asked for, in a few words of your own.")
                                .must(),
                        PlanField.line("audience", "Audience", "Who is to act on it."),
                        PlanField.line(
                                "references",
                                "References",
                                "The paragraphs it refers to, exactly as printed, such as 22, 38 or throughout."),
                        PlanField.of(
                                "immediate",
                                "Immediate",
                                PlanField.Type.YES_NO,
                                "Whether it is to be acted on at once."),
                        PlanField.text("flag", "Flag", "Why its references need care; empty when they do not.")));
    }

    @Override
    public String key(Recommendation recommendation, Plan plan) {
        return new Names(plan).source(Optional.of(recommendation.source())) + "/" + recommendation.number();
    }

    @Override
    public String title(Recommendation recommendation, Plan plan) {
        return "Recommendation " + recommendation.number();
    }

    @Override
    public Map<String, String> said(Recommendation was, Plan plan) {
        Names names = new Names(plan);
        Map<String, String> said = new LinkedHashMap<>();
        said.put("source", names.source(Optional.of(was.source())));
        said.put("number", was.number());
        said.put("text", was.text());
        said.put("audience", was.audience());
        said.put("references", was.references());
        said.put("immediate", yesNo(was.immediate()));
        said.put("flag", was.flag());
        return said;
    }

    @Override
    protected Recommendation make(String id, String board, Optional<Recommendation> before, Filled filled, int place) {
        return new Recommendation(
                id,
                filled.source("source", before.map(Recommendation::source)).orElseThrow(),
                filled.text("number", before.map(Recommendation::number).orElse("")),
                filled.text("audience", before.map(Recommendation::audience).orElse("")),
                filled.text("text", before.map(Recommendation::text).orElse("")),
                filled.text("references", before.map(Recommendation::references).orElse("")),
                filled.yes("immediate", before.map(Recommendation::immediate).orElse(false)),
                filled.text("flag", before.map(Recommendation::flag).orElse("")),
                before.flatMap(Recommendation::retiredOn),
                before.map(Recommendation::retiredBecause).orElse(""),
                before.map(Recommendation::place).orElse(place));
    }

    @Override
    protected Optional<String> unique(Recommendation recommendation) {
        return Optional.of(recommendation.source() + "/" + recommendation.number());
    }
}
