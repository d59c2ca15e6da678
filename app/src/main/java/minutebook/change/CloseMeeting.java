package minutebook.change;

import java.time.LocalDateTime;
import java.util.List;
import minutebook.domain.Adjournment;
import minutebook.domain.ClosingGap;
import minutebook.domain.DateText;
import minutebook.domain.Meeting;
import minutebook.domain.Moment;
import minutebook.domain.Refused;
import minutebook.domain.Sittings;
import minutebook.store.Ledger;

/**
 * The chair closes the meeting; the numbers of its decisions and actions are fixed from here on. Refused while something
 * is missing in its record that is not knowingly left so.
 *
 * @param waiving why everything that is still missing is left as it is; empty to be refused then
 */
public record CloseMeeting(String meeting, LocalDateTime at, String waiving) implements Change {
    /** The close of a meeting in whose record nothing is missing, or all that is was waived. */
    public CloseMeeting(String meeting, LocalDateTime at) {
        this(meeting, at, "");
    }

    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        Meeting now = ledger.get(Meeting.class, meeting);
        now.requireInSession();
        List<ClosingGap> gaps = WaiveGap.open(ledger, now);
        if (!gaps.isEmpty() && waiving.isBlank()) {
            throw refused(gaps);
        }
        gaps.forEach(gap -> WaiveGap.waive(ledger, moment, meeting, gap.key(), waiving));
        LocalDateTime end = end(ledger.meetings().sittings(meeting));
        AtTable.stopClock(ledger, now, end);
        Meeting closed = now.close(end);
        ledger.change(closed);
        return "Meeting " + now.number() + " closed at "
                + DateText.time(closed.endedAt().orElseThrow().toLocalTime()) + ".";
    }

    /** One that was adjourned and never went on ended then. */
    private LocalDateTime end(Sittings sittings) {
        return sittings.open()
                .map(Adjournment::adjourned)
                .or(() -> sittings.resumed().filter(at::isBefore))
                .orElse(at);
    }

    private Refused refused(List<ClosingGap> gaps) {
        String more = gaps.size() == 1 ? "" : " " + (gaps.size() - 1) + " more.";
        return new Refused(
                Refused.Reason.WRONG_STATE,
                "Mend or waive first: " + gaps.get(0).sentence() + more
                        + " All are told by key c, the line “show gaps” or “meeting gaps”.");
    }
}
