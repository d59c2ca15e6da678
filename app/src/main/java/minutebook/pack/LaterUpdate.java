package minutebook.pack;

import java.time.LocalDate;
import java.util.Comparator;
import minutebook.domain.ActionState;
import minutebook.domain.ActionUpdate;
import minutebook.domain.UpdateKind;

/**
 * Something said about an action after it was agreed, in a pack.
 *
 * @param actionId the id that the action has been given
 * @param usual who recorded it where the pack does not say
 */
record LaterUpdate(String actionId, Fields action, Fields update, Recorded usual) {
    /** As they were recorded; those of one moment as the pack numbers them. */
    static final Comparator<LaterUpdate> AS_RECORDED = Comparator.comparing(
                    (LaterUpdate later) -> later.recorded().at())
            .thenComparing(later -> later.update().whole("place"));

    void add(Rows rows) {
        LocalDate day = update.date("on");
        rows.add(
                update,
                id -> new ActionUpdate(
                        id,
                        actionId,
                        rows.maybeId("item", update, "item"),
                        day,
                        update.maybeChoice(ActionState.class, "state").orElseGet(() -> stateOn(day)),
                        update.text("text"),
                        update.maybeChoice(UpdateKind.class, "kind").orElse(UpdateKind.SAID),
                        update.text("saidBy"),
                        update.maybeDate("dueBefore"),
                        recorded().at(),
                        recorded().by()));
    }

    private Recorded recorded() {
        return new Recorded(Pack.instant(update.date("on")), usual.by()).or(update);
    }

    private ActionState stateOn(LocalDate day) {
        if (action.maybeDate("closed").filter(closed -> !day.isBefore(closed)).isPresent()) {
            return action.choice(ActionState.class, "state");
        }
        boolean reported =
                action.maybeDate("reported").filter(date -> !day.isBefore(date)).isPresent();
        return reported ? ActionState.REPORTED_DONE : ActionState.OPEN;
    }
}
