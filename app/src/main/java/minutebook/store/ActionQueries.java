package minutebook.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import minutebook.domain.Action;
import minutebook.domain.ActionDependency;
import minutebook.domain.ActionFilter;
import minutebook.domain.ActionUpdate;
import minutebook.domain.Escalation;

/** What can be asked of actions. */
public final class ActionQueries {
    private static final String BY_DUE_DATE = "t.due, t.recorded_at, t.place, t.id";

    private static final String EXTENDED = "(t.state IN ('OPEN', 'REPORTED_DONE') AND t.id IN"
            + " (SELECT action FROM action_update WHERE kind = 'EXTENDED' GROUP BY action HAVING count(*) >= ?)"
            + " AND NOT EXISTS (SELECT 1 FROM escalation e WHERE e.action = t.id AND NOT EXISTS"
            + " (SELECT 1 FROM action_update u WHERE u.action = t.id AND u.kind = 'EXTENDED'"
            + " AND u.recorded_at > e.recorded_at)))";

    private final Rows rows;

    ActionQueries(Rows rows) {
        this.rows = rows;
    }

    /** The actions that a meeting agreed, in the order of their numbers. */
    public List<Action> ofMeeting(String meeting) {
        return rows.list(Action.class, "WHERE t.meeting = ? ORDER BY t.place, t.id", meeting);
    }

    /** The action with a printed number: the n-th that the board's meeting of that number agreed, also in private. */
    public Optional<Action> numbered(String board, int meeting, int number) {
        return rows.first(
                Action.class,
                "WHERE t.id = (SELECT a.id FROM main.action a JOIN meeting m ON m.id = a.meeting WHERE m.board = ?"
                        + " AND m.number = ? ORDER BY a.place, a.id LIMIT 1 OFFSET ?)",
                board,
                meeting,
                number - 1);
    }

    /** The printed numbers of all that a meeting agreed, by id. */
    public Map<String, Integer> numbers(String meeting) {
        Map<String, Integer> numbers = new HashMap<>();
        rows.texts("SELECT id FROM main.action WHERE meeting = ? ORDER BY place, id", meeting)
                .forEach(id -> numbers.put(id, numbers.size() + 1));
        return numbers;
    }

    /** The printed number of an action: its rank among those of its meeting. */
    public int number(Action action) {
        return rows.number(
                "SELECT count(*) FROM main.action WHERE meeting = ? AND (place < ? OR place = ? AND id <= ?)",
                action.meeting(),
                action.place(),
                action.place(),
                action.id());
    }

    public int count(String board, ActionFilter filter) {
        Condition condition = new Condition(board, filter);
        return rows.number("SELECT count(*) FROM action t WHERE " + condition.sql(), condition.arguments());
    }

    /** A page of the actions that a filter lets through, in the order of their numbers. */
    public List<Action> inRefOrder(String board, ActionFilter filter, int limit, int offset) {
        return page(
                new Condition(board, filter),
                "JOIN meeting m ON m.id = t.meeting",
                "m.number, t.place, t.id",
                limit,
                offset);
    }

    /** A page of the actions that a filter lets through, soonest due first. */
    public List<Action> byDueDate(String board, ActionFilter filter, int limit, int offset) {
        return page(new Condition(board, filter), "", BY_DUE_DATE, limit, offset);
    }

    /** The dependency of one action on another. */
    public Optional<ActionDependency> dependency(String action, String needs) {
        return rows.first(ActionDependency.class, "WHERE t.action = ? AND t.needs = ?", action, needs);
    }

    /** The ids of the actions that have to be done before this one. */
    public List<String> needsOf(String action) {
        return rows.texts("SELECT needs FROM action_dependency WHERE action = ? ORDER BY rowid", action);
    }

    // Both ask from the few that wait or were taken higher: a join would let SQLite begin with every action of the
    // board.

    /** Which actions of a board wait for which others that the board still waits for, by the waiting one's id. */
    public Map<String, List<Action>> waiting(String board) {
        Map<String, List<Action>> waiting = new HashMap<>();
        List<ActionDependency> all = rows.list(
                ActionDependency.class,
                "WHERE EXISTS (SELECT 1 FROM action a WHERE a.id = t.needs AND a.board = ?"
                        + " AND a.state IN ('OPEN', 'REPORTED_DONE')) ORDER BY t.rowid",
                board);
        for (ActionDependency one : all) {
            rows.find(Action.class, one.needs())
                    .ifPresent(first -> waiting.computeIfAbsent(one.action(), id -> new ArrayList<>())
                            .add(first));
        }
        return waiting;
    }

    /** Every escalation of an action of a board, oldest first, by the action's id. */
    public Map<String, List<Escalation>> escalations(String board) {
        return rows
                .list(
                        Escalation.class,
                        "WHERE EXISTS (SELECT 1 FROM action a WHERE a.id = t.action AND a.board = ?)"
                                + " ORDER BY t.date, t.recorded_at, t.rowid",
                        board)
                .stream()
                .collect(Collectors.groupingBy(one -> one.action().orElseThrow()));
    }

    /** The actions that the board still waits for and one has to wait for. */
    public List<Action> waitsFor(String action) {
        return rows.list(
                Action.class,
                "JOIN action_dependency d ON d.needs = t.id WHERE d.action = ?"
                        + " AND t.state IN ('OPEN', 'REPORTED_DONE') ORDER BY d.rowid",
                action);
    }

    /** Every escalation of one action, oldest first. */
    public List<Escalation> escalationsOf(String action) {
        return rows.list(Escalation.class, "WHERE t.action = ? ORDER BY t.date, t.recorded_at, t.rowid", action);
    }

    /** Those that a filter lets through which were extended so often at least and not taken higher since, soonest due first. */
    public List<Action> extended(String board, ActionFilter filter, int times) {
        return page(new Condition(board, filter).and(EXTENDED, times), "", BY_DUE_DATE, Integer.MAX_VALUE, 0);
    }

    /** A page of the others that a filter lets through, extended less often or taken higher since, soonest due first. */
    public List<Action> lessExtended(String board, ActionFilter filter, int times, int limit, int offset) {
        return page(new Condition(board, filter).and("NOT " + EXTENDED, times), "", BY_DUE_DATE, limit, offset);
    }

    /** What was said about an action since it was agreed, oldest first. */
    public List<ActionUpdate> updates(String action) {
        return rows.list(ActionUpdate.class, "WHERE t.action = ? ORDER BY t.recorded_at, t.date, t.rowid", action);
    }

    private List<Action> page(Condition condition, String join, String order, int limit, int offset) {
        List<Object> arguments = new ArrayList<>(List.of(condition.arguments()));
        arguments.add(limit);
        arguments.add(offset);
        return rows.list(
                Action.class,
                join + " WHERE " + condition.sql() + " ORDER BY " + order + " LIMIT ? OFFSET ?",
                arguments.toArray());
    }

    /** A filter as SQL. */
    private static final class Condition {
        private final StringBuilder sql = new StringBuilder("t.board = ?");
        private final List<Object> arguments = new ArrayList<>();

        Condition(String board, ActionFilter filter) {
            arguments.add(board);
            if (!filter.owners().isEmpty()) {
                sql.append(" AND t.owner IN (" + Rows.places(filter.owners()) + ")");
                arguments.addAll(filter.owners());
            }
            filter.agency().ifPresent(agency -> and("t.agency = ?", agency));
            filter.theme().ifPresent(theme -> and("t.theme = ?", theme));
            filter.overdueOn().ifPresent(day -> and("t.state = 'OPEN' AND t.due < ?", day.toString())
                    .and("(t.parked_until IS NULL OR t.parked_until <= ?)", day.toString()));
            filter.dueBefore().ifPresent(day -> and("t.due < ?", day.toString()));
            if (!filter.states().isEmpty()) {
                sql.append(filter.states().stream()
                        .map(state -> "'" + state.name() + "'")
                        .collect(Collectors.joining(", ", " AND t.state IN (", ")")));
            }
            if (!filter.text().isEmpty()) {
                and("instr(lower(t.what || ' ' || t.expectation), lower(?)) > 0", filter.text());
            }
        }

        Condition and(String condition, Object argument) {
            sql.append(" AND ").append(condition);
            arguments.add(argument);
            return this;
        }

        String sql() {
            return sql.toString();
        }

        Object[] arguments() {
            return arguments.toArray();
        }
    }
}
