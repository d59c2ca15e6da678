package minutebook.change;

import java.time.LocalDate;
import java.time.LocalDateTime;
import minutebook.domain.DateText;
import minutebook.domain.FrozenText;
import minutebook.domain.Meeting;
import minutebook.domain.Moment;
import minutebook.domain.Paperwork;
import minutebook.domain.Refused;
import minutebook.domain.Sending;
import minutebook.store.Ledger;

/**
 * The minutes of a meeting go out to its members, for the first time or anew; its record is closed from then on.
 *
 * @param to to whom
 * @param minutes the minutes as they go out
 * @param head the hash of the journal's last line when they were rendered
 */
public record CirculateMinutes(String meeting, LocalDate date, String to, FrozenText minutes, String head)
        implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        Meeting now = ledger.get(Meeting.class, meeting);
        Meeting out = now.circulate();
        requireDay(now, date, moment);
        Rendering.require(ledger, minutes, head);
        Sending sending = new Sending(
                ledger.newId(),
                meeting,
                Paperwork.MINUTES,
                date,
                to,
                minutes.text(),
                minutes.hash(),
                head,
                moment.at(),
                moment.actor());
        ledger.add(sending);
        if (now.state() != out.state()) {
            ledger.change(out);
        }
        return "Minutes of meeting " + now.number() + " circulated to " + sending.to() + ".";
    }

    /** Refuses a day before the meeting ended, and one that is still to come. */
    static void requireDay(Meeting meeting, LocalDate date, Moment moment) {
        AddProgress.requirePast(date, moment);
        LocalDate held = meeting.endedAt().map(LocalDateTime::toLocalDate).orElse(date);
        if (date.isBefore(held)) {
            throw new Refused(
                    Refused.Reason.DATE_ORDER,
                    "Meeting " + meeting.number() + " was held on " + DateText.plain(held)
                            + ": give that day or a later one.");
        }
    }
}
