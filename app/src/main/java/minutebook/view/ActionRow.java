package minutebook.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import minutebook.domain.Action;
import minutebook.domain.ActionState;
import minutebook.domain.ActionUpdate;
import minutebook.domain.Agency;
import minutebook.domain.Outcome;
import minutebook.domain.Person;
import minutebook.domain.Recommendation;
import minutebook.domain.Theme;

/**
 * An action as lists and papers show it.
 *
 * @param ref its printed number, such as {@code A07-03}
 * @param updates what was said about it since, oldest first
 */
public record ActionRow(
        String ref,
        Action action,
        Person owner,
        Agency agency,
        Optional<Theme> theme,
        Optional<Outcome> outcome,
        Optional<Recommendation> recommendation,
        List<ActionUpdate> updates) {
    public ActionRow {
        updates = List.copyOf(updates);
    }

    /** The state in words as the board reads it on that day: also overdue, and done late. */
    public String stateInWords(LocalDate today) {
        if (action.isOverdue(today)) {
            return "overdue";
        }
        String word = action.state().word();
        return action.isDoneLate() && action.state() != ActionState.DROPPED ? word + ", late" : word;
    }
}
