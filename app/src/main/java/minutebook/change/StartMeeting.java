package minutebook.change;

import java.time.LocalDateTime;
import java.util.List;
import minutebook.domain.AgendaItem;
import minutebook.domain.DateText;
import minutebook.domain.Meeting;
import minutebook.domain.Moment;
import minutebook.domain.Refused;
import minutebook.store.Ledger;

/** The chair opens the meeting at its first item. */
public record StartMeeting(String meeting, LocalDateTime at) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        Meeting planned = ledger.get(Meeting.class, meeting);
        ledger.meetings()
                .inSession(planned.board())
                .filter(other -> !other.id().equals(meeting))
                .ifPresent(other -> {
                    throw new Refused(
                            Refused.Reason.WRONG_STATE,
                            "Meeting " + other.number() + " is still in session: close it first.");
                });
        requireTurn(ledger, planned);
        List<AgendaItem> agenda = ledger.meetings().agenda(meeting);
        if (agenda.isEmpty()) {
            throw AtTable.noAgenda(planned);
        }
        ledger.change(planned.start(at, agenda.get(0).id()));
        boolean onItsDay = at.toLocalDate().equals(planned.plannedStart().toLocalDate());
        return "Meeting " + planned.number() + " started at " + DateText.time(at.toLocalTime())
                + (onItsDay
                        ? "."
                        : " on " + DateText.plain(at.toLocalDate()) + "; it was planned for "
                                + DateText.plain(planned.plannedStart().toLocalDate()) + ".");
    }

    /** Meetings are held in the order of their numbers; one whose day has gone by without it is passed over for good. */
    private void requireTurn(Ledger ledger, Meeting planned) {
        ledger.meetings().dueBefore(planned, at.toLocalDate()).ifPresent(earlier -> {
            throw new Refused(
                    Refused.Reason.WRONG_STATE,
                    "Meeting " + earlier.number() + " comes first: it is planned for "
                            + DateText.plain(earlier.plannedStart().toLocalDate()) + ".");
        });
        ledger.meetings().begunAfter(planned).filter(later -> !planned.isOver()).ifPresent(later -> {
            throw new Refused(
                    Refused.Reason.WRONG_STATE,
                    "Meeting " + later.number() + " has been held since: plan a new one for what meeting "
                            + planned.number() + " was to settle.");
        });
    }
}
