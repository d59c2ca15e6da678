package minutebook.view;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.domain.ActionState;
import minutebook.domain.ActionUpdate;
import minutebook.domain.UpdateKind;

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

    /** The day on which it had been reported done where the board did not accept that and opened it again; else empty. */
    public Optional<LocalDate> notAccepted() {
        Optional<LocalDate> reported = Optional.empty();
        for (ActionUpdate one : action.updates()) {
            if (one.id().equals(update.id())) {
                return one.state() == ActionState.OPEN ? reported : Optional.empty();
            }
            reported = one.kind() == UpdateKind.REPORTED
                    ? Optional.of(one.date())
                    : reported.filter(day -> one.state() == ActionState.REPORTED_DONE);
        }
        return Optional.empty();
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
