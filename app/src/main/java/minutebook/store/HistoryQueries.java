package minutebook.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.Entity;
import minutebook.domain.FrozenText;
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

    /** The hash of the journal's last line, which every later line builds on; empty while nothing is recorded. */
    public String head() {
        return rows.text("SELECT hash FROM journal ORDER BY seq DESC LIMIT 1").orElse("");
    }

    /** A line of the journal. */
    public record Line(int number, Instant at) {}

    /** The journal's last line; empty while nothing is recorded. */
    public Optional<Line> last() {
        return rows.first(
                "SELECT seq, at FROM journal ORDER BY seq DESC LIMIT 1",
                row -> new Line(row.getInt(1), Instant.parse(row.getString(2))));
    }

    /** What the journal says was approved as the minutes of a meeting; empty when it says nothing of it. */
    public Optional<FrozenText> approved(String meeting) {
        return rows.first(
                "SELECT t.after, h.after FROM journal m"
                        + " JOIN journal t ON t.entity = m.entity AND t.id = m.id AND t.field = 'text'"
                        + " JOIN journal h ON h.entity = m.entity AND h.id = m.id AND h.field = 'hash'"
                        + " WHERE m.entity = 'approval' AND m.field = 'meeting' AND m.after = ?"
                        + " ORDER BY t.seq DESC, h.seq DESC LIMIT 1",
                row -> new FrozenText(row.getString(1), row.getString(2)),
                meeting);
    }

    /**
     * Whether the journal says that the minutes of a meeting were approved as rendered at that line, and the line stands
     * before the approval. Those that came with a whole board were approved in another file, whose lines are not here.
     */
    public boolean approvedAfter(String meeting, String head) {
        return rows.number(
                        "SELECT count(*) FROM journal m"
                                + " JOIN journal h ON h.change = m.change AND h.entity = m.entity AND h.id = m.id"
                                + " WHERE m.entity = 'approval' AND m.field = 'meeting' AND m.after = ?"
                                + " AND h.field = 'head' AND h.after = ? AND (m.verb = ? OR EXISTS"
                                + " (SELECT 1 FROM journal l WHERE l.hash = h.after AND l.seq < m.seq))",
                        meeting,
                        head,
                        FrozenRecord.WHOLE_BOARD)
                > 0;
    }

    /** The meetings whose minutes were approved, by the record or by the journal. */
    public List<String> approvedMeetings() {
        return rows.texts("SELECT meeting FROM approval UNION SELECT after FROM journal"
                + " WHERE entity = 'approval' AND field = 'meeting' AND after IS NOT NULL");
    }

    public int count() {
        return rows.number("SELECT count(*) FROM journal WHERE entity = 'change'");
    }

    /** When the first change was recorded, by the clock; empty when there is none. */
    public Optional<Instant> begins() {
        return rows.text("SELECT min(at) FROM journal WHERE entity = 'change' HAVING min(at) IS NOT NULL")
                .map(Instant::parse);
    }

    /** When something was first put on record. */
    public Optional<Instant> begins(String entity, String id) {
        return rows.text("SELECT at FROM journal WHERE entity = ? AND id = ? ORDER BY seq LIMIT 1", entity, id)
                .map(Instant::parse);
    }

    /**
     * The number of the journal's line that ended the last change before a moment, given in whole seconds. What stands
     * before it counts as known, even where the clock had been put back in between.
     */
    Optional<Long> lastLineBefore(Instant end) {
        String second = end.truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", "");
        return rows.first(
                "SELECT seq FROM journal WHERE entity = 'change' AND at < ? ORDER BY seq DESC LIMIT 1",
                row -> row.getLong(1),
                second);
    }

    /** Whether an entry first came after the change by which its meeting was closed. */
    boolean cameAfterClosing(String table, String id, String meeting) {
        return rows.number(
                        "SELECT coalesce((SELECT min(rowid) FROM journal WHERE entity = ? AND id = ?)"
                                + " > (SELECT max(rowid) FROM journal WHERE change = (SELECT change FROM journal"
                                + " WHERE entity = 'meeting' AND id = ? AND field = 'state' AND after = 'HELD'"
                                + " ORDER BY rowid DESC LIMIT 1)), 0)",
                        table,
                        id,
                        meeting)
                == 1;
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
