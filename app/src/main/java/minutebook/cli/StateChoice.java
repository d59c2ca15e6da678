package minutebook.cli;

import java.util.Locale;
import minutebook.domain.ActionState;

/** Which states of actions a list is asked for. */
enum StateChoice {
    PENDING(ActionState.OPEN, ActionState.REPORTED_DONE),
    OPEN(ActionState.OPEN),
    REPORTED_DONE(ActionState.REPORTED_DONE),
    CLOSED(ActionState.CLOSED),
    DROPPED(ActionState.DROPPED),
    ALL();

    private final ActionState[] states;

    StateChoice(ActionState... states) {
        this.states = states;
    }

    ActionState[] states() {
        return states.clone();
    }

    /** As it is typed. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
