package minutebook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportStandingTest {
    @ParameterizedTest(name = "every {1} months from {0}, came {2}, on {3}: due {4}, {5} days overdue")
    @CsvSource({
        // nothing has come: it is the first that is awaited
        "2015-03-31, 3,           , 2015-03-30, 2015-03-31, 0",
        "2015-03-31, 3,           , 2015-03-31, 2015-03-31, 0",
        "2015-03-31, 3,           , 2015-06-18, 2015-03-31, 79",
        "2015-03-31, 0,           , 2015-04-01, 2015-03-31, 1",
        // in time, a little early, a little late: the same day counts
        "2015-03-31, 3, 2015-03-31, 2015-06-18, 2015-06-30, 0",
        "2015-03-31, 3, 2015-03-25, 2015-06-18, 2015-06-30, 0",
        "2015-03-31, 3, 2015-04-20, 2015-07-10, 2015-06-30, 10",
        // nearer to the next day than to its own
        "2015-03-31, 3, 2015-05-20, 2015-06-18, 2015-09-30, 0",
        "2015-03-31, 3, 2015-05-10, 2015-06-18, 2015-06-30, 0",
        // long before the first: that one is still awaited
        "2015-03-31, 3, 2014-12-01, 2015-03-01, 2015-03-31, 0",
        "2015-03-31, 3, 2013-12-01, 2015-03-01, 2015-03-31, 0",
        // once
        "2015-03-31, 0, 2015-05-01, 2016-05-01,           , 0",
        // the last day of a month stays the last day
        "2015-01-31, 1, 2015-02-27, 2015-03-05, 2015-03-31, 0",
        "2015-01-31, 1, 2016-02-29, 2016-03-31, 2016-03-31, 0",
        "2014-06-30, 12, 2016-07-04, 2017-07-01, 2017-06-30, 1"
    })
    void the_next_is_due_after_the_day_that_the_last_counts_for(
            LocalDate first, int every, LocalDate came, LocalDate today, LocalDate due, long overdue) {
        ReportDue report =
                new ReportDue("r", "b", "audit", "Audit", Optional.empty(), every, first, Optional.empty(), "", 1);
        ReportStanding standing = ReportStanding.of(report, Optional.ofNullable(came), today);
        assertEquals(Optional.ofNullable(due), standing.nextDue());
        assertEquals(overdue, standing.daysOverdue());
    }
}
