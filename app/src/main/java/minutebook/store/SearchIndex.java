package minutebook.store;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of everything that can be searched for, kept in step with the tables by the ledger. */
final class SearchIndex {
    private static final Map<String, List<String>> SEARCHED = Map.ofEntries(
            Map.entry("recommendation", List.of("text")),
            Map.entry("finding", List.of("summary")),
            Map.entry("theme", List.of("title", "summary")),
            Map.entry("outcome", List.of("statement", "status_reason")),
            Map.entry("measure", List.of("title")),
            Map.entry("agenda_item", List.of("title")),
            Map.entry("minute_note", List.of("text")),
            Map.entry("decision", List.of("words", "rationale", "dissent")),
            Map.entry("action", List.of("what", "expectation", "settled_because")),
            Map.entry("action_update", List.of("text")),
            Map.entry("progress_note", List.of("text", "evidence_reference")),
            Map.entry("status_note", List.of("because")),
            Map.entry("risk", List.of("cause", "event", "effect", "mitigation")),
            Map.entry("area_progress", List.of("area", "note")),
            Map.entry("paper", List.of("title", "location")),
            Map.entry("interest", List.of("nature")),
            Map.entry("challenge", List.of("question", "response")),
            Map.entry("escalation", List.of("to", "because", "response")),
            Map.entry("risk_note", List.of("because")),
            Map.entry("minute_correction", List.of("about", "was", "now")),
            Map.entry("minutes_comment", List.of("about", "text", "response")),
            Map.entry("highlight_report", List.of("achieved", "next", "concerns", "asks")),
            Map.entry("forward_item", List.of("title", "because")));

    private final Rows rows;

    SearchIndex(Rows rows) {
        this.rows = rows;
    }

    /** The tables whose texts can be found. */
    static Set<String> tables() {
        return SEARCHED.keySet();
    }

    /** The columns of such a table that make up its text, each on a line of its own. */
    static List<String> columns(String table) {
        return SEARCHED.get(table);
    }

    void add(String table, Map<String, String> row) {
        if (SEARCHED.containsKey(table)) {
            rows.execute(
                    "INSERT INTO search_key (entity, id) VALUES (?, ?) ON CONFLICT DO NOTHING", table, row.get("id"));
            rows.execute(
                    "INSERT INTO search_text (rowid, text)"
                            + " SELECT n, ? FROM search_key WHERE entity = ? AND id = ?",
                    text(table, row),
                    table,
                    row.get("id"));
        }
    }

    void change(String table, Map<String, String> row) {
        if (SEARCHED.containsKey(table)) {
            rows.execute(
                    "UPDATE search_text SET text = ? WHERE rowid ="
                            + " (SELECT n FROM search_key WHERE entity = ? AND id = ?)",
                    text(table, row),
                    table,
                    row.get("id"));
        }
    }

    /** Takes the text out; its key stays, so that an entry which is put back stands where it stood among the others. */
    void remove(String table, String id) {
        if (SEARCHED.containsKey(table)) {
            rows.execute(
                    "DELETE FROM search_text WHERE rowid = (SELECT n FROM search_key WHERE entity = ? AND id = ?)",
                    table,
                    id);
        }
    }

    private static String text(String table, Map<String, String> row) {
        return SEARCHED.get(table).stream()
                .map(row::get)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }
}
