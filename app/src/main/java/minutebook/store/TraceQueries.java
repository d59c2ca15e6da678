package minutebook.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import minutebook.domain.Action;
import minutebook.domain.Answer;
import minutebook.domain.Decision;
import minutebook.domain.ProgressNote;

/** What hangs together on a board: what its outcomes answer, and what was done for them. */
public final class TraceQueries {
    private static final String MEETING = "JOIN meeting m ON m.id = t.meeting WHERE m.board = ? AND ";

    private final Rows rows;

    TraceQueries(Rows rows) {
        this.rows = rows;
    }

    /** What the outcomes of the board answer. */
    public List<Answer> answers(String board) {
        return rows.list(
                Answer.class,
                "JOIN outcome o ON o.id = t.outcome JOIN theme h ON h.id = o.theme WHERE h.board = ? ORDER BY t.rowid",
                board);
    }

    /** How many readings each of its measures has for days up to the given one, by the measure's id. */
    public Map<String, Integer> readings(String board, LocalDate upTo) {
        Map<String, Integer> counts = new HashMap<>();
        rows.texts(
                        "SELECT r.measure FROM reading r JOIN measure m ON m.id = r.measure JOIN outcome o ON o.id = m.outcome"
                                + " JOIN theme h ON h.id = o.theme WHERE h.board = ? AND r.date <= ?",
                        board,
                        upTo.toString())
                .forEach(measure -> counts.merge(measure, 1, Integer::sum));
        return counts;
    }

    /** The progress notes about its outcomes for days up to the given one, newest first. */
    public List<ProgressNote> progress(String board, LocalDate upTo) {
        return rows.list(
                ProgressNote.class,
                "JOIN theme h ON h.id = t.theme WHERE h.board = ? AND t.outcome IS NOT NULL AND t.date <= ?"
                        + " ORDER BY t.date DESC, t.recorded_at DESC, t.rowid",
                board,
                upTo.toString());
    }

    /** The decisions that are about an outcome or a recommendation, or that an outcome answers. */
    public List<Decision> decisions(String board) {
        return rows.list(
                Decision.class,
                MEETING + "(t.outcome IS NOT NULL OR t.recommendation IS NOT NULL"
                        + " OR t.id IN (SELECT decision FROM answer)) ORDER BY m.number, t.place, t.id",
                board);
    }

    /** The actions that are about an outcome or a recommendation. */
    public List<Action> actions(String board) {
        return rows.list(
                Action.class,
                MEETING + "(t.outcome IS NOT NULL OR t.recommendation IS NOT NULL) ORDER BY m.number, t.place, t.id",
                board);
    }
}
