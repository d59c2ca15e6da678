package minutebook.store;

import java.util.List;
import minutebook.domain.LinkedBoardMet;
import minutebook.domain.ReportReceived;

/** What can be asked of what comes to a board from elsewhere. */
public final class LinkQueries {
    private final Rows rows;

    LinkQueries(Rows rows) {
        this.rows = rows;
    }

    /** When a report came, oldest first. */
    public List<ReportReceived> received(String report) {
        return rows.list(ReportReceived.class, "WHERE t.report = ? ORDER BY t.date, t.rowid", report);
    }

    /** When a linked board met, oldest first. */
    public List<LinkedBoardMet> met(String linkedBoard) {
        return rows.list(LinkedBoardMet.class, "WHERE t.linked_board = ? ORDER BY t.date, t.rowid", linkedBoard);
    }
}
