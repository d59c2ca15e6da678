package minutebook.view;

import java.time.LocalDate;
import java.util.List;
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

    static OutcomeGaps of(Rows rows, Outcome outcome, LocalDate today) {
        PlanQueries plan = rows.reader().plan();
        return new OutcomeGaps(
                outcome,
                SmartCheck.of(new OutcomeFacts(
                        outcome,
                        rows.get(Person.class, outcome.owner()),
                        plan.measuresOf(outcome.id()).stream()
                                .map(measure -> facts(plan, measure, today))
                                .toList(),
                        plan.milestonesOf(outcome.id()),
                        plan.answers(outcome.id()).size(),
                        today)));
    }

    private static MeasureFacts facts(PlanQueries plan, Measure measure, LocalDate today) {
        return new MeasureFacts(measure, plan.readingsOf(measure.id(), today));
    }
}
