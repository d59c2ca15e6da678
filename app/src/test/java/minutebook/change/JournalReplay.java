package minutebook.change;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import minutebook.TestFile;

/** The record as it comes out when the journal is played from its first line, without asking the program. */
final class JournalReplay {
    private static final String GONE = "\u0000gone";

    private JournalReplay() {}

    /** Every field as {@link TestFile#fields} gives them. */
    static Map<String, String> of(Path file) {
        Map<String, String> fields = new TreeMap<>();
        String rows = "SELECT entity || ' ' || id || ' ' || field, coalesce(after, '␀'), field = 'id' AND after IS NULL"
                + " FROM journal WHERE entity <> 'change' ORDER BY seq";
        for (String row : TestFile.rows(file, rows)) {
            int bar = row.indexOf('|');
            int end = row.lastIndexOf('|');
            String name = row.substring(0, bar);
            boolean gone = row.endsWith("|1");
            fields.put(name, gone ? GONE : row.substring(bar + 1, end));
        }
        Map<String, String> there = new TreeMap<>(fields);
        there.keySet().removeIf(name -> GONE.equals(fields.get(idOf(name))));
        return there;
    }

    private static String idOf(String name) {
        return name.substring(0, name.lastIndexOf(' ')) + " id";
    }
}
