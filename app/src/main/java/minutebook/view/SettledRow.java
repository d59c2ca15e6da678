package minutebook.view;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.domain.ActionUpdate;

/**
 * What was said at a meeting about an action agreed before.
 *
 * @param recordedLate the day on which it was recorded, when the board had met without knowing it
 */
public record SettledRow(ActionRow action, ActionUpdate update, Optional<LocalDate> recordedLate) {
    /** Whether the board closed or dropped it under the same item after this was said. */
    public boolean isSettledThere() {
        return action.updates().stream()
                .dropWhile(one -> !one.id().equals(update.id()))
                .anyMatch(
                        one -> one.item().equals(update.item()) && !one.state().isPending());
    }

    /** The day on which the action was due once this had been said, whatever has become of that since. */
    public LocalDate dueAfter() {
        boolean later = false;
        for (ActionUpdate one : action.updates()) {
            if (later && one.dueBefore().isPresent()) {
                return one.dueBefore().get();
            }
            later = later || one.id().equals(update.id());
        }
        return action.action().due();
    }
}
