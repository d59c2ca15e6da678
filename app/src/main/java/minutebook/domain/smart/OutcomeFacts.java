package minutebook.domain.smart;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import minutebook.domain.Milestone;
import minutebook.domain.Outcome;
import minutebook.domain.Person;

/**
 * An outcome with what the check needs to know of it; nothing that is retired.
 *
 * @param answers how many recommendations, findings and decisions it answers
 * @param isDelivered whether it is known to be
 */
public record OutcomeFacts(
        Outcome outcome,
        Optional<Person> owner,
        List<MeasureFacts> measures,
        List<Milestone> milestones,
        int answers,
        boolean isDelivered,
        LocalDate today) {
    public OutcomeFacts {
        measures = List.copyOf(measures);
        milestones = List.copyOf(milestones);
    }

    /** The day it is to be reached, while that lies ahead; empty once it has passed or the outcome is delivered. */
    Optional<LocalDate> ahead() {
        return isDelivered ? Optional.empty() : outcome.due().filter(day -> !day.isBefore(today));
    }

    /** The measures by which it is judged: those with a target, or all where none has one. */
    List<MeasureFacts> promised() {
        List<MeasureFacts> aimed =
                measures.stream().filter(MeasureFacts::isAimed).toList();
        return aimed.isEmpty() ? measures : aimed;
    }
}
