package minutebook.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.Agency;
import minutebook.domain.Answer;
import minutebook.domain.Board;
import minutebook.domain.BoardRules;
import minutebook.domain.Comparator;
import minutebook.domain.Entity;
import minutebook.domain.Finding;
import minutebook.domain.Measure;
import minutebook.domain.Milestone;
import minutebook.domain.Outcome;
import minutebook.domain.Person;
import minutebook.domain.Plan;
import minutebook.domain.PlanVersion;
import minutebook.domain.ProgressNote;
import minutebook.domain.Reading;
import minutebook.domain.Rebase;
import minutebook.domain.Recommendation;
import minutebook.domain.Source;
import minutebook.domain.StatusNote;
import minutebook.domain.Theme;

/** What can be asked of boards, their people and their plans. */
public final class PlanQueries {
    private static final String OUTCOME_OF_BOARD =
            " JOIN theme h ON h.id = t.theme WHERE h.board = ? AND t.retired_on IS NULL AND h.retired_on IS NULL";

    private static final String OF_THEME = "JOIN outcome o ON o.id = t.outcome WHERE o.theme = ? ";

    private final Rows rows;

    PlanQueries(Rows rows) {
        this.rows = rows;
    }

    public List<Board> boards() {
        return rows.list(Board.class, "ORDER BY t.name, t.key");
    }

    public Optional<Board> board(String key) {
        return rows.first(Board.class, "WHERE t.key = ?", key);
    }

    /** What can be named when something is entered on this board. */
    public Plan whole(String board) {
        return new Plan(
                agencies(board),
                people(board),
                themes(board),
                outcomesOfBoard(board),
                measuresOfBoard(board),
                recommendations(board),
                sources(board));
    }

    /** All that was ever named on this board, also what is retired: for saying what something is called. */
    public Plan ever(String board) {
        return new Plan(
                agencies(board),
                people(board),
                every(Theme.class, board),
                every(Outcome.class, board),
                every(Measure.class, board),
                every(Recommendation.class, board),
                every(Source.class, board));
    }

    /** Everything of one kind that the board has, also what is retired, in the order in which it is listed. */
    public <E extends Entity> List<E> every(Class<E> kind, String board) {
        return PartQueries.every(rows, kind, board);
    }

    /** Readings, progress notes or updates of actions of the board in the order in which they were recorded. */
    public <E extends Entity> List<E> asRecorded(Class<E> kind, String board) {
        return PartQueries.asRecorded(rows, kind, board);
    }

    /** What the board has settled for itself; the usual rules where it has settled nothing. */
    public BoardRules rules(String board) {
        return rows.first(BoardRules.class, "WHERE t.board = ?", board)
                .orElseGet(() -> BoardRules.usual("usual", board));
    }

    public List<Answer> answers(String outcome) {
        return rows.list(Answer.class, "WHERE t.outcome = ? ORDER BY t.rowid", outcome);
    }

    /** The days from which a measure's chart is reckoned anew, oldest first. */
    public List<Rebase> rebases(String measure) {
        return rows.list(Rebase.class, "WHERE t.measure = ? ORDER BY t.from_date", measure);
    }

    /** Every re-base of the board's measures, by measure and then oldest first. */
    public List<Rebase> rebasesOfBoard(String board) {
        return rows.list(
                Rebase.class,
                "JOIN measure m ON m.id = t.measure JOIN outcome o ON o.id = m.outcome JOIN theme h ON h.id = o.theme"
                        + " WHERE h.board = ? ORDER BY t.measure, t.from_date",
                board);
    }

    /** The versions of the plan that the board approved, oldest first. */
    public List<PlanVersion> versions(String board) {
        return rows.list(PlanVersion.class, "WHERE t.board = ? ORDER BY t.number", board);
    }

    public List<Agency> agencies(String board) {
        return rows.list(Agency.class, "WHERE t.board = ? ORDER BY t.place, t.key", board);
    }

    public List<Person> people(String board) {
        return rows.list(Person.class, "WHERE t.board = ? ORDER BY t.place, t.key", board);
    }

    public List<Theme> themes(String board) {
        return rows.list(Theme.class, "WHERE t.board = ? AND t.retired_on IS NULL ORDER BY t.place, t.number", board);
    }

    public List<Source> sources(String board) {
        return rows.list(Source.class, "WHERE t.board = ? AND t.retired_on IS NULL ORDER BY t.place, t.key", board);
    }

    public List<Recommendation> recommendations(String board) {
        return rows.list(
                Recommendation.class,
                "JOIN source s ON s.id = t.source WHERE s.board = ? AND t.retired_on IS NULL AND s.retired_on IS NULL"
                        + " ORDER BY s.place, t.place",
                board);
    }

    /** What each outcome of a theme answers, by the outcome's id; outcomes that answer nothing are left out. */
    public Map<String, List<Recommendation>> answeredBy(String theme) {
        Map<String, Recommendation> known = new HashMap<>();
        rows.list(
                        Recommendation.class,
                        "WHERE t.retired_on IS NULL AND t.id IN (SELECT a.recommendation FROM answer a"
                                + " JOIN outcome o ON o.id = a.outcome WHERE o.theme = ?)",
                        theme)
                .forEach(recommendation -> known.put(recommendation.id(), recommendation));
        Map<String, List<Recommendation>> answers = new HashMap<>();
        rows.list(
                        Answer.class,
                        "JOIN outcome o ON o.id = t.outcome JOIN recommendation r ON r.id = t.recommendation"
                                + " WHERE o.theme = ? AND r.retired_on IS NULL ORDER BY r.place",
                        theme)
                .forEach(answer -> answers.computeIfAbsent(answer.outcome(), id -> new ArrayList<>())
                        .add(known.get(answer.recommendation().orElseThrow())));
        return answers;
    }

    /** The findings of the sources in use. */
    public List<Finding> findings(String board) {
        return rows.list(
                Finding.class,
                "JOIN source s ON s.id = t.source WHERE s.board = ? AND t.retired_on IS NULL AND s.retired_on IS NULL"
                        + " ORDER BY s.place, t.place, t.rowid",
                board);
    }

    public List<Outcome> outcomes(String theme) {
        return rows.list(
                Outcome.class, "WHERE t.theme = ? AND t.retired_on IS NULL ORDER BY t.place, t.ref, t.id", theme);
    }

    public List<Outcome> outcomesOfBoard(String board) {
        return rows.list(Outcome.class, OUTCOME_OF_BOARD + " ORDER BY h.place, h.number, t.place, t.ref", board);
    }

    public Optional<Outcome> outcome(String board, String ref) {
        return rows.first(Outcome.class, OUTCOME_OF_BOARD + " AND t.ref = ?", board, ref);
    }

    /** The milestones of a theme's outcomes, soonest due first. */
    public List<Milestone> milestonesOfTheme(String theme) {
        return rows.list(Milestone.class, OF_THEME + "AND t.retired_on IS NULL ORDER BY t.due, t.rowid", theme);
    }

    /** The measures of a theme's outcomes; those of one outcome in their order. */
    public List<Measure> measuresOfTheme(String theme) {
        return rows.list(Measure.class, OF_THEME + "AND t.retired_on IS NULL ORDER BY t.place, t.key", theme);
    }

    public List<Measure> measuresOfBoard(String board) {
        return rows.list(
                Measure.class,
                "JOIN outcome o ON o.id = t.outcome JOIN theme h ON h.id = o.theme WHERE h.board = ?"
                        + " AND t.retired_on IS NULL AND o.retired_on IS NULL AND h.retired_on IS NULL"
                        + " ORDER BY h.place, h.number, o.place, o.ref, t.place",
                board);
    }

    /** The measures of one outcome in their order. */
    public List<Measure> measuresOf(String outcome) {
        return rows.list(
                Measure.class, "WHERE t.outcome = ? AND t.retired_on IS NULL ORDER BY t.place, t.key", outcome);
    }

    /** The milestones of one outcome, soonest due first. */
    public List<Milestone> milestonesOf(String outcome) {
        return rows.list(
                Milestone.class, "WHERE t.outcome = ? AND t.retired_on IS NULL ORDER BY t.due, t.rowid", outcome);
    }

    /** All readings of one measure for days up to the given one, oldest first. */
    public List<Reading> readingsOf(String measure, LocalDate upTo) {
        return rows.list(
                Reading.class,
                "WHERE t.measure = ? AND t.date <= ? ORDER BY t.date, t.recorded_at, t.rowid",
                measure,
                upTo.toString());
    }

    public List<Comparator> comparators(String measure) {
        return rows.list(Comparator.class, "WHERE t.measure = ? ORDER BY t.name, t.period, t.rowid", measure);
    }

    /** All readings of a theme's measures for days up to the given one, oldest first. */
    public List<Reading> readingsOfTheme(String theme, LocalDate upTo) {
        return rows.list(
                Reading.class,
                "JOIN measure m ON m.id = t.measure JOIN outcome o ON o.id = m.outcome WHERE o.theme = ? AND t.date <= ?"
                        + " ORDER BY t.date, t.recorded_at, t.rowid",
                theme,
                upTo.toString());
    }

    /** The latest progress notes of a theme for days up to the given one, newest first. */
    public List<ProgressNote> progress(String theme, LocalDate upTo, int limit) {
        return rows.list(
                ProgressNote.class,
                "WHERE t.theme = ? AND t.date <= ? ORDER BY t.date DESC, t.recorded_at DESC, t.rowid LIMIT ?",
                theme,
                upTo.toString(),
                limit);
    }

    /** Every progress note of an outcome, oldest first. */
    public List<ProgressNote> progressOf(String outcome) {
        return rows.list(ProgressNote.class, "WHERE t.outcome = ? ORDER BY t.date, t.recorded_at, t.rowid", outcome);
    }

    /** The reason that an outcome's status had before a note changed it, as the journal has it. */
    public Optional<String> statusReasonBefore(StatusNote note) {
        return rows.bound(
                        rows.handle()
                                .createQuery("SELECT j.after FROM journal j WHERE j.entity = 'outcome' AND j.id = ?"
                                        + " AND j.field = 'status_reason' AND j.seq < (SELECT max(n.seq) FROM journal n"
                                        + " WHERE n.entity = 'status_note' AND n.id = ? AND n.field = 'id'"
                                        + " AND n.after IS NOT NULL) ORDER BY j.seq DESC LIMIT 1"),
                        note.outcome(),
                        note.id())
                .mapTo(String.class)
                .findFirst();
    }
}
