package minutebook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That a report which the board expects came in.
 *
 * @param report the report expected
 * @param date the day it came
 * @param note what was said of it
 */
public record ReportReceived(
        String id,
        String report,
        Optional<String> item,
        LocalDate date,
        String note,
        Instant recordedAt,
        String recordedBy)
        implements Recorded {
    public ReportReceived {
        note = Words.optional("note on the report", note);
        recordedBy = Words.title("recorder", recordedBy);
    }

    @Override
    public Optional<String> under() {
        return item;
    }
}
