package minutebook.change;

import java.time.LocalDateTime;
import minutebook.domain.DateText;
import minutebook.domain.Meeting;
import minutebook.domain.Moment;
import minutebook.domain.Refused;
import minutebook.store.Ledger;

/** A planned meeting gets another day, time, length or place. */
public record EditMeeting(String meeting, String place, LocalDateTime start, int minutes) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        Meeting now = ledger.get(Meeting.class, meeting);
        now.requireOpenAgenda();
        if (now.startedAt().isPresent()) {
            throw new Refused(
                    Refused.Reason.WRONG_STATE,
                    "Meeting " + now.number()
                            + " has started: its day, time and place stay; it can be adjourned to another day.");
        }
        requireOrder(ledger, now);
        now.papersOut().filter(out -> out.isAfter(start.toLocalDate())).ifPresent(out -> {
            throw new Refused(
                    Refused.Reason.DATE_ORDER,
                    "The papers of meeting " + now.number() + " went out on " + DateText.plain(out)
                            + ": choose that day or a later one.");
        });
        ledger.change(now.replanned(place, start, minutes));
        return "Meeting " + now.number() + " is on " + DateText.full(start.toLocalDate()) + " at "
                + DateText.time(start.toLocalTime()) + ".";
    }

    /** Meetings come in the order of their numbers. */
    private void requireOrder(Ledger ledger, Meeting now) {
        ledger.meetings()
                .numbered(now.board(), now.number() - 1)
                .filter(before -> !start.isAfter(before.begins()))
                .ifPresent(before -> {
                    throw outOfOrder("after", before);
                });
        ledger.meetings()
                .after(now)
                .filter(next -> !start.isBefore(next.begins()))
                .ifPresent(next -> {
                    throw outOfOrder("before", next);
                });
    }

    private static Refused outOfOrder(String side, Meeting other) {
        return new Refused(
                Refused.Reason.DATE_ORDER,
                "Choose a time " + side + " meeting " + other.number() + ", which is on "
                        + DateText.full(other.begins().toLocalDate()) + ".");
    }
}
