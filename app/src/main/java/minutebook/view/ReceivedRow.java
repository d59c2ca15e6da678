package minutebook.view;

import minutebook.domain.ReportDue;
import minutebook.domain.ReportReceived;

/** A report that came in, with what the board expects of it. */
public record ReceivedRow(ReportReceived received, ReportDue report) {}
