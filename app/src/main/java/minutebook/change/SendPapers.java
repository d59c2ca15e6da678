package minutebook.change;

import java.time.LocalDate;
import minutebook.domain.DateText;
import minutebook.domain.Meeting;
import minutebook.domain.Moment;
import minutebook.domain.Paperwork;
import minutebook.domain.Sending;
import minutebook.store.Ledger;

/**
 * The agenda and papers of a meeting go out: from then on its agenda is frozen, and what comes is late.
 *
 * @param date the day they went out
 * @param to to whom; may be empty
 */
public record SendPapers(String meeting, LocalDate date, String to) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        Meeting planned = ledger.get(Meeting.class, meeting);
        if (ledger.meetings().agenda(meeting).isEmpty()) {
            throw AtTable.noAgenda(planned);
        }
        AddProgress.requirePast(date, moment);
        ledger.change(planned.sentPapers(date));
        if (!to.isBlank()) {
            ledger.add(new Sending(
                    ledger.newId(), meeting, Paperwork.PAPERS, date, to, "", "", "", moment.at(), moment.actor()));
        }
        return "Papers for meeting " + planned.number() + " are out on " + DateText.plain(date) + ": "
                + ledger.workingDays()
                        .clearDaysInWords(
                                date,
                                planned.plannedStart().toLocalDate(),
                                ledger.plan().rules(planned.board()).clearDays())
                + ".";
    }
}
