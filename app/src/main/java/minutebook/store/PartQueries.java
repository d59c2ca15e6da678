package minutebook.store;

import java.util.List;
import java.util.Map;
import minutebook.domain.Action;
import minutebook.domain.ActionDependency;
import minutebook.domain.ActionUpdate;
import minutebook.domain.Adjournment;
import minutebook.domain.Agency;
import minutebook.domain.AgendaItem;
import minutebook.domain.Answer;
import minutebook.domain.Approval;
import minutebook.domain.AreaProgress;
import minutebook.domain.Attendance;
import minutebook.domain.Board;
import minutebook.domain.BoardRules;
import minutebook.domain.Challenge;
import minutebook.domain.Comparator;
import minutebook.domain.Decision;
import minutebook.domain.Entity;
import minutebook.domain.Escalation;
import minutebook.domain.Exclusion;
import minutebook.domain.Finding;
import minutebook.domain.ForwardItem;
import minutebook.domain.HighlightReport;
import minutebook.domain.Interest;
import minutebook.domain.Judgement;
import minutebook.domain.LinkedBoard;
import minutebook.domain.LinkedBoardMet;
import minutebook.domain.Measure;
import minutebook.domain.Meeting;
import minutebook.domain.MeetingSeries;
import minutebook.domain.Milestone;
import minutebook.domain.MinuteCorrection;
import minutebook.domain.MinuteNote;
import minutebook.domain.MinutesComment;
import minutebook.domain.Movement;
import minutebook.domain.Outcome;
import minutebook.domain.Paper;
import minutebook.domain.Person;
import minutebook.domain.PlanVersion;
import minutebook.domain.ProgressNote;
import minutebook.domain.PublicRelease;
import minutebook.domain.Reading;
import minutebook.domain.Rebase;
import minutebook.domain.Recommendation;
import minutebook.domain.ReportDue;
import minutebook.domain.ReportReceived;
import minutebook.domain.Risk;
import minutebook.domain.RiskNote;
import minutebook.domain.Sending;
import minutebook.domain.Source;
import minutebook.domain.StatusNote;
import minutebook.domain.TemplateItem;
import minutebook.domain.Theme;
import minutebook.domain.Waiver;

/** Everything of one kind that a board has, also what is retired, in the order in which it is listed. */
final class PartQueries {
    private static final String OF_BOARD = "WHERE t.board = ? ";
    private static final String OF_SOURCE = "JOIN source s ON s.id = t.source WHERE s.board = ? ";
    private static final String OF_OUTCOME =
            "JOIN outcome o ON o.id = t.outcome JOIN theme h ON h.id = o.theme WHERE h.board = ? "
                    + "ORDER BY h.place, h.number, o.place, o.ref, ";
    private static final String OF_MEASURE = "JOIN measure m ON m.id = t.measure JOIN outcome o ON o.id = m.outcome"
            + " JOIN theme h ON h.id = o.theme WHERE h.board = ? "
            + "ORDER BY h.place, h.number, o.place, o.ref, m.place, m.key, ";

    private static final String OF_MEETING = "JOIN meeting m ON m.id = t.meeting WHERE m.board = ? ";

    private static final String OF_ITEM =
            "JOIN agenda_item i ON i.id = t.item JOIN meeting m ON m.id = i.meeting WHERE m.board = ? ";

    private static final Map<Class<? extends Entity>, String> REST = Map.ofEntries(
            Map.entry(Board.class, "WHERE t.id = ? OR 1 ORDER BY t.name, t.key"),
            Map.entry(BoardRules.class, OF_BOARD),
            Map.entry(Agency.class, OF_BOARD + "ORDER BY t.place, t.key"),
            Map.entry(Person.class, OF_BOARD + "ORDER BY t.place, t.key"),
            Map.entry(Source.class, OF_BOARD + "ORDER BY t.place, t.key"),
            Map.entry(Judgement.class, OF_SOURCE + "ORDER BY t.place, t.rowid"),
            Map.entry(Finding.class, OF_SOURCE + "ORDER BY s.place, t.place, t.id"),
            Map.entry(Recommendation.class, OF_SOURCE + "ORDER BY s.place, t.place, t.id"),
            Map.entry(AreaProgress.class, OF_SOURCE + "ORDER BY s.place, t.place, t.id"),
            Map.entry(Theme.class, OF_BOARD + "ORDER BY t.place, t.number"),
            Map.entry(
                    Outcome.class,
                    "JOIN theme h ON h.id = t.theme WHERE h.board = ? ORDER BY h.place, h.number, t.place, t.ref"),
            Map.entry(Milestone.class, OF_OUTCOME + "t.due, t.rowid"),
            Map.entry(Measure.class, OF_OUTCOME + "t.place, t.key"),
            Map.entry(Comparator.class, OF_MEASURE + "t.name, t.period, t.rowid"),
            Map.entry(Reading.class, OF_MEASURE + "t.date, t.recorded_at, t.rowid"),
            Map.entry(Risk.class, OF_BOARD + "ORDER BY t.place, t.number"));

    /** What meetings and the board's work leave behind. */
    private static final Map<Class<? extends Entity>, String> KEPT = Map.ofEntries(
            Map.entry(Answer.class, OF_OUTCOME + "t.rowid"),
            Map.entry(Meeting.class, OF_BOARD + "ORDER BY t.number"),
            Map.entry(AgendaItem.class, OF_MEETING + "ORDER BY m.number, t.place, t.rowid"),
            Map.entry(
                    Attendance.class,
                    "JOIN meeting m ON m.id = t.meeting JOIN person p ON p.id = t.person WHERE m.board = ?"
                            + " ORDER BY m.number, p.place, p.key"),
            Map.entry(MinuteNote.class, OF_MEETING + "ORDER BY m.number, t.place, t.rowid"),
            Map.entry(Decision.class, OF_MEETING + "ORDER BY m.number, t.place, t.id"),
            Map.entry(Action.class, OF_MEETING + "ORDER BY m.number, t.place, t.id"),
            Map.entry(
                    ActionUpdate.class,
                    "JOIN action a ON a.id = t.action JOIN meeting m ON m.id = a.meeting WHERE a.board = ?"
                            + " ORDER BY m.number, a.place, a.id, t.recorded_at, t.date, t.rowid"),
            Map.entry(
                    StatusNote.class,
                    "JOIN agenda_item i ON i.id = t.item JOIN meeting m ON m.id = i.meeting WHERE m.board = ?"
                            + " ORDER BY m.number, i.place, t.recorded_at, t.rowid"),
            Map.entry(
                    ProgressNote.class,
                    "JOIN theme h ON h.id = t.theme WHERE h.board = ? ORDER BY t.date, t.recorded_at, t.rowid"),
            Map.entry(Rebase.class, OF_MEASURE + "t.from_date"),
            Map.entry(PlanVersion.class, OF_BOARD + "ORDER BY t.number"),
            Map.entry(ReportDue.class, OF_BOARD + "ORDER BY t.place, t.key"),
            Map.entry(LinkedBoard.class, OF_BOARD + "ORDER BY t.place, t.key"),
            Map.entry(TemplateItem.class, OF_BOARD + "ORDER BY t.place, t.rowid"),
            Map.entry(MeetingSeries.class, OF_BOARD),
            Map.entry(Movement.class, OF_ITEM + "ORDER BY m.number, i.place, t.recorded_at, t.rowid"),
            Map.entry(Interest.class, OF_ITEM + "ORDER BY m.number, i.place, t.recorded_at, t.rowid"),
            Map.entry(Challenge.class, OF_MEETING + "ORDER BY m.number, t.place, t.rowid"),
            Map.entry(Escalation.class, OF_MEETING + "ORDER BY m.number, t.place, t.rowid"),
            Map.entry(RiskNote.class, OF_ITEM + "ORDER BY m.number, i.place, t.recorded_at, t.rowid"),
            Map.entry(MinuteCorrection.class, OF_ITEM + "ORDER BY m.number, i.place, t.recorded_at, t.rowid"),
            Map.entry(Exclusion.class, OF_ITEM + "ORDER BY m.number, i.place, t.recorded_at, t.rowid"),
            Map.entry(Adjournment.class, OF_ITEM + "ORDER BY m.number, i.place, t.recorded_at, t.rowid"),
            Map.entry(Waiver.class, OF_MEETING + "ORDER BY m.number, t.recorded_at, t.rowid"),
            Map.entry(Paper.class, OF_ITEM + "ORDER BY m.number, i.place, t.recorded_at, t.rowid"),
            Map.entry(HighlightReport.class, OF_MEETING + "ORDER BY m.number, t.recorded_at, t.rowid"),
            Map.entry(ForwardItem.class, OF_BOARD + "ORDER BY t.recorded_at, t.rowid"),
            Map.entry(Sending.class, OF_MEETING + "ORDER BY m.number, t.recorded_at, t.rowid"),
            Map.entry(MinutesComment.class, OF_MEETING + "ORDER BY m.number, t.recorded_at, t.rowid"),
            Map.entry(Approval.class, OF_MEETING + "ORDER BY m.number, t.recorded_at, t.rowid"),
            Map.entry(
                    ActionDependency.class,
                    "JOIN action a ON a.id = t.action JOIN meeting m ON m.id = a.meeting WHERE a.board = ? ORDER BY m.number, a.place, a.id, t.rowid"),
            Map.entry(
                    ReportReceived.class,
                    "JOIN report_due r ON r.id = t.report WHERE r.board = ? ORDER BY r.place, r.key, t.date, t.rowid"),
            Map.entry(
                    LinkedBoardMet.class,
                    "JOIN linked_board l ON l.id = t.linked_board WHERE l.board = ? ORDER BY l.place, l.key, t.date, t.rowid"),
            Map.entry(PublicRelease.class, OF_BOARD + "ORDER BY t.recorded_at, t.rowid"));

    private PartQueries() {}

    /** Readings, progress notes or updates of actions in the order in which they were recorded. */
    static <E extends Entity> List<E> asRecorded(Rows rows, Class<E> kind, String board) {
        String rest = REST.getOrDefault(kind, KEPT.get(kind)).replaceFirst("ORDER BY .*", "");
        return rows.list(kind, rest + "ORDER BY t.recorded_at, t.rowid", board);
    }

    static <E extends Entity> List<E> every(Rows rows, Class<E> kind, String board) {
        return rows.list(kind, REST.getOrDefault(kind, KEPT.get(kind)), board);
    }
}
