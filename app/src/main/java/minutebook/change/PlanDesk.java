package minutebook.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.DateWords;
import minutebook.domain.Entity;
import minutebook.domain.Moment;
import minutebook.domain.Plan;
import minutebook.domain.plan.Filled;
import minutebook.domain.plan.PlanPart;
import minutebook.store.Ledger;

/** Where the plan of a board is worked on: what can be named in it, and what there is of each kind. */
record PlanDesk(Ledger ledger, Moment moment, String board, Plan plan) {
    static PlanDesk of(Ledger ledger, Moment moment, String board) {
        return new PlanDesk(ledger, moment, board, ledger.plan().whole(board));
    }

    Filled filled(Map<String, String> values) {
        Optional<LocalDate> next = ledger.meetings()
                .planned(board, moment.today())
                .map(meeting -> meeting.plannedStart().toLocalDate());
        return new Filled(values, plan, new DateWords(moment.today(), next), moment);
    }

    <E extends Entity> List<E> all(PlanPart<E> part) {
        return ledger.plan().every(part.type(), board);
    }
}
