package minutebook.change;

import java.time.LocalDateTime;
import minutebook.domain.DateText;
import minutebook.domain.Meeting;
import minutebook.domain.Moment;
import minutebook.store.Ledger;

/** The chair closes the meeting; the numbers of its decisions and actions are fixed from here on. */
public record CloseMeeting(String meeting, LocalDateTime at) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        Meeting now = ledger.get(Meeting.class, meeting);
        now.requireInSession();
        AtTable.stopClock(ledger, now, at);
        Meeting closed = now.close(at);
        ledger.change(closed);
        return "Meeting " + now.number() + " closed at "
                + DateText.time(closed.endedAt().orElseThrow().toLocalTime()) + ".";
    }
}
