package minutebook.change;

import java.time.LocalDateTime;
import java.util.Optional;
import minutebook.domain.Adjournment;
import minutebook.domain.AgendaItem;
import minutebook.domain.DateText;
import minutebook.domain.Meeting;
import minutebook.domain.Moment;
import minutebook.domain.Refused;
import minutebook.domain.Sittings;
import minutebook.store.Ledger;

/**
 * The meeting is broken off at an item, to go on at another time; its clock stops.
 *
 * @param until when it is to go on; empty where that is left open
 * @param place where it is to go on; may be empty
 */
public record Adjourn(String item, LocalDateTime at, Optional<LocalDateTime> until, String place, String because)
        implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        AgendaItem now = ledger.get(AgendaItem.class, item);
        Meeting meeting = ledger.get(Meeting.class, now.meeting());
        meeting.requireInSession();
        Sittings sittings = ledger.meetings().sittings(meeting.id());
        sittings.requireSitting();
        sittings.requireDoorsOpenFor(now);
        sittings.requireAfterLastStart(meeting, at);
        if (because.isBlank()) {
            throw new Refused(Refused.Reason.NO_REASON, "Say why the meeting is adjourned.");
        }
        until.filter(then -> !then.isAfter(at)).ifPresent(then -> {
            throw new Refused(Refused.Reason.DATE_ORDER, "The meeting can only go on after it is adjourned.");
        });
        AtTable.stopClock(ledger, meeting, at);
        ledger.change(meeting.pause());
        ledger.add(new Adjournment(
                ledger.newId(),
                meeting.id(),
                item,
                at,
                until,
                place,
                because,
                Optional.empty(),
                moment.at(),
                moment.actor()));
        return "Meeting " + meeting.number() + " adjourned at " + DateText.time(at.toLocalTime())
                + until.map(then -> " until " + DateText.plain(then.toLocalDate()) + ", "
                                + DateText.time(then.toLocalTime()))
                        .orElse("")
                + ".";
    }
}
