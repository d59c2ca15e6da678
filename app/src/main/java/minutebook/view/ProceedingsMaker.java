package minutebook.view;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import minutebook.domain.Adjournment;
import minutebook.domain.AgendaItem;
import minutebook.domain.Approval;
import minutebook.domain.Challenge;
import minutebook.domain.Escalation;
import minutebook.domain.Exclusion;
import minutebook.domain.ForwardItem;
import minutebook.domain.HighlightReport;
import minutebook.domain.Interest;
import minutebook.domain.LinkedBoard;
import minutebook.domain.LinkedBoardMet;
import minutebook.domain.Meeting;
import minutebook.domain.MinuteCorrection;
import minutebook.domain.Movement;
import minutebook.domain.Paper;
import minutebook.domain.Person;
import minutebook.domain.Recorded;
import minutebook.domain.ReportDue;
import minutebook.domain.ReportReceived;
import minutebook.domain.Risk;
import minutebook.domain.RiskNote;

/** Gathers what went on at a meeting besides notes, decisions and actions, from one reading of each table. */
final class ProceedingsMaker {
    private final Rows rows;
    private final Meeting meeting;
    private final List<Paper> papers;
    private final List<Interest> interests;
    private final List<Movement> movements;
    private final List<Exclusion> exclusions;
    private final List<MinuteCorrection> corrections;
    private final List<Approval> approvals;
    private final List<Challenge> challenges;
    private final List<Escalation> escalations;
    private final List<RiskNote> risks;
    private final List<ReportReceived> received;
    private final List<LinkedBoardMet> met;
    private final List<Adjournment> adjournments;
    private final List<ForwardItem> deferred;
    private final List<HighlightReport> highlights;

    ProceedingsMaker(Rows rows, Meeting meeting) {
        this.rows = rows;
        this.meeting = meeting;
        papers = read(Paper.class, meeting);
        interests = read(Interest.class, meeting);
        movements = read(Movement.class, meeting);
        exclusions = read(Exclusion.class, meeting);
        corrections = read(MinuteCorrection.class, meeting);
        approvals = read(Approval.class, meeting);
        challenges = read(Challenge.class, meeting);
        escalations = read(Escalation.class, meeting);
        risks = read(RiskNote.class, meeting);
        received = read(ReportReceived.class, meeting);
        met = read(LinkedBoardMet.class, meeting);
        adjournments = read(Adjournment.class, meeting);
        deferred = rows.reader().meetings().deferred(meeting.id());
        highlights = rows.reader().meetings().about(HighlightReport.class, meeting.id());
    }

    private <E extends Recorded> List<E> read(Class<E> kind, Meeting meeting) {
        return rows.reader().meetings().recorded(kind, meeting.id());
    }

    Proceedings under(String item) {
        return new Proceedings(
                own(papers, item, Function.identity()),
                highlight(rows.get(AgendaItem.class, item).theme()),
                own(interests, item, one -> new InterestRow(one, rows.get(Person.class, one.person()))),
                own(movements, item, one -> new MovementRow(one, rows.get(Person.class, one.person()))),
                own(exclusions, item, Function.identity()),
                own(corrections, item, one -> new CorrectionRow(one, rows.get(Meeting.class, one.meeting()))),
                own(approvals, item, one -> rows.get(Meeting.class, one.meeting())),
                own(challenges, item, Function.identity()),
                own(escalations, item, one -> taken().row(one)),
                own(risks, item, one -> new RiskNoteRow(one, rows.get(Risk.class, one.risk()))),
                own(received, item, one -> new ReceivedRow(one, rows.get(ReportDue.class, one.report()))),
                own(met, item, one -> new LinkedMetRow(one, rows.get(LinkedBoard.class, one.linkedBoard()))),
                own(adjournments, item, Function.identity()),
                own(deferred, item, Function.identity()));
    }

    private static <E extends Recorded, R> List<R> own(List<E> all, String item, Function<E, R> row) {
        return all.stream()
                .filter(one -> one.under().filter(item::equals).isPresent())
                .map(row)
                .toList();
    }

    private Optional<HighlightRow> highlight(Optional<String> theme) {
        return highlights.stream()
                .filter(report -> theme.filter(report.theme()::equals).isPresent())
                .findFirst()
                .map(rows::highlight);
    }

    /** What the board took higher before counts too, and is read only where something was. */
    private EscalationRows taken() {
        return EscalationRows.of(rows, meeting.board());
    }
}
