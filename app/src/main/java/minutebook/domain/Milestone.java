package minutebook.domain;

import java.time.LocalDate;
import java.util.Optional;

/** A dated step on the way to an outcome. */
public record Milestone(String id, String outcome, String what, LocalDate due, Optional<LocalDate> metOn)
        implements Entity {
    public Milestone {
        what = Words.title("milestone", what);
    }
}
