package minutebook.change;

import java.time.LocalDateTime;
import java.util.Optional;
import minutebook.domain.DateText;
import minutebook.domain.Exclusion;
import minutebook.domain.Meeting;
import minutebook.domain.Moment;
import minutebook.domain.Refused;
import minutebook.store.Ledger;

/** The meeting goes back into public session. */
public record LeavePrivate(String meeting, LocalDateTime at) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        ledger.get(Meeting.class, meeting).requireInSession();
        Exclusion now = ledger.meetings()
                .sittings(meeting)
                .inPrivate()
                .orElseThrow(() -> new Refused(Refused.Reason.WRONG_STATE, "The meeting is in public session."));
        LocalDateTime left = at.isBefore(now.entered()) ? now.entered() : at;
        ledger.change(new Exclusion(
                now.id(),
                now.meeting(),
                now.item(),
                now.words(),
                now.entered(),
                Optional.of(left),
                now.recordedAt(),
                now.recordedBy()));
        return "Back in public session at " + DateText.time(left.toLocalTime()) + ".";
    }
}
