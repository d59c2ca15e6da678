package minutebook.change;

import java.time.LocalDateTime;
import minutebook.domain.Meeting;
import minutebook.domain.Moment;
import minutebook.domain.Refused;
import minutebook.store.Ledger;

/** The clock stops: a break, or the program is left for a while. */
public record PauseMeeting(String meeting, LocalDateTime at) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        Meeting now = ledger.get(Meeting.class, meeting);
        now.requireInSession();
        if (now.isPaused()) {
            throw new Refused(Refused.Reason.WRONG_STATE, "The meeting is paused already.");
        }
        AtTable.stopClock(ledger, now, at);
        ledger.change(now.pause());
        return "Meeting " + now.number() + " paused.";
    }

    @Override
    public boolean undoable() {
        return false;
    }
}
