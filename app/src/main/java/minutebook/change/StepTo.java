package minutebook.change;

import java.time.LocalDateTime;
import minutebook.domain.AgendaItem;
import minutebook.domain.Meeting;
import minutebook.domain.Moment;
import minutebook.domain.Refused;
import minutebook.domain.Sittings;
import minutebook.store.Ledger;

/** The meeting goes to an item of its agenda, forward, back or anywhere. */
public record StepTo(String item, LocalDateTime at) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        AgendaItem to = ledger.get(AgendaItem.class, item);
        Meeting meeting = ledger.get(Meeting.class, to.meeting());
        meeting.requireInSession();
        if (meeting.isAt(item)) {
            throw new Refused(Refused.Reason.WRONG_STATE, "The meeting is at item " + to.place() + " already.");
        }
        Sittings sittings = ledger.meetings().sittings(meeting.id());
        sittings.requireSitting();
        sittings.requireDoorsOpenFor(to);
        AtTable.stopClock(ledger, meeting, at);
        ledger.change(meeting.stepTo(item, at));
        return "Item " + to.place() + ": " + to.title() + "."
                + (to.isPrivate() && sittings.inPrivate().isEmpty()
                        ? " It is in Part 2: 2 or “private” goes into private formally."
                        : "");
    }

    @Override
    public boolean undoable() {
        return false;
    }
}
