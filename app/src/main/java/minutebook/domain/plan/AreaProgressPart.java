package minutebook.domain.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.AreaProgress;
import minutebook.domain.Plan;
import minutebook.domain.VisitProgress;

/** How far a monitoring visit found one area to have come. */
public final class AreaProgressPart extends PlanPart<AreaProgress> {
    AreaProgressPart() {
        super(
                AreaProgress.class,
                "visit-area",
                "visit areas",
                List.of(
                        PlanField.of("source", "Source", PlanField.Type.SOURCE, "The key of the visit.")
                                .must(),
                        PlanField.line("area", "Area", "The area that was looked at.")
                                .must(),
                        PlanField.choice(
                                        "progress",
                                        "Progress",
                                        VisitProgress.class,
                                        "Whether it was met, is progressing, or was not yet to be expected.")
                                .must(),
                        PlanField.of(
                                "outcome",
                                "Outcome",
                                PlanField.Type.OUTCOME,
                                "The number of the outcome that it bears on."),
                        PlanField.line("reference", "Reference", "Where the visit’s letter says so."),
                        PlanField.text("note", "Note", "What was said, in a few words of your own.")));
    }

    @Override
    public String key(AreaProgress area, Plan plan) {
        return new Names(plan).source(Optional.of(area.source())) + "/" + area.place();
    }

    @Override
    public String title(AreaProgress area, Plan plan) {
        return "Area “" + area.area() + "”";
    }

    @Override
    public Map<String, String> said(AreaProgress was, Plan plan) {
        Names names = new Names(plan);
        Map<String, String> said = new LinkedHashMap<>();
        said.put("source", names.source(Optional.of(was.source())));
        said.put("area", was.area());
        said.put("progress", typed(Optional.of(was.progress())));
        said.put("outcome", names.outcome(was.outcome()));
        said.put("reference", was.reference());
        said.put("note", was.note());
        return said;
    }

    @Override
    protected AreaProgress make(String id, String board, Optional<AreaProgress> before, Filled filled, int place) {
        return new AreaProgress(
                id,
                filled.source("source", before.map(AreaProgress::source)).orElseThrow(),
                filled.text("area", before.map(AreaProgress::area).orElse("")),
                filled.choice("progress", VisitProgress.class, before.map(AreaProgress::progress))
                        .orElseThrow(),
                filled.outcome("outcome", before.flatMap(AreaProgress::outcome)),
                filled.text("reference", before.map(AreaProgress::reference).orElse("")),
                filled.text("note", before.map(AreaProgress::note).orElse("")),
                before.map(AreaProgress::place).orElse(place));
    }
}
