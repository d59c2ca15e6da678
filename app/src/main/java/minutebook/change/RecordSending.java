package minutebook.change;

import java.time.LocalDate;
import minutebook.domain.Meeting;
import minutebook.domain.Moment;
import minutebook.domain.Paperwork;
import minutebook.domain.Refused;
import minutebook.domain.Sending;
import minutebook.store.Ledger;

/**
 * The notice of a meeting's decisions was sent out.
 *
 * @param to to whom
 */
public record RecordSending(String meeting, LocalDate date, String to) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        Meeting of = ledger.get(Meeting.class, meeting);
        if (!of.isOver()) {
            throw new Refused(
                    Refused.Reason.WRONG_STATE,
                    "Close meeting " + of.number() + " first: its decisions are final when it is over.");
        }
        CirculateMinutes.requireDay(of, date, moment);
        Sending sending = new Sending(
                ledger.newId(),
                meeting,
                Paperwork.DECISION_NOTICE,
                date,
                to,
                "",
                "",
                ledger.history().head(),
                moment.at(),
                moment.actor());
        ledger.add(sending);
        return "Decision notice of meeting " + of.number() + " sent to " + sending.to() + ".";
    }
}
