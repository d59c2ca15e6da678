package minutebook.store;

import java.util.List;
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
                "JOIN outcome o ON o.id = t.outcome JOIN theme h ON h.id = o.theme WHERE h.board = ? ORDER BY t.id",
                board);
    }

    /** The progress notes about its outcomes, newest first. */
    public List<ProgressNote> progress(String board) {
        return rows.list(
                ProgressNote.class,
                "JOIN theme h ON h.id = t.theme WHERE h.board = ? AND t.outcome IS NOT NULL"
                        + " ORDER BY t.date DESC, t.recorded_at DESC, t.id",
                board);
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
