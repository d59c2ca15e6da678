package minutebook.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import minutebook.domain.Board;
import minutebook.domain.Decision;
import minutebook.domain.Outcome;
import minutebook.domain.PlanVersion;
import minutebook.domain.Risk;
import minutebook.store.Reader;

/**
 * A board's plan as its papers print it, for members or for the public.
 *
 * @param plan its themes with all that is below them, also what is retired
 * @param trace how it hangs together, from finding to action
 * @param measures each measure in use by its id
 * @param versions the versions that the board approved, oldest first
 * @param changes what has changed since the last of them, oldest first
 * @param withheld what it leaves out
 */
public record PlanPaper(
        PlanView plan,
        TraceView trace,
        Map<String, MeasurePaper> measures,
        List<VersionsView.Row> versions,
        List<PlanChangeRow> changes,
        Withheld withheld) {
    public PlanPaper {
        measures = Map.copyOf(measures);
        versions = List.copyOf(versions);
        changes = List.copyOf(changes);
    }

    /**
     * The plan on a day.
     *
     * @param open whether it is for the public, without what the board considered in private
     */
    public static PlanPaper of(Reader reader, Board board, boolean open, LocalDate today) {
        Withheld withheld = open ? Withheld.of(reader, board) : Withheld.NOTHING;
        return new PlanPaper(
                PlanView.of(reader, board, today),
                TraceView.of(reader, board, withheld, today),
                MeasurePaper.of(new Rows(reader), board, withheld, today),
                VersionsView.of(reader, board.id()).rows().stream()
                        .map(row -> withheld.covers(row.version()) ? withoutWords(row) : row)
                        .toList(),
                told(reader, board, withheld),
                withheld);
    }

    /** A version that was approved in private, without what was said of it there. */
    private static VersionsView.Row withoutWords(VersionsView.Row row) {
        PlanVersion one = row.version();
        return new VersionsView.Row(
                new PlanVersion(
                        one.id(),
                        one.board(),
                        one.number(),
                        one.item(),
                        one.approvedOn(),
                        "",
                        one.recordedAt(),
                        one.recordedBy()),
                row.meeting(),
                row.item());
    }

    /**
     * The changes that are told. Where there is a Part 2, a risk may have been raised or scored there, so none of its changes is,
     * and neither is what rests on a decision that was taken there.
     */
    private static List<PlanChangeRow> told(Reader reader, Board board, Withheld withheld) {
        List<PlanChangeRow> all =
                PlanChangesView.of(reader, board.id(), Optional.empty()).rows();
        if (withheld.isNothing()) {
            return all;
        }
        Set<String> decisions = withheld.told(reader.plan().every(Decision.class, board.id())).stream()
                .map(Decision::id)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(row -> row.kind() != Risk.class)
                .filter(row -> row.decision().map(decisions::contains).orElse(true))
                .toList();
    }

    public Board board() {
        return plan.board();
    }

    public LocalDate today() {
        return plan.today();
    }

    /** The themes that are in use, each with its outcomes that are. */
    public List<PlanTheme> themes() {
        return plan.themes().stream()
                .filter(theme -> !theme.theme().isRetired())
                .map(theme -> new PlanTheme(
                        theme.theme(),
                        theme.lead(),
                        theme.sponsor(),
                        theme.outcomes().stream()
                                .filter(outcome -> !outcome.outcome().isRetired())
                                .map(PlanPaper::inUse)
                                .toList()))
                .toList();
    }

    private static PlanOutcome inUse(PlanOutcome outcome) {
        return new PlanOutcome(
                outcome.outcome(),
                outcome.owner(),
                outcome.measures().stream().filter(one -> !one.isRetired()).toList(),
                outcome.milestones().stream().filter(one -> !one.isRetired()).toList(),
                outcome.answers());
    }

    /** The outcomes in use, in the order of the plan. */
    public List<PlanOutcome> outcomes() {
        return themes().stream().flatMap(theme -> theme.outcomes().stream()).toList();
    }

    /** What an outcome hangs together with. */
    public OutcomeTrace traceOf(Outcome outcome) {
        return trace.outcomes().stream()
                .filter(one -> one.outcome().id().equals(outcome.id()))
                .findFirst()
                .orElseThrow();
    }

    /** The measures in use of an outcome, in their order. */
    public List<MeasurePaper> measuresOf(OutcomeTrace outcome) {
        return outcome.measures().stream()
                .map(measured -> measures.get(measured.measure().id()))
                .toList();
    }
}
