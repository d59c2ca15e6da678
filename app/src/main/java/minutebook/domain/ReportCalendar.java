package minutebook.domain;

import java.time.LocalDate;
import java.util.List;

/** When a report that the board expects is due, and whether it has come. */
public final class ReportCalendar {
    private ReportCalendar() {}

    /** Whether the report that was last due by a day, which counts, has not come since the one before it was due. */
    public static boolean isMissing(ReportDue report, List<ReportReceived> received, LocalDate by) {
        if (report.retiredOn().isPresent() || report.firstDue().isAfter(by)) {
            return false;
        }
        LocalDate before = LocalDate.MIN;
        LocalDate due = report.firstDue();
        for (int months = report.everyMonths(); report.everyMonths() > 0; months += report.everyMonths()) {
            LocalDate next = report.firstDue().plusMonths(months);
            if (next.isAfter(by)) {
                break;
            }
            before = due;
            due = next;
        }
        LocalDate since = before;
        return received.stream().filter(one -> one.report().equals(report.id())).noneMatch(one -> one.date()
                .isAfter(since));
    }
}
