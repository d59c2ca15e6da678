package minutebook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the lead of a theme reports to a meeting before its day.
 *
 * @param achieved what has been done since the last meeting
 * @param next what comes next
 * @param concerns what stands in the way
 * @param asks what the board is asked for
 * @param date the day it was given in
 */
public record HighlightReport(
        String id,
        String meeting,
        String theme,
        Optional<String> author,
        String achieved,
        String next,
        String concerns,
        String asks,
        LocalDate date,
        Instant recordedAt,
        String recordedBy)
        implements Recorded {
    public HighlightReport {
        achieved = Words.paragraph("report of what was achieved", achieved);
        next = Words.optional("report of what comes next", next);
        concerns = Words.optional("concerns", concerns);
        asks = Words.optional("request to the board", asks);
        recordedBy = Words.title("recorder", recordedBy);
    }

    @Override
    public Optional<String> under() {
        return Optional.empty();
    }
}
