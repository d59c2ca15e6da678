package minutebook.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import minutebook.domain.Moment;

/**
 * The pen that writes the journal for one change: each line carries the hash of the line before it, so that a line
 * changed or taken out behind the program's back is noticed.
 */
final class Journal {
    /** The entity of the line that says what a change was. */
    static final String CHANGE = "change";

    /** The field of that line when the change can be undone. */
    static final String DONE = "done";

    /** The field of that line when it cannot: a step through the agenda, the making of a board. */
    static final String PASSED = "passed";

    static final List<String> HASHED = List.of(
            "node", "seq", "hlc", "at", "actor", "change", "verb", "entity", "id", "field", "before", "after", "undoes",
            "prev");

    private static final String INSERT =
            "INSERT INTO journal (node, seq, hlc, at, actor, change, verb, entity, id, field, before, after, undoes, prev, hash)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final Rows rows;
    private final String node;
    private final Moment moment;
    private final String change;
    private final String verb;
    private final String undoes;
    private final String hlc;
    private long seq;
    private String prev;

    Journal(Rows rows, String node, Moment moment, String change, String verb, String undoes) {
        this.rows = rows;
        this.node = node;
        this.moment = moment;
        this.change = change;
        this.verb = verb;
        this.undoes = undoes;
        Optional<Last> last = rows.first(
                "SELECT seq, hlc, hash FROM journal WHERE node = ? ORDER BY seq DESC LIMIT 1",
                row -> new Last(row.getLong(1), row.getString(2), row.getString(3)),
                node);
        this.seq = last.map(Last::seq).orElse(0L);
        this.prev = last.map(Last::hash).orElse("");
        this.hlc = nextClock(last.map(Last::hlc).orElse("0-0"), moment.at().toEpochMilli());
    }

    private record Last(long seq, String hlc, String hash) {}

    String change() {
        return change;
    }

    String verb() {
        return verb;
    }

    void write(String entity, String id, String field, String before, String after) {
        seq++;
        Object[] line = {
            node,
            seq,
            hlc,
            moment.at().toString(),
            moment.actor(),
            change,
            verb,
            entity,
            id,
            field,
            before,
            after,
            undoes,
            prev
        };
        String hash = hash(line);
        rows.execute(INSERT, append(line, hash));
        prev = hash;
    }

    /** The hash of a line: SHA-256 over its columns in the order of {@link #HASHED}, each with its length before it. */
    static String hash(Object[] line) {
        MessageDigest digest = sha256();
        for (Object part : line) {
            byte[] bytes = part == null ? new byte[0] : part.toString().getBytes(StandardCharsets.UTF_8);
            digest.update((byte) (part == null ? 0 : 1));
            digest.update(new byte[] {
                (byte) (bytes.length >>> 24),
                (byte) (bytes.length >>> 16),
                (byte) (bytes.length >>> 8),
                (byte) bytes.length
            });
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /**
     * The next reading of a hybrid logical clock: wall-clock milliseconds and a counter, never running backwards even
     * when the wall clock does (Kulkarni et al., 2014).
     */
    static String nextClock(String last, long millis) {
        String[] parts = last.split("-", 2);
        long before = Long.parseLong(parts[0]);
        int counter = Integer.parseInt(parts[1]);
        return millis > before
                ? String.format("%013d-%06d", millis, 0)
                : String.format("%013d-%06d", before, counter + 1);
    }

    private static Object[] append(Object[] line, String hash) {
        Object[] whole = new Object[line.length + 1];
        System.arraycopy(line, 0, whole, 0, line.length);
        whole[line.length] = hash;
        return whole;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
