package minutebook.store;

import java.time.Instant;
import java.util.List;
import minutebook.domain.Words;

/** What can be asked of the journal, and what can be searched for. */
public final class HistoryQueries {
    private final Rows rows;

    HistoryQueries(Rows rows) {
        this.rows = rows;
    }

    /**
     * One change as the journal tells it.
     *
     * @param change its id
     * @param verb what kind of change it was
     * @param said what it was, in a sentence
     * @param undoes the id of the change that it takes back or puts back; empty when it does neither
     */
    public record Told(String change, Instant at, String actor, String verb, String said, String undoes) {}

    /** A field that a change touched; an absent value is shown as empty. */
    public record Touched(String entity, String id, String field, String before, String after) {}

    /** A text that holds the words searched for. */
    public record Hit(String entity, String id, String text) {}

    /** Who did what when, newest first. */
    public List<Told> changes(int limit, int offset) {
        return rows.bound(
                        rows.handle()
                                .createQuery("SELECT change, at, actor, verb, after, undoes FROM journal"
                                        + " WHERE entity = 'change' ORDER BY seq DESC LIMIT ? OFFSET ?"),
                        limit,
                        offset)
                .map((row, context) -> new Told(
                        row.getString(1),
                        Instant.parse(row.getString(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getString(6)))
                .list();
    }

    public int count() {
        return rows.number("SELECT count(*) FROM journal WHERE entity = 'change'");
    }

    /** Every field that a change touched, in the order in which it did. */
    public List<Touched> fields(String change) {
        return rows.bound(
                        rows.handle()
                                .createQuery("SELECT entity, id, field, coalesce(before, ''), coalesce(after, '')"
                                        + " FROM journal WHERE change = ? AND entity <> 'change' ORDER BY seq"),
                        change)
                .map((row, context) -> new Touched(
                        row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)))
                .list();
    }

    /** The texts that hold every one of the words, newest first; each word also finds the words it begins. */
    public List<Hit> search(String words, int limit) {
        String query = Words.line(words).replace("\"", " ").replaceAll("\\S+", "\"$0\"*");
        if (query.isBlank()) {
            return List.of();
        }
        return rows.bound(
                        rows.handle()
                                .createQuery("SELECT k.entity, k.id, s.text FROM search_text s"
                                        + " JOIN search_key k ON k.n = s.rowid"
                                        + " WHERE search_text MATCH ? ORDER BY s.rowid DESC LIMIT ?"),
                        query,
                        limit)
                .map((row, context) -> new Hit(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }
}
