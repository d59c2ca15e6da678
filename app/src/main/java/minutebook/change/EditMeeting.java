package minutebook.change;

import java.time.LocalDateTime;
import minutebook.domain.DateText;
import minutebook.domain.Meeting;
import minutebook.domain.Moment;
import minutebook.store.Ledger;

/** A planned meeting gets another day, time, length or place. */
public record EditMeeting(String meeting, String place, LocalDateTime start, int minutes) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        Meeting now = ledger.get(Meeting.class, meeting);
        now.requireOpenAgenda();
        ledger.change(new Meeting(
                now.id(),
                now.board(),
                now.number(),
                place,
                start,
                minutes,
                now.state(),
                now.startedAt(),
                now.endedAt(),
                now.currentItem(),
                now.clockFrom()));
        return "Meeting " + now.number() + " is on " + DateText.full(start.toLocalDate()) + " at "
                + DateText.time(start.toLocalTime()) + ".";
    }
}
