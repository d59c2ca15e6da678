package minutebook.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import minutebook.domain.ActionUpdate;
import minutebook.domain.HighlightReport;
import minutebook.domain.MinutesComment;
import minutebook.domain.ProgressNote;
import minutebook.domain.Reading;
import minutebook.domain.Recorded;

/** What the journal tells of what people have sent in: recorded by themselves, outside a meeting. */
public final class NewsQueries {
    /** The verbs by which something is sent in. An import or a pack has others, and so has what is minuted at the table. */
    public static final List<String> VERBS = List.of(
            "AddComment", "AddReadings", "AddToPlan", "AskExtension", "ReportAction", "UpdateAction", "WriteHighlight");

    /** What such a change puts on record; whatever else it touches is not what was sent. */
    private static final List<Class<? extends Recorded>> KINDS =
            List.of(ActionUpdate.class, Reading.class, ProgressNote.class, HighlightReport.class, MinutesComment.class);

    private static final String NAMES = KINDS.stream()
            .map(kind -> "'" + Column.snake(kind.getSimpleName()) + "'")
            .collect(Collectors.joining(", ", "(", ")"));

    /** Whether a change puts such a thing on record, under no item of an agenda. */
    private static final String BY_ITSELF =
            "EXISTS (SELECT 1 FROM journal p WHERE p.change = j.change AND p.entity IN " + NAMES + ")"
                    + " AND NOT EXISTS (SELECT 1 FROM journal i WHERE i.change = j.change AND i.field = 'item'"
                    + " AND i.after IS NOT NULL)";

    /** Of one verb, between two lines: what was sent in by others, under no item of an agenda. */
    static final String OF_VERB = "SELECT j.seq, j.change, j.at, j.actor FROM journal j"
            + " WHERE j.entity = 'change' AND j.verb = ? AND j.seq > ? AND j.seq < ? AND lower(j.actor) NOT IN (%s)"
            + " AND " + BY_ITSELF + " ORDER BY j.seq %s LIMIT ?";

    /** The last line that somebody wrote, whatever the letters of their name; each name is met once, by the index. */
    static final String LAST_OF =
            "WITH RECURSIVE who (name) AS (SELECT min(actor) FROM journal INDEXED BY journal_actor"
                    + " WHERE entity = 'change'"
                    + " UNION ALL SELECT (SELECT min(j.actor) FROM journal j INDEXED BY journal_actor"
                    + " WHERE j.entity = 'change' AND j.actor > who.name) FROM who WHERE who.name IS NOT NULL)"
                    + " SELECT coalesce((SELECT max((SELECT max(j.seq) FROM journal j WHERE j.entity = 'change'"
                    + " AND j.actor = who.name)) FROM who WHERE lower(who.name) IN (%s)),"
                    + " (SELECT max(seq) FROM journal INDEXED BY journal_told WHERE entity = 'change'), 0)";

    /** What the names of the settings begin with that say what somebody has seen. */
    static final String SEEN = "news-seen.";

    private final Rows rows;

    NewsQueries(Rows rows) {
        this.rows = rows;
    }

    /**
     * A change by which something was sent in.
     *
     * @param line the number of its last line in the journal
     */
    public record Sent(int line, String change, Instant at, String actor) {}

    /** Whether a change is such a one, whoever made it. */
    boolean isSent(String change) {
        return rows.text(
                        "SELECT j.verb FROM journal j WHERE j.change = ? AND j.entity = 'change' AND " + BY_ITSELF
                                + " LIMIT 1",
                        change)
                .filter(VERBS::contains)
                .isPresent();
    }

    /** The setting of the file that says up to which line of the journal somebody of that name has seen what was sent in. */
    public static String setting(String name) {
        return SEEN + name.toLowerCase(Locale.ROOT);
    }

    /**
     * Up to which line of the journal somebody has seen what was sent in; empty while they have never looked.
     *
     * @param own the names by which they are known
     */
    public Optional<Integer> seen(Collection<String> own) {
        Object[] settings =
                own.stream().map(name -> Store.SETTING + setting(name)).toArray();
        return rows.text(
                        "SELECT value FROM meta WHERE name IN (" + Rows.places(own)
                                + ") ORDER BY CAST(value AS INTEGER) DESC LIMIT 1",
                        settings)
                .map(Integer::valueOf);
    }

    /**
     * The last line that somebody wrote themselves; that of the whole journal where they have written none.
     *
     * @param own the names, in lower case, by which they are known
     */
    public int lastOf(Collection<String> own) {
        return rows.number(String.format(LAST_OF, Rows.places(own)), own.toArray());
    }

    /**
     * What was sent in after a line of the journal, the first of it first.
     *
     * @param own the names, in lower case, by which who looks is known: what they sent themselves is left out
     * @param most how many at most
     */
    public List<Sent> first(int after, Collection<String> own, int most) {
        return sent("ASC", Comparator.comparingInt(Sent::line), after, Integer.MAX_VALUE, own, most);
    }

    /** The same between two lines of the journal, the newest of it first. */
    public List<Sent> last(int after, int before, Collection<String> own, int most) {
        return sent("DESC", Comparator.comparingInt(Sent::line).reversed(), after, before, own, most);
    }

    private List<Sent> sent(
            String way, Comparator<Sent> order, int after, int before, Collection<String> own, int most) {
        String sql = String.format(OF_VERB, Rows.places(own), way);
        List<Sent> all = new ArrayList<>();
        for (String verb : VERBS) {
            Object[] arguments = Stream.of(Stream.of(verb, after, before), own.stream(), Stream.of(most))
                    .flatMap(some -> some)
                    .toArray();
            all.addAll(rows.list(
                    sql,
                    row -> new Sent(row.getInt(1), row.getString(2), Instant.parse(row.getString(3)), row.getString(4)),
                    arguments));
        }
        all.sort(order);
        return all.subList(0, Math.min(most, all.size()));
    }

    /** What a change put on record, as far as it is still there; all of one kind, the first one first. */
    public List<Recorded> put(Sent sent) {
        return rows
                .list(
                        "SELECT entity, id FROM journal WHERE change = ? AND entity IN " + NAMES
                                + " GROUP BY entity, id ORDER BY min(seq)",
                        row -> found(row.getString(1), row.getString(2)),
                        sent.change())
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Recorded> found(String entity, String id) {
        return KINDS.stream()
                .filter(kind -> Column.snake(kind.getSimpleName()).equals(entity))
                .findFirst()
                .flatMap(kind -> rows.find(kind, id));
    }
}
