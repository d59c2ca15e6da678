package minutebook.change;

import java.time.LocalDateTime;
import java.util.Optional;
import minutebook.domain.Adjournment;
import minutebook.domain.DateText;
import minutebook.domain.Meeting;
import minutebook.domain.Moment;
import minutebook.domain.Refused;
import minutebook.store.Ledger;

/** A meeting that was adjourned goes on where it was, often on another day; its clock runs again. */
public record Reconvene(String meeting, LocalDateTime at) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        Meeting now = ledger.get(Meeting.class, meeting);
        now.requireInSession();
        Adjournment open = ledger.meetings()
                .sittings(meeting)
                .open()
                .orElseThrow(() -> new Refused(Refused.Reason.WRONG_STATE, "The meeting is not adjourned."));
        if (at.isBefore(open.adjourned())) {
            throw new Refused(
                    Refused.Reason.DATE_ORDER,
                    "The meeting was adjourned at "
                            + DateText.time(open.adjourned().toLocalTime()) + " on "
                            + DateText.plain(open.adjourned().toLocalDate()) + ": it goes on after that.");
        }
        ledger.change(new Adjournment(
                open.id(),
                open.meeting(),
                open.item(),
                open.adjourned(),
                open.until(),
                open.place(),
                open.because(),
                Optional.of(at),
                open.recordedAt(),
                open.recordedBy()));
        ledger.change(now.resume(at));
        return "Meeting " + now.number() + " reconvened on " + DateText.plain(at.toLocalDate()) + " at "
                + DateText.time(at.toLocalTime()) + ".";
    }
}
