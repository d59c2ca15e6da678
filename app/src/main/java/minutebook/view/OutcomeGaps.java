package minutebook.view;

import java.time.LocalDate;
import java.util.List;
import minutebook.domain.Brag;
import minutebook.domain.Decision;
import minutebook.domain.Measure;
import minutebook.domain.Outcome;
import minutebook.domain.Person;
import minutebook.domain.smart.Gap;
import minutebook.domain.smart.MeasureFacts;
import minutebook.domain.smart.OutcomeFacts;
import minutebook.domain.smart.SmartCheck;
import minutebook.store.PlanQueries;

/** An outcome with what the SMART check finds missing in it. */
public record OutcomeGaps(Outcome outcome, List<Gap> gaps) {
    public OutcomeGaps {
        gaps = List.copyOf(gaps);
    }

    /** The check by what is told: where the status is not, the outcome counts as one that is still to be reached. */
    static OutcomeGaps of(Rows rows, Outcome outcome, Withheld withheld, LocalDate today) {
        PlanQueries plan = rows.reader().plan();
        return new OutcomeGaps(
                outcome,
                SmartCheck.of(new OutcomeFacts(
                        outcome,
                        rows.get(Person.class, outcome.owner()),
                        plan.measuresOf(outcome.id()).stream()
                                .map(measure -> facts(plan, measure, withheld, today))
                                .toList(),
                        plan.milestonesOf(outcome.id()),
                        answers(rows, outcome, withheld),
                        outcome.status() == Brag.BLUE && !withheld.coversStatus(outcome),
                        today)));
    }

    /** How much it is told to answer: what was decided in private is not. */
    private static int answers(Rows rows, Outcome outcome, Withheld withheld) {
        return (int) rows.reader().plan().answers(outcome.id()).stream()
                .filter(answer -> answer.decision()
                        .map(id -> rows.get(Decision.class, id))
                        .filter(withheld::covers)
                        .isEmpty())
                .count();
    }

    private static MeasureFacts facts(PlanQueries plan, Measure measure, Withheld withheld, LocalDate today) {
        return new MeasureFacts(measure, withheld.told(plan.readingsOf(measure.id(), today)));
    }
}
