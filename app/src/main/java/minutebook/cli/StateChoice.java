package minutebook.cli;

import java.util.List;
import java.util.Locale;
import minutebook.domain.ActionState;

/** Which states of actions a list is asked for. */
enum StateChoice {
    PENDING,
    OPEN,
    REPORTED_DONE,
    CLOSED,
    DROPPED,
    ALL;

    /** The states that it lets through; none stands for all. */
    List<ActionState> states() {
        return switch (this) {
            case PENDING -> List.of(ActionState.OPEN, ActionState.REPORTED_DONE);
            case OPEN -> List.of(ActionState.OPEN);
            case REPORTED_DONE -> List.of(ActionState.REPORTED_DONE);
            case CLOSED -> List.of(ActionState.CLOSED);
            case DROPPED -> List.of(ActionState.DROPPED);
            case ALL -> List.of();
        };
    }

    /** As it is typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
