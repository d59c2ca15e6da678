package minutebook.change;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.domain.HighlightReport;
import minutebook.domain.Meeting;
import minutebook.domain.Moment;
import minutebook.domain.Refused;
import minutebook.domain.Rights;
import minutebook.domain.Theme;
import minutebook.store.Ledger;
import minutebook.store.Reader;

/**
 * The lead of a theme reports to a meeting before its day; a second report takes the place of the first, which the history
 * keeps.
 *
 * @param author the id of the person who gives it
 * @param date the day it is given in
 */
public record WriteHighlight(
        String meeting,
        String theme,
        Optional<String> author,
        String achieved,
        String next,
        String concerns,
        String asks,
        LocalDate date)
        implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        Meeting to = ledger.get(Meeting.class, meeting);
        if (to.isOver()) {
            throw new Refused(
                    Refused.Reason.WRONG_STATE,
                    "Meeting " + to.number() + " is over: give the report to the next meeting.");
        }
        AddProgress.requirePast(date, moment);
        Theme about = ledger.get(Theme.class, theme);
        Optional<HighlightReport> before = ledger.meetings().about(HighlightReport.class, meeting).stream()
                .filter(report -> report.theme().equals(theme))
                .findFirst();
        HighlightReport report = new HighlightReport(
                before.map(HighlightReport::id).orElseGet(ledger::newId),
                meeting,
                theme,
                author,
                achieved,
                next,
                concerns,
                asks,
                date,
                moment.at(),
                moment.actor());
        if (before.isPresent()) {
            ledger.change(report);
        } else {
            ledger.add(report);
        }
        return "Highlight report of theme " + about.number() + " for meeting " + to.number()
                + (before.isPresent() ? " replaced by a new one." : " recorded.");
    }

    /** Who leads a theme reports on it. */
    @Override
    public void requireAllowed(Rights rights, Reader reader) {
        rights.requireLead(reader.get(Theme.class, theme));
    }
}
