package minutebook.tui.screens;

import java.util.List;
import java.util.Optional;
import minutebook.domain.Plan;
import minutebook.domain.plan.PlanPart;
import minutebook.domain.plan.PlanParts;

/**
 * One step of setting up a board's plan from nothing.
 *
 * @param part what is to be added
 * @param have how many there are
 * @param need how many there must be before the next step makes sense
 * @param why what it is for, in a few words
 */
record SetUp(PlanPart<?> part, int have, int need, String why) {
    /** Every step, in the order in which one needs the other. */
    static List<SetUp> steps(Plan plan) {
        return List.of(
                new SetUp(
                        PlanParts.AGENCY,
                        plan.agencies().size(),
                        2,
                        "two or more, for lead and sponsor come from different ones"),
                new SetUp(PlanParts.PERSON, plan.people().size(), 2, "the posts on the board, the chair among them"),
                new SetUp(PlanParts.SOURCE, plan.sources().size(), 1, "the inspection or review to be answered"),
                new SetUp(PlanParts.RECOMMENDATION, plan.recommendations().size(), 1, "what it asks for"),
                new SetUp(PlanParts.THEME, plan.themes().size(), 1, "each with a lead and a sponsor"),
                new SetUp(PlanParts.OUTCOME, plan.outcomes().size(), 1, "what will be different, for whom, by when"),
                new SetUp(PlanParts.MEASURE, plan.measures().size(), 1, "how one will know"));
    }

    /** The first step that is not done; empty when the plan is set up. */
    static Optional<SetUp> next(Plan plan) {
        return steps(plan).stream().filter(step -> !step.isDone()).findFirst();
    }

    boolean isDone() {
        return have >= need;
    }
}
