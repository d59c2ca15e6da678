package minutebook.store;

import java.util.stream.Collectors;
import minutebook.domain.Recorded;

/**
 * What of the journal was public, in SQL: that and when something changed, and the words of the plan. What meetings recorded is
 * told by the record itself, and what was taken back again by nobody, so those words are left out. What each change said is too.
 */
final class PublicJournal {
    /** The fields of what is recorded that say no more than what belongs to what. */
    private static final String LINKS = "('id', 'meeting', 'item', 'head')";

    private static final String RECORDED = Tables.KINDS.stream()
            .filter(Recorded.class::isAssignableFrom)
            .map(kind -> Column.snake(kind.getSimpleName()))
            .filter(table -> !table.equals("rebase"))
            .map(table -> "'" + table + "'")
            .collect(Collectors.joining(", ", "('" + Journal.CHANGE + "', ", ")"));

    /** What rests on a decision that is not public is not told. */
    private static final String ROWS = "(j.entity NOT IN ('rebase', 'answer') OR NOT EXISTS (SELECT 1 FROM $journal d"
            + " WHERE d.entity = j.entity AND d.id = j.id AND d.field = 'decision'"
            + " AND coalesce(d.after, d.before) IS NOT NULL"
            + " AND NOT EXISTS (SELECT 1 FROM decision v WHERE v.id = coalesce(d.after, d.before))))"
            + " AND (j.entity <> 'risk' OR EXISTS (SELECT 1 FROM risk v WHERE v.id = j.id) AND NOT EXISTS (SELECT 1"
            + " FROM main.risk_note n JOIN " + PublicViews.PRIVATE_ITEMS + " i ON i.id = n.item WHERE n.risk = j.id))";

    private static final String TOLD = "CASE"
            + " WHEN j.entity = 'approval' AND j.field = 'text' AND $value IS NOT NULL THEN $open"
            + " WHEN j.entity = 'approval' AND j.field = 'hash' AND $value IS NOT NULL THEN (SELECT sha256($text)"
            + " FROM $journal x WHERE x.entity = 'approval' AND x.id = j.id AND x.field = 'text' AND x.change = j.change)"
            + " WHEN j.entity IN " + RECORDED + " AND j.field NOT IN " + LINKS
            + " THEN CASE WHEN $value IS NULL THEN NULL ELSE '' END"
            + " WHEN j.entity = 'agenda_item' AND j.field = 'late_because' THEN NULL"
            + " WHEN j.entity = 'outcome' AND j.field IN ('status', 'status_reason') AND EXISTS (SELECT 1"
            + " FROM main.status_note n JOIN " + PublicViews.PRIVATE_ITEMS + " i ON i.id = n.item"
            + " WHERE n.outcome = j.id) THEN NULL"
            + " ELSE $value END";

    private PublicJournal() {}

    /** The whole of it, as a query. */
    static String query(String journal) {
        return ("SELECT j.node, j.seq, j.hlc, j.at, j.actor, j.change, j.verb, j.entity, j.id, j.field, "
                        + told("before")
                        + " AS before, " + told("after") + " AS after, j.undoes, j.prev, j.hash FROM $journal j WHERE "
                        + ROWS)
                .replace(PublicViews.JOURNAL, journal);
    }

    private static String told(String column) {
        return TOLD.replace("$value", "j." + column)
                .replace("$open", PublicViews.inPublic("j." + column))
                .replace("$text", PublicViews.inPublic("x." + column));
    }
}
