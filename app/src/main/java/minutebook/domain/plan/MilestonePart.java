package minutebook.domain.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.Milestone;
import minutebook.domain.Plan;

/** A dated step on the way to an outcome. */
public final class MilestonePart extends PlanPart<Milestone> {
    MilestonePart() {
        super(
                Milestone.class,
                "milestone",
                "milestones",
                List.of(
                        PlanField.of(
                                        "outcome",
                                        "Outcome",
                                        PlanField.Type.OUTCOME,
                                        "The number of the outcome it leads to.")
                                .must(),
                        PlanField.line("what", "What", "What will have been done.")
                                .must(),
                        PlanField.of("due", "Due", PlanField.Type.DUE, "The calendar date by which it is to be done.")
                                .must(),
                        PlanField.of("met", "Met on", PlanField.Type.PAST, "The day it was done.")));
    }

    @Override
    public String key(Milestone milestone, Plan plan) {
        return new Names(plan).outcome(Optional.of(milestone.outcome())) + "/" + milestone.due();
    }

    @Override
    public String title(Milestone milestone, Plan plan) {
        return "Milestone “" + milestone.what() + "”";
    }

    @Override
    public Map<String, String> said(Milestone was, Plan plan) {
        Names names = new Names(plan);
        Map<String, String> said = new LinkedHashMap<>();
        said.put("outcome", names.outcome(Optional.of(was.outcome())));
        said.put("what", was.what());
        said.put("due", was.due().toString());
        said.put("met", typed(was.metOn()));
        return said;
    }

    @Override
    protected Milestone make(String id, String board, Optional<Milestone> before, Filled filled, int place) {
        return new Milestone(
                id,
                filled.outcome("outcome", before.map(Milestone::outcome)).orElseThrow(),
                filled.text("what", before.map(Milestone::what).orElse("")),
                filled.due("due", before.map(Milestone::due)).orElseThrow(),
                filled.past("met", before.flatMap(Milestone::metOn)),
                before.flatMap(Milestone::retiredOn),
                before.map(Milestone::retiredBecause).orElse(""));
    }

    @Override
    public String group(Milestone milestone) {
        return milestone.outcome();
    }
}
