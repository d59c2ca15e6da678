package minutebook.change;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import minutebook.domain.DateText;
import minutebook.domain.Moment;
import minutebook.domain.Refused;
import minutebook.domain.ReportDue;
import minutebook.domain.ReportReceived;
import minutebook.domain.ReportStanding;
import minutebook.domain.Retirable;
import minutebook.store.Ledger;

/**
 * A report that the board expects came in, at a meeting or between two.
 *
 * @param item the agenda item at which it was received; empty where that was not at a meeting
 * @param date the day it came
 */
public record ReceiveReport(String report, Optional<String> item, LocalDate date, String note) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        ReportDue expected = ledger.get(ReportDue.class, report);
        item.ifPresent(id -> AtTable.sitting(ledger, id));
        requireInUse(expected, "The report “" + expected.title() + "” is expected no more");
        AddProgress.requirePast(date, moment);
        requireNew(ledger, expected);
        ledger.add(new ReportReceived(ledger.newId(), report, item, date, note, moment.at(), moment.actor()));
        String next = ReportStanding.of(
                        expected,
                        ledger.links().received(report).stream()
                                .map(ReportReceived::date)
                                .max(Comparator.naturalOrder()),
                        moment.today())
                .nextDue()
                .map(day -> "; the next is due on " + DateText.plain(day))
                .orElse("");
        return "Received: " + expected.title() + ", on " + DateText.plain(date) + next + ".";
    }

    static void requireInUse(Retirable one, String otherwise) {
        if (one.isRetired()) {
            throw new Refused(Refused.Reason.WRONG_STATE, otherwise + ": reinstate it first.");
        }
    }

    private void requireNew(Ledger ledger, ReportDue expected) {
        if (ledger.links().received(report).stream().anyMatch(one -> one.date().equals(date))) {
            throw new Refused(
                    Refused.Reason.DUPLICATE,
                    "The report “" + expected.title() + "” is recorded as received on " + DateText.plain(date)
                            + " already: give another day.");
        }
    }
}
