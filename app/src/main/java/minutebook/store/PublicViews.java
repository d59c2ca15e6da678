package minutebook.store;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of each table was public, in SQL: which of its rows, called {@code t}, and what stands in place of a column that tells what
 * was considered in private. A table that is not named here is public as it is. Names with {@code main.} mean the whole record,
 * those without it what was public of it.
 */
final class PublicViews {
    /** The ids of the items in Part 2, as a table. */
    static final String PRIVATE_ITEMS = "private_item";

    /** Stands for the whole journal, wherever it is. */
    static final String JOURNAL = "$journal";

    private static final String NOT_PUBLIC = "'Not public.'";

    /** What is told where a status was given in private. */
    private static final String LAST_TOLD =
            "'As last told in public; what the board gave in private since is not public.'";

    /**
     * Kinds whose rows stay although they were recorded in private: by which resolution and when the public was kept out, who came
     * and went, who took no part, when the meeting was broken off, that minutes or a version of the plan were approved. The minutes
     * for the public are made of these too, and who was in the room later cannot be told without them.
     */
    private static final Set<String> STAY =
            Set.of("exclusion", "movement", "interest", "adjournment", "approval", "plan_version");

    private static final String SETTLED_IN_PRIVATE =
            "t.settled_because <> '' AND EXISTS (SELECT 1 FROM main.action_update u WHERE u.action = t.id"
                    + " AND u.state = t.state AND " + isPrivate("u.item") + ")";

    /**
     * A response that came late is told in a note to the meeting that heard of it: the journal has both in one change, whatever
     * became of the note since, and where a board came in a pack only the note itself tells.
     */
    private static final String ANSWERED_IN_PRIVATE = "t.response <> '' AND (EXISTS (SELECT 1 FROM main.minute_note n"
            + " WHERE n.text LIKE 'Response to a challenge of meeting %' AND instr(n.text, t.response) > 0 AND "
            + isPrivate("n.item") + ") OR EXISTS (SELECT 1 FROM " + JOURNAL + " r JOIN " + JOURNAL
            + " n ON n.change = r.change AND n.entity = 'minute_note' AND n.field = 'item' WHERE r.entity = 'challenge'"
            + " AND r.id = t.id AND r.field = 'response' AND r.verb = 'EditChallenge' AND " + isPrivate("n.after")
            + "))";

    private static final Map<String, String> ROWS = Map.ofEntries(
            Map.entry(
                    "action_update",
                    isOpen("t.item") + " AND NOT EXISTS (SELECT 1 FROM main.action a WHERE a.id = t.action AND "
                            + isPrivate("a.item") + ")"),
            Map.entry("action_dependency", is("action", "t.action") + " AND " + is("action", "t.needs")),
            Map.entry("answer", "(t.decision IS NULL OR " + is("decision", "t.decision") + ")"),
            Map.entry("rebase", is("decision", "t.decision")),
            Map.entry(
                    "risk",
                    "NOT EXISTS (SELECT 1 FROM main.risk_note n WHERE n.risk = t.id AND n.likelihood_before IS NULL AND "
                            + isPrivate("n.item") + ")"),
            Map.entry(
                    "highlight_report",
                    "NOT EXISTS (SELECT 1 FROM main.agenda_item a WHERE a.meeting = t.meeting AND a.theme = t.theme AND "
                            + isPrivate("a.id") + ")"),
            Map.entry("forward_item", isOpen("t.\"from\"") + " AND " + isOpen("t.taken")),
            Map.entry("minutes_comment", "0"));

    private static final Map<String, Map<String, String>> COLUMNS = Map.ofEntries(
            Map.entry(
                    "agenda_item",
                    Map.of(
                            "late_because",
                            unless(isPrivate("t.id") + " AND t.late_because <> ''", NOT_PUBLIC, "t.late_because"))),
            Map.entry("interest", Map.of("nature", unless(isPrivate("t.item"), NOT_PUBLIC, "t.nature"))),
            Map.entry(
                    "adjournment",
                    Map.of(
                            "because", unless(isPrivate("t.item"), NOT_PUBLIC, "t.because"),
                            "place", unless(isPrivate("t.item"), "''", "t.place"))),
            Map.entry("plan_version", Map.of("words", unless(isPrivate("t.item"), "''", "t.words"))),
            Map.entry("action", Map.of("settled_because", unless(SETTLED_IN_PRIVATE, NOT_PUBLIC, "t.settled_because"))),
            Map.entry("challenge", Map.of("response", unless(ANSWERED_IN_PRIVATE, NOT_PUBLIC, "t.response"))),
            Map.entry(
                    "escalation",
                    Map.of(
                            "action", unless("NOT " + is("action", "t.action"), "NULL", "t.action"),
                            "challenge", unless("NOT " + is("challenge", "t.challenge"), "NULL", "t.challenge"))),
            Map.entry("public_release", Map.of("because", NOT_PUBLIC)),
            Map.entry(
                    "outcome",
                    Map.of(
                            "status", before("status_note", "outcome", "before", "t.status"),
                            "status_reason",
                                    unless(
                                            before("status_note", "outcome", "before", "NULL") + " IS NOT NULL",
                                            LAST_TOLD,
                                            "t.status_reason"))),
            Map.entry(
                    "risk",
                    Map.of(
                            "likelihood", before("risk_note", "risk", "likelihood_before", "t.likelihood"),
                            "severity", before("risk_note", "risk", "severity_before", "t.severity"))),
            Map.entry("approval", frozen()),
            Map.entry("sending", frozen()));

    private PublicViews() {}

    /** Which rows of a table were public, as a condition; empty for all of them. */
    static String rows(String table) {
        boolean underItems = Tables.UNDER_ITEMS.contains(table) || table.equals("paper");
        return ROWS.getOrDefault(table, underItems && !STAY.contains(table) ? isOpen("t.item") : "");
    }

    /** What stands in place of columns of a table, by their names. */
    static Map<String, String> columns(String table) {
        return COLUMNS.getOrDefault(table, Map.of());
    }

    /** Whether an item is in Part 2; without an item it is not. */
    private static String isPrivate(String item) {
        return "EXISTS (SELECT 1 FROM " + PRIVATE_ITEMS + " i WHERE i.id = " + item + ")";
    }

    private static String isOpen(String item) {
        return "NOT " + isPrivate(item);
    }

    private static String is(String table, String id) {
        return "EXISTS (SELECT 1 FROM " + table + " v WHERE v.id = " + id + ")";
    }

    private static String unless(String condition, String instead, String column) {
        return "CASE WHEN " + condition + " THEN " + instead + " ELSE " + column + " END";
    }

    /** What was there before the first of the notes in private that no note in public followed; else the other value. */
    private static String before(String notes, String about, String column, String otherwise) {
        String first = "(SELECT n." + column + " FROM main." + notes + " n WHERE n." + about + " = t.id AND "
                + isPrivate("n.item") + " AND NOT EXISTS (SELECT 1 FROM main." + notes + " p WHERE p." + about
                + " = t.id AND p.rowid > n.rowid AND " + isOpen("p.item") + ") ORDER BY n.rowid LIMIT 1)";
        return "coalesce(" + first + ", " + otherwise + ")";
    }

    /**
     * A kept text of minutes as the public reads it, with the hash of that; one that is not what its own hash says has no text
     * left, so that whoever looks at it is told that it was altered.
     */
    private static Map<String, String> frozen() {
        String open = "CASE WHEN sha256(t.text) = t.hash THEN " + inPublic("t.text") + " ELSE '' END";
        return Map.of(
                "text",
                unless("t.text = ''", "''", open),
                "hash",
                unless("t.text = '' OR sha256(t.text) <> t.hash", "t.hash", "sha256(" + inPublic("t.text") + ")"));
    }

    /** A document in JSON in which what is restricted stands as the public reads it. */
    static String inPublic(String text) {
        return "json_set(" + text + ", '$.blocks', json((SELECT json_group_array(json(CASE"
                + " WHEN b.value ->> '$.kind' = 'restricted'"
                + " THEN json_set(b.value, '$.blocks', json(json_extract(b.value, '$.instead'))) ELSE b.value END))"
                + " FROM json_each(" + text + ", '$.blocks') b)))";
    }

    /** Whether a text in the search index is what the public reads of its row: {@code k} is the key and {@code s} the text. */
    static String found() {
        return SearchIndex.tables().stream()
                .map(table -> "WHEN '" + table + "' THEN EXISTS (SELECT 1 FROM \"" + table + "\" v"
                        + " WHERE v.id = k.id AND s.text = concat_ws(char(10), "
                        + SearchIndex.columns(table).stream()
                                .map(column -> "v.\"" + column + '"')
                                .collect(Collectors.joining(", "))
                        + "))")
                .collect(Collectors.joining(" ", "CASE k.entity ", " ELSE 0 END"));
    }
}
