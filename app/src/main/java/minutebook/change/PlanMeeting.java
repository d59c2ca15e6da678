package minutebook.change;

import java.time.LocalDateTime;
import minutebook.domain.DateText;
import minutebook.domain.Meeting;
import minutebook.domain.Moment;
import minutebook.domain.Refused;
import minutebook.store.Ledger;

/** A meeting to come, its agenda put together from the board's template, or the usual one, and from what is due. */
public record PlanMeeting(String board, String place, LocalDateTime start, int minutes) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        int last = ledger.meetings().lastNumber(board);
        ledger.meetings()
                .numbered(board, last)
                .filter(before -> !start.isAfter(before.begins()))
                .ifPresent(before -> {
                    throw new Refused(
                            Refused.Reason.DATE_ORDER,
                            "Meeting " + before.number() + " is on "
                                    + DateText.full(before.begins().toLocalDate()) + ": plan a later day.");
                });
        Meeting meeting = Meeting.planned(ledger.newId(), board, last + 1, place, start, minutes);
        ledger.add(meeting);
        String agenda = new AgendaPlan(ledger, meeting, moment.today()).record();
        return "Meeting " + meeting.number() + " planned for " + DateText.full(start.toLocalDate()) + " at "
                + DateText.time(start.toLocalTime()) + "." + agenda;
    }
}
