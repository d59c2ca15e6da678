package minutebook.view;

import java.util.LinkedHashMap;
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
import minutebook.store.Reader;

/** Everything that one board's record holds as it is now, retired or not, each kind in the order of its lists. */
public record BoardRecord(Board board, Map<Class<? extends Entity>, List<? extends Entity>> kinds) {
    private static final List<Class<? extends Entity>> KINDS = List.of(
            Agency.class,
            Person.class,
            Source.class,
            Judgement.class,
            Finding.class,
            Recommendation.class,
            Theme.class,
            Outcome.class,
            Answer.class,
            Milestone.class,
            Measure.class,
            Comparator.class,
            Meeting.class,
            AgendaItem.class,
            Attendance.class,
            MinuteNote.class,
            Decision.class,
            Action.class,
            StatusNote.class,
            BoardRules.class,
            Risk.class,
            AreaProgress.class,
            Rebase.class,
            PlanVersion.class,
            ReportDue.class,
            LinkedBoard.class,
            TemplateItem.class,
            MeetingSeries.class,
            Movement.class,
            Interest.class,
            Challenge.class,
            Escalation.class,
            RiskNote.class,
            MinuteCorrection.class,
            Exclusion.class,
            Adjournment.class,
            Waiver.class,
            Paper.class,
            HighlightReport.class,
            ForwardItem.class,
            Sending.class,
            MinutesComment.class,
            Approval.class,
            ActionDependency.class,
            ReportReceived.class,
            LinkedBoardMet.class);

    private static final List<Class<? extends Entity>> AS_RECORDED =
            List.of(Reading.class, ProgressNote.class, ActionUpdate.class);

    public BoardRecord {
        kinds = Map.copyOf(kinds);
    }

    public static BoardRecord of(Reader reader, Board board) {
        Map<Class<? extends Entity>, List<? extends Entity>> kinds = new LinkedHashMap<>();
        KINDS.forEach(kind -> kinds.put(kind, reader.plan().every(kind, board.id())));
        AS_RECORDED.forEach(kind -> kinds.put(kind, reader.plan().asRecorded(kind, board.id())));
        return new BoardRecord(board, kinds);
    }

    /** All of one kind. */
    public <E extends Entity> List<E> every(Class<E> kind) {
        return kinds.get(kind).stream().map(kind::cast).toList();
    }
}
