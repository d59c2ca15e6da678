package minutebook.domain;

import java.time.LocalDate;
import java.util.Optional;

/** A dated step on the way to an outcome. */
public record Milestone(
        String id,
        String outcome,
        String what,
        LocalDate due,
        Optional<LocalDate> metOn,
        Optional<LocalDate> retiredOn,
        String retiredBecause)
        implements Retirable {
    public Milestone {
        what = Words.title("milestone", what);
        retiredBecause = Retirable.reason(retiredOn, retiredBecause);
    }

    @Override
    public Milestone retired(Optional<LocalDate> on, String because) {
        return new Milestone(id, outcome, what, due, metOn, on, because);
    }
}
