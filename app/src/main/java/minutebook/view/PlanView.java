package minutebook.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import minutebook.domain.AgendaItem;
import minutebook.domain.Board;
import minutebook.domain.BoardRules;
import minutebook.domain.Measure;
import minutebook.domain.Meeting;
import minutebook.domain.Milestone;
import minutebook.domain.Outcome;
import minutebook.domain.Plan;
import minutebook.domain.PlanVersion;
import minutebook.domain.Theme;
import minutebook.store.Reader;

/**
 * A board's plan as an outline, to be edited.
 *
 * @param plan what can be named in it, without what is retired
 * @param themes its themes with all that is below them, also what is retired
 * @param approved the latest version that the board approved
 * @param changes how much has changed since that version
 */
public record PlanView(
        Board board,
        BoardRules rules,
        Plan plan,
        List<PlanTheme> themes,
        Optional<Approved> approved,
        int changes,
        LocalDate today) {
    public PlanView {
        themes = List.copyOf(themes);
    }

    /**
     * An approved version.
     *
     * @param meeting the number of the meeting that approved it
     */
    public record Approved(PlanVersion version, int meeting) {}

    public static PlanView of(Reader reader, Board board, LocalDate today) {
        String id = board.id();
        Rows rows = new Rows(reader);
        List<Outcome> outcomes = reader.plan().every(Outcome.class, id);
        List<Measure> measures = reader.plan().every(Measure.class, id);
        List<Milestone> milestones = reader.plan().every(Milestone.class, id);
        List<PlanVersion> versions = reader.plan().versions(id);
        return new PlanView(
                reader.get(Board.class, id),
                reader.plan().rules(id),
                reader.plan().whole(id),
                reader.plan().every(Theme.class, id).stream()
                        .map(theme -> new PlanTheme(
                                theme,
                                rows.holder(theme.lead()),
                                rows.holder(theme.sponsor()),
                                outcomes.stream()
                                        .filter(outcome -> outcome.theme().equals(theme.id()))
                                        .map(outcome -> outcome(rows, outcome, measures, milestones))
                                        .toList()))
                        .toList(),
                versions.stream().reduce((first, second) -> second).map(last -> approved(reader, last)),
                versions.isEmpty()
                        ? 0
                        : PlanChangesView.of(reader, id, Optional.empty())
                                .rows()
                                .size(),
                today);
    }

    private static PlanOutcome outcome(Rows rows, Outcome outcome, List<Measure> measures, List<Milestone> milestones) {
        return new PlanOutcome(
                outcome,
                rows.holder(outcome.owner()),
                measures.stream()
                        .filter(measure -> measure.outcome().equals(outcome.id()))
                        .toList(),
                milestones.stream()
                        .filter(milestone -> milestone.outcome().equals(outcome.id()))
                        .toList(),
                rows.reader().plan().answers(outcome.id()));
    }

    private static Approved approved(Reader reader, PlanVersion version) {
        AgendaItem item = reader.get(AgendaItem.class, version.item());
        return new Approved(version, reader.get(Meeting.class, item.meeting()).number());
    }

    /** How many outcomes are ranked among the board's priorities. */
    public int priorities() {
        return (int) plan.outcomes().stream()
                .filter(outcome -> outcome.rank().isPresent())
                .count();
    }

    /** Whether there are more priorities than the board's rules find wise. */
    public boolean hasTooManyPriorities() {
        return priorities() > rules.mostPriorities();
    }
}
