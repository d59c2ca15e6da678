package minutebook.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import minutebook.domain.Action;
import minutebook.domain.Measure;
import minutebook.domain.Outcome;
import minutebook.domain.Reading;
import minutebook.domain.Theme;

/** What can be asked of what is somebody's own on a board: what they promised, lead and own by the posts they hold. */
public final class OwnQueries {
    private static final String PENDING = "state IN ('OPEN', 'REPORTED_DONE')";

    private static final String IN_PLAN = " AND o.retired_on IS NULL AND h.retired_on IS NULL";

    private final Rows rows;
    private final List<String> posts;
    private final String held;

    /** @param posts the ids of the posts they hold on the board, one at least */
    OwnQueries(Rows rows, List<String> posts) {
        this.rows = rows;
        this.posts = posts;
        this.held = " IN (" + Rows.places(posts) + ")";
    }

    /** Whether they have promised anything that the board waits for, or lead a theme or own an outcome in use. */
    public boolean isAnything() {
        return rows.number(
                        "SELECT EXISTS (SELECT 1 FROM theme WHERE lead" + held + " AND retired_on IS NULL)"
                                + " OR EXISTS (SELECT 1 FROM outcome WHERE owner" + held + " AND retired_on IS NULL)"
                                + " OR EXISTS (SELECT 1 FROM action WHERE owner" + held + " AND " + PENDING + ")",
                        times(3))
                > 0;
    }

    /** The themes that they lead. */
    public List<Theme> themes() {
        return rows.list(
                Theme.class, "WHERE t.lead" + held + " AND t.retired_on IS NULL ORDER BY t.place, t.number", times(1));
    }

    /** The outcomes that they own, and those of the themes that they lead. */
    public List<Outcome> outcomes() {
        return rows.list(
                Outcome.class,
                "JOIN theme h ON h.id = t.theme WHERE (t.owner" + held + " OR h.lead" + held + ")"
                        + " AND t.retired_on IS NULL AND h.retired_on IS NULL ORDER BY h.place, h.number, t.place, t.ref",
                times(2));
    }

    /** The measures of those outcomes. */
    public List<Measure> measures() {
        return rows.list(
                Measure.class,
                "JOIN outcome o ON o.id = t.outcome JOIN theme h ON h.id = o.theme WHERE (o.owner" + held
                        + " OR h.lead" + held + ")" + IN_PLAN
                        + " AND t.retired_on IS NULL ORDER BY h.place, h.number, o.place, o.ref, t.place, t.key",
                times(2));
    }

    /** The last reading of a measure for a day up to the given one. */
    public Optional<Reading> lastRead(String measure, LocalDate upTo) {
        return rows.first(
                Reading.class,
                "WHERE t.measure = ? AND t.date <= ? ORDER BY t.date DESC, t.recorded_at DESC, t.rowid DESC LIMIT 1",
                measure,
                upTo.toString());
    }

    /** What they promised that the board waits for, soonest due first. */
    public List<Action> promised(int limit) {
        List<Object> arguments = new ArrayList<>(posts);
        arguments.add(limit);
        return rows.list(
                Action.class,
                "WHERE t.owner" + held + " AND t." + PENDING + " ORDER BY t.due, t.recorded_at, t.place, t.id LIMIT ?",
                arguments.toArray());
    }

    /** How much of what they promised the board waits for. */
    public int promisedInAll() {
        return rows.number("SELECT count(*) FROM action t WHERE t.owner" + held + " AND t." + PENDING, times(1));
    }

    /** What others promised under one theme that the board waits for, soonest due first. */
    public List<Action> underTheme(String theme, int limit) {
        return under("theme", theme, limit);
    }

    /** What others promised for one outcome that the board waits for, soonest due first. */
    public List<Action> forOutcome(String outcome, int limit) {
        return under("outcome", outcome, limit);
    }

    private List<Action> under(String column, String id, int limit) {
        List<Object> arguments = new ArrayList<>(List.of(id));
        arguments.addAll(posts);
        arguments.add(limit);
        return rows.list(
                Action.class,
                "WHERE t." + column + " = ? AND t." + PENDING + " AND t.owner NOT" + held
                        + " ORDER BY t.due, t.recorded_at, t.place, t.id LIMIT ?",
                arguments.toArray());
    }

    private Object[] times(int count) {
        return Collections.nCopies(count, posts).stream().flatMap(List::stream).toArray();
    }
}
