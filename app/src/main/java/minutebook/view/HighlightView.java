package minutebook.view;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import minutebook.domain.Board;
import minutebook.domain.BoardRules;
import minutebook.domain.Meeting;
import minutebook.domain.Milestone;
import minutebook.domain.Outcome;
import minutebook.domain.smart.Gap;
import minutebook.store.Reader;

/**
 * A theme as it is reported to the next meeting: what its lead says, and what the record shows since the last one.
 *
 * @param today the day up to which readings count and overdue is judged
 * @param progress what was noted since the last meeting, newest first
 * @param milestones those of its outcomes, soonest due first
 * @param actions those that the board waits for, soonest due first
 * @param risks those of the register, the highest score first
 * @param lately the meetings whose decisions are listed, oldest first
 * @param decisions those of the meetings listed that concern the theme
 * @param gaps what the SMART check finds missing
 * @param kept of what this reader is not told all
 */
public record HighlightView(
        Board board,
        BoardRules rules,
        LocalDate today,
        ThemeScore score,
        Optional<Holder> lead,
        Optional<Holder> sponsor,
        Given given,
        List<ProgressRow> progress,
        List<Step> milestones,
        List<ActionRow> actions,
        List<RiskRegister.Row> risks,
        List<Meeting> lately,
        List<DecisionRow> decisions,
        List<Gap> gaps,
        Set<Kept> kept) {
    public HighlightView {
        progress = List.copyOf(progress);
        milestones = List.copyOf(milestones);
        actions = List.copyOf(actions);
        risks = List.copyOf(risks);
        lately = List.copyOf(lately);
        decisions = List.copyOf(decisions);
        gaps = List.copyOf(gaps);
        kept = Set.copyOf(kept);
    }

    /** Of what something may be recorded in private and so not be told. */
    public enum Kept {
        PROGRESS,
        ACTIONS,
        RISKS,
        DECISIONS
    }

    /**
     * What was given to the meeting that is reported to.
     *
     * @param next that meeting: the one in session, else the next that is planned
     * @param last the meeting before it
     * @param isPrivate whether there is a report that this reader may not see
     */
    public record Given(
            Optional<Meeting> next, Optional<Meeting> last, Optional<HighlightRow> report, boolean isPrivate) {}

    /** A milestone with the outcome that it is on the way to. */
    public record Step(Outcome outcome, Milestone milestone) {}

    /**
     * A theme's report.
     *
     * @param theme the id of the theme
     * @param open whether it is for the public, without what was recorded in private
     */
    public static HighlightView of(Reader reader, Board board, String theme, boolean open, LocalDate today) {
        HighlightView told = new HighlightMaker(reader, board, theme, open, today).view();
        return open ? told.beside(new HighlightMaker(reader, board, theme, false, today).view()) : told;
    }

    /** The same, knowing of what the whole of it holds more. */
    private HighlightView beside(HighlightView whole) {
        Set<Kept> less = EnumSet.noneOf(Kept.class);
        for (Kept one : Kept.values()) {
            if (size(one) < whole.size(one)) {
                less.add(one);
            }
        }
        return new HighlightView(
                board,
                rules,
                today,
                score,
                lead,
                sponsor,
                given,
                progress,
                milestones,
                actions,
                risks,
                lately,
                decisions,
                gaps,
                less);
    }

    private int size(Kept one) {
        return switch (one) {
            case PROGRESS -> progress.size();
            case ACTIONS -> actions.size();
            case RISKS -> risks.size();
            case DECISIONS -> decisions.size();
        };
    }
}
