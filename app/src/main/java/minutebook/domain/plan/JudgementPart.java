package minutebook.domain.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.Judgement;
import minutebook.domain.Plan;

/** A grade that a source gave to an area on a date. */
public final class JudgementPart extends PlanPart<Judgement> {
    JudgementPart() {
        super(
                Judgement.class,
                "judgement",
                "judgements",
                List.of(
                        PlanField.of("source", "Source", PlanField.Type.SOURCE, "The key of the source that gave it.")
                                .must(),
                        PlanField.line("area", "Area", "What was judged, such as the experiences of care leavers.")
                                .must(),
                        PlanField.line("grade", "Grade", "The grade in the source’s own words, such as Inadequate.")
                                .must(),
                        PlanField.of("date", "Date", PlanField.Type.PAST, "The day it was given.")
                                .must(),
                        PlanField.text("note", "Note", "What else is to be known of it.")));
    }

    @Override
    public String key(Judgement judgement, Plan plan) {
        return new Names(plan).source(Optional.of(judgement.source())) + "/" + judgement.place();
    }

    @Override
    public String title(Judgement judgement, Plan plan) {
        return "“" + judgement.grade() + "” for " + judgement.area();
    }

    @Override
    public Map<String, String> said(Judgement was, Plan plan) {
        Names names = new Names(plan);
        Map<String, String> said = new LinkedHashMap<>();
        said.put("source", names.source(Optional.of(was.source())));
        said.put("area", was.area());
        said.put("grade", was.grade());
        said.put("date", was.date().toString());
        said.put("note", was.note());
        return said;
    }

    @Override
    protected Judgement make(String id, String board, Optional<Judgement> before, Filled filled, int place) {
        return new Judgement(
                id,
                filled.source("source", before.map(Judgement::source)).orElseThrow(),
                filled.text("area", before.map(Judgement::area).orElse("")),
                filled.text("grade", before.map(Judgement::grade).orElse("")),
                filled.past("date", before.map(Judgement::date)).orElseThrow(),
                filled.text("note", before.map(Judgement::note).orElse("")),
                before.flatMap(Judgement::retiredOn),
                before.map(Judgement::retiredBecause).orElse(""),
                before.map(Judgement::place).orElse(place));
    }
}
