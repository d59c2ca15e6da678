package minutebook.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What will be different for whom by when. What is empty is a gap, which the plan's check names.
 *
 * @param ref its number in the plan, such as {@code 1.2}
 * @param rank its priority on the board, 1 first; empty where it is none of the board's priorities
 */
public record Outcome(
        String id,
        String theme,
        String ref,
        String statement,
        String cohort,
        Optional<String> owner,
        Optional<LocalDate> due,
        Optional<Integer> rank,
        Brag status,
        String statusReason,
        Optional<LocalDate> retiredOn,
        String retiredBecause,
        int place)
        implements Retirable, Placed {
    public Outcome {
        ref = Words.title("outcome's number", ref);
        statement = Words.paragraph("outcome", statement);
        cohort = Words.optional("cohort", cohort);
        rank.ifPresent(priority -> Numbers.natural("priority", priority));
        statusReason = Words.optional("status reason", statusReason);
        retiredBecause = Retirable.reason(retiredOn, retiredBecause);
    }

    public Outcome withStatus(Brag newStatus, String because) {
        return with(newStatus, because, retiredOn, retiredBecause, place);
    }

    /** Whether its date has passed and the board has not called it delivered. */
    public boolean hasSlipped(LocalDate today) {
        return status != Brag.BLUE && due.filter(day -> day.isBefore(today)).isPresent();
    }

    @Override
    public Outcome retired(Optional<LocalDate> on, String because) {
        return with(status, statusReason, on, because, place);
    }

    @Override
    public Outcome at(int newPlace) {
        return with(status, statusReason, retiredOn, retiredBecause, newPlace);
    }

    private Outcome with(Brag newStatus, String reason, Optional<LocalDate> on, String because, int newPlace) {
        return new Outcome(
                id, theme, ref, statement, cohort, owner, due, rank, newStatus, reason, on, because, newPlace);
    }
}
