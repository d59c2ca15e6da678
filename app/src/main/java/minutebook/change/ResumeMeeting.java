package minutebook.change;

import java.time.LocalDateTime;
import minutebook.domain.Meeting;
import minutebook.domain.Moment;
import minutebook.domain.Refused;
import minutebook.store.Ledger;

/** The clock goes on after a pause. */
public record ResumeMeeting(String meeting, LocalDateTime at) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        Meeting now = ledger.get(Meeting.class, meeting);
        now.requireInSession();
        if (!now.isPaused()) {
            throw new Refused(Refused.Reason.WRONG_STATE, "The meeting is not paused.");
        }
        ledger.meetings().sittings(meeting).requireSitting();
        ledger.change(now.resume(at));
        return "Meeting " + now.number() + " goes on.";
    }

    @Override
    public boolean undoable() {
        return false;
    }
}
