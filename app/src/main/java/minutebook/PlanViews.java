package minutebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import minutebook.domain.Board;
import minutebook.domain.Entity;
import minutebook.domain.Plan;
import minutebook.domain.Reading;
import minutebook.domain.Theme;
import minutebook.domain.plan.PlanPart;
import minutebook.store.Reader;
import minutebook.view.GroundsView;
import minutebook.view.JudgementsView;
import minutebook.view.KindView;
import minutebook.view.MeasureView;
import minutebook.view.MeasuresView;
import minutebook.view.PartView;
import minutebook.view.PartsView;
import minutebook.view.PlanChangesView;
import minutebook.view.PlanView;
import minutebook.view.SmartView;
import minutebook.view.ThemeGaps;
import minutebook.view.TraceView;
import minutebook.view.VersionsView;

/** What can be seen of a board's plan and its measures, from the record as it is at one moment. */
public abstract class PlanViews {
    /** Only the product itself answers. */
    PlanViews() {}

    /** Who looks, as the record names them. */
    public abstract String actor();

    /** Asks the record something, told which day it is there. */
    abstract <T> T ask(BiFunction<Reader, LocalDate, T> question);

    /** What the SMART check finds missing in a theme and its outcomes. */
    public ThemeGaps gaps(Theme theme) {
        return ask((reader, today) -> ThemeGaps.of(reader, theme, today));
    }

    /** What the SMART check finds missing in the plan of a board. */
    public SmartView smart(Board board) {
        return ask((reader, today) -> SmartView.of(reader, board, false, today));
    }

    /** What can be named when something is entered on this board. */
    public Plan plan(Board board) {
        return ask((reader, today) -> reader.plan().whole(board.id()));
    }

    /** How the plan hangs together, from finding to action. */
    public TraceView trace(Board board) {
        return ask((reader, today) -> TraceView.of(reader, board, today));
    }

    /** What others have judged of the board's authority, by date. */
    public JudgementsView judgements(Board board) {
        return ask((reader, today) -> JudgementsView.of(reader, board, today));
    }

    /** Everything of one kind that the board's plan holds, also what is retired. */
    public PartsView parts(Board board, PlanPart<?> part) {
        return ask((reader, today) -> PartsView.of(reader, part, board.id()));
    }

    /** One thing in the plan by its key, with what it is linked to. */
    public PartView part(Board board, PlanPart<?> part, String key) {
        return ask((reader, today) -> PartView.of(reader, part, board.id(), key));
    }

    /** Every reading of the board's measures. */
    public List<Reading> readings(Board board) {
        return ask((reader, today) -> reader.plan().every(Reading.class, board.id()));
    }

    /** One measure in full, by its key or its id. */
    public MeasureView measure(Board board, String measure) {
        return ask((reader, today) -> MeasureView.of(reader, board, measure, today));
    }

    /**
     * The board's measures with where each stands.
     *
     * @param theme the id of one theme; empty for all of them
     */
    public MeasuresView measures(Board board, Optional<String> theme) {
        return ask((reader, today) -> MeasuresView.of(reader, board, theme, today));
    }

    public VersionsView planVersions(Board board) {
        return ask((reader, today) -> VersionsView.of(reader, board.id()));
    }

    /** The plan of a board as an outline, to be edited. */
    public PlanView outline(Board board) {
        return ask((reader, today) -> PlanView.of(reader, board, today));
    }

    /**
     * Everything of one kind that a board's plan has, with what is needed to fill in another.
     *
     * @param board the board's id; "" for the boards themselves
     */
    public <E extends Entity> KindView<E> kind(String board, PlanPart<E> part) {
        return ask((reader, today) -> KindView.of(reader, part, board, today));
    }

    /** What an outcome can be said to answer. */
    public GroundsView grounds(Board board, String outcome) {
        return ask((reader, today) -> GroundsView.of(reader, board.id(), outcome));
    }

    /** What has changed in the plan since a version of it was approved: the latest, unless one is named. */
    public PlanChangesView planChanges(Board board, Optional<Integer> since) {
        return ask((reader, today) -> PlanChangesView.of(reader, board.id(), since));
    }
}
