package minutebook.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import minutebook.domain.Entity;

/**
 * What a check of the whole file found.
 *
 * @param journalLines how many lines of the journal were checked
 * @param rows how many rows of the record were compared with the journal
 * @param problems what is wrong, a sentence each; empty when all is well
 */
public record Verification(long journalLines, long rows, List<String> problems) {
    private static final int MOST = 50;

    public Verification {
        problems = List.copyOf(problems);
    }

    public boolean isSound() {
        return problems.isEmpty();
    }

    static Verification of(Rows rows) {
        List<String> problems = new ArrayList<>();
        file(rows, problems);
        long lines = chain(rows, problems);
        long compared = 0;
        Defaults defaults = new Defaults(rows);
        for (Class<? extends Entity> kind : Tables.KINDS) {
            compared += record(rows, rows.tables().of(kind), defaults, problems);
        }
        return new Verification(lines, compared, problems.subList(0, Math.min(problems.size(), MOST)));
    }

    private static void file(Rows rows, List<String> problems) {
        List<String> damage = rows.handle()
                .createQuery("PRAGMA integrity_check(5)")
                .mapTo(String.class)
                .list();
        damage.stream()
                .filter(line -> !line.equals("ok"))
                .forEach(line -> problems.add("The file is damaged: " + line));
        rows.handle()
                .createQuery("PRAGMA foreign_key_check")
                .map((row, context) -> row.getString(1) + " points to a " + row.getString(3) + " that is not there")
                .forEach(line -> problems.add("A reference is broken: " + line));
    }

    /** Recomputes every hash and follows every link. */
    private static long chain(Rows rows, List<String> problems) {
        Map<String, String> heads = new HashMap<>();
        long[] lines = {0};
        rows.handle()
                .createQuery("SELECT " + String.join(", ", Journal.HASHED) + ", hash FROM journal ORDER BY node, seq")
                .map((row, context) -> {
                    Object[] line = new Object[Journal.HASHED.size()];
                    for (int i = 0; i < line.length; i++) {
                        line[i] = row.getString(i + 1);
                    }
                    String hash = row.getString(line.length + 1);
                    String node = row.getString(1);
                    String prev = row.getString(line.length);
                    if (!prev.equals(heads.getOrDefault(node, ""))
                            || !Journal.hash(line).equals(hash)) {
                        problems.add("The journal was altered at line " + row.getLong(2) + ".");
                    }
                    heads.put(node, hash);
                    lines[0]++;
                    return 1;
                })
                .forEach(one -> {});
        return lines[0];
    }

    /** Compares each row with the last values that the journal has for it, and looks for rows that are missing. */
    private static long record(Rows rows, Table<?> table, Defaults defaults, List<String> problems) {
        long[] compared = {0};
        rows.handle()
                .createQuery(table.select())
                .map((row, context) -> table.row(row))
                .forEach(row -> {
                    compared[0]++;
                    Map<String, String> told = defaults.whole(table, told(rows, table.name(), row.get("id")));
                    row.forEach((field, value) -> {
                        if (!Objects.equals(told.get(field), value)) {
                            problems.add("The " + table.name().replace('_', ' ') + " " + row.get("id")
                                    + " was altered (" + field + ") outside the program.");
                        }
                    });
                });
        int missing = rows.number(
                "SELECT count(*) FROM (SELECT id, max(seq) seq FROM journal WHERE entity = ? AND field = 'id' GROUP BY id) l"
                        + " JOIN journal j ON j.seq = l.seq AND j.entity = ? WHERE j.after IS NOT NULL"
                        + " AND NOT EXISTS (SELECT 1 FROM \"" + table.name() + "\" t WHERE t.id = j.id)",
                table.name(),
                table.name());
        if (missing > 0) {
            problems.add(missing + " " + table.name().replace('_', ' ') + " rows were removed outside the program.");
        }
        return compared[0];
    }

    private static Map<String, String> told(Rows rows, String table, String id) {
        Map<String, String> last = new HashMap<>();
        rows.bound(
                        rows.handle()
                                .createQuery(
                                        "SELECT field, after FROM journal WHERE entity = ? AND id = ? ORDER BY seq"),
                        table,
                        id)
                .map((row, context) -> {
                    last.put(row.getString(1), row.getString(2));
                    return 1;
                })
                .forEach(one -> {});
        return last;
    }
}
