package minutebook.domain;

import java.time.LocalDate;

/**
 * What will be different for whom by when.
 *
 * @param ref its number in the plan, such as {@code 1.2}
 * @param rank its priority on the board, 1 first
 */
public record Outcome(
        String id,
        String theme,
        String ref,
        String statement,
        String cohort,
        String owner,
        LocalDate due,
        int rank,
        Brag status,
        String statusReason)
        implements Entity {
    public Outcome {
        ref = Words.title("outcome's number", ref);
        statement = Words.paragraph("outcome", statement);
        cohort = Words.optional("cohort", cohort);
        Numbers.natural("priority", rank);
        statusReason = Words.optional("status reason", statusReason);
    }

    public Outcome withStatus(Brag newStatus, String because) {
        return new Outcome(id, theme, ref, statement, cohort, owner, due, rank, newStatus, because);
    }
}
