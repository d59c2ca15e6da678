package minutebook.view;

import minutebook.domain.DateText;
import minutebook.domain.ReportDue;
import minutebook.domain.ReportReceived;

/** A report that came in, with what the board expects of it. */
public record ReceivedRow(ReportReceived received, ReportDue report) {
    /** The report, the day it came and what was said of it. */
    public String inWords() {
        return report.title() + ", " + DateText.plain(received.date())
                + (received.note().isEmpty() ? "" : ". " + received.note());
    }
}
