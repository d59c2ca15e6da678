package minutebook.view;

import java.time.Instant;
import java.util.List;
import minutebook.store.HistoryQueries;
import minutebook.store.Reader;

/**
 * A page of who did what when, newest first.
 *
 * @param total how many changes there are in all
 * @param offset the index of the first one on this page
 */
public record HistoryView(int total, int offset, List<Entry> entries) {
    public HistoryView {
        entries = List.copyOf(entries);
    }

    /** One change. */
    public record Entry(String change, Instant at, String actor, String verb, String said) {}

    public static HistoryView of(Reader reader, int limit, int offset) {
        return new HistoryView(
                reader.history().count(),
                offset,
                reader.history().changes(limit, offset).stream()
                        .map(HistoryView::entry)
                        .toList());
    }

    private static Entry entry(HistoryQueries.Told told) {
        return new Entry(told.change(), told.at(), told.actor(), told.verb(), told.said());
    }
}
