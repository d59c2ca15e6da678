package minutebook.store;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.Entity;
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

    /**
     * A field that a change touched, with who did it and when.
     *
     * @param before what it held; empty where it held nothing or was not there
     */
    public record Traced(
            String change,
            Instant at,
            String actor,
            Class<? extends Entity> kind,
            String id,
            String field,
            Optional<String> before,
            Optional<String> after) {}

    /** The last line of the change that last put an entity into the record; 0 where none did. */
    public int added(Class<? extends Entity> kind, String id) {
        return rows.number(
                "SELECT coalesce(max(seq), 0) FROM journal WHERE change = (SELECT j.change FROM journal j"
                        + " WHERE j.entity = ? AND j.id = ? AND j.field = 'id' AND j.after IS NOT NULL"
                        + " ORDER BY j.seq DESC LIMIT 1)",
                Column.snake(kind.getSimpleName()),
                id);
    }

    /** What each change after a line of the journal took back or put back, newest first; empty where it did neither. */
    public Map<String, String> undoes(int after) {
        Map<String, String> undoes = new LinkedHashMap<>();
        rows.bound(
                        rows.handle()
                                .createQuery("SELECT change, undoes FROM journal WHERE entity = 'change' AND seq > ?"
                                        + " ORDER BY seq DESC"),
                        after)
                .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                .forEach(told -> undoes.put(told.getKey(), told.getValue()));
        return undoes;
    }

    /** Every field of entities of these kinds that was touched after a line of the journal, oldest first. */
    public List<Traced> traced(int after, List<Class<? extends Entity>> kinds) {
        Map<String, Class<? extends Entity>> byName = new LinkedHashMap<>();
        kinds.forEach(kind -> byName.put(Column.snake(kind.getSimpleName()), kind));
        return rows.handle()
                .createQuery("SELECT change, at, actor, entity, id, field, before, after FROM journal"
                        + " WHERE entity IN (<names>) AND seq > :after ORDER BY seq")
                .bindList("names", List.copyOf(byName.keySet()))
                .bind("after", after)
                .map((row, context) -> new Traced(
                        row.getString(1),
                        Instant.parse(row.getString(2)),
                        row.getString(3),
                        byName.get(row.getString(4)),
                        row.getString(5),
                        row.getString(6),
                        Optional.ofNullable(row.getString(7)),
                        Optional.ofNullable(row.getString(8))))
                .list();
    }

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
