package minutebook.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.Attendance;
import minutebook.domain.Measure;
import minutebook.domain.Meeting;
import minutebook.domain.ProgressNote;
import minutebook.domain.Reading;

/** What can be asked of a whole board at once, to find what needs it: one query for each kind of thing. */
public final class AttentionQueries {
    private static final String IN_PLAN =
            " JOIN theme h ON h.id = o.theme" + " WHERE h.board = ? AND o.retired_on IS NULL AND h.retired_on IS NULL";

    private final Rows rows;

    AttentionQueries(Rows rows) {
        this.rows = rows;
    }

    /** The measures that have a target and a direction. */
    public List<Measure> aimed(String board) {
        return rows.list(
                Measure.class,
                "JOIN outcome o ON o.id = t.outcome" + IN_PLAN + " AND t.retired_on IS NULL"
                        + " AND t.target IS NOT NULL AND t.better IS NOT NULL"
                        + " ORDER BY h.place, h.number, o.place, o.ref, t.place, t.key",
                board);
    }

    /** The readings of those measures for days up to the given one, oldest first. */
    public List<Reading> readings(String board, LocalDate upTo) {
        return rows.list(
                Reading.class,
                "JOIN measure m ON m.id = t.measure JOIN outcome o ON o.id = m.outcome" + IN_PLAN
                        + " AND m.retired_on IS NULL AND m.target IS NOT NULL AND m.better IS NOT NULL"
                        + " AND t.date <= ? ORDER BY t.date, t.recorded_at, t.id",
                board,
                upTo.toString());
    }

    /** The progress notes about its themes and outcomes for days up to the given one, oldest first. */
    public List<ProgressNote> progress(String board, LocalDate upTo) {
        return rows.list(
                ProgressNote.class,
                "JOIN theme h ON h.id = t.theme LEFT JOIN outcome o ON o.id = t.outcome"
                        + " WHERE h.board = ? AND h.retired_on IS NULL AND o.retired_on IS NULL"
                        + " AND t.date <= ? ORDER BY t.date, t.recorded_at, t.id",
                board,
                upTo.toString());
    }

    /**
     * The meetings that were held, latest first.
     *
     * @param most how many at the most
     */
    public List<Meeting> held(String board, int most) {
        return rows.list(
                Meeting.class,
                "WHERE t.board = ? AND t.state IN " + MeetingQueries.HELD + " ORDER BY t.number DESC LIMIT ?",
                board,
                most);
    }

    /** Who came to those meetings. */
    public List<Attendance> attendance(String board, int most) {
        return rows.list(
                Attendance.class,
                "WHERE t.meeting IN (SELECT id FROM meeting WHERE board = ? AND state IN " + MeetingQueries.HELD
                        + " ORDER BY number DESC LIMIT ?) ORDER BY t.id",
                board,
                most);
    }

    /** The line of the journal by which each of those meetings was first held, by its id. */
    public Map<String, Long> heldAt(String board, int most) {
        Map<String, Long> lines = new HashMap<>();
        rows.list(
                        "SELECT m.id, (SELECT min(j.seq) FROM journal j WHERE j.entity = 'meeting' AND j.id = m.id"
                                + " AND j.field = 'state' AND j.after IN " + MeetingQueries.HELD + ")"
                                + " FROM meeting m WHERE m.board = ? AND m.state IN " + MeetingQueries.HELD
                                + " ORDER BY m.number DESC LIMIT ?",
                        row -> Map.entry(row.getString(1), row.getLong(2)),
                        board,
                        most)
                .forEach(line -> lines.put(line.getKey(), line.getValue()));
        return lines;
    }

    /**
     * What happened last to an outcome.
     *
     * @param since the line of the journal by which it came into the plan
     * @param looked the number of the last meeting that gave it a status; 0 when none did
     * @param sound the day of the last sound reading of one of its measures
     * @param moved the last day on which a reading, a note or an action moved it
     */
    public record Latest(
            String outcome, long since, int looked, Optional<LocalDate> sound, Optional<LocalDate> moved) {}

    /** What happened last to each of the board's outcomes up to a day, by its id. */
    public Map<String, Latest> latest(String board, LocalDate upTo) {
        Map<String, Latest> latest = new HashMap<>();
        rows.list(
                        "SELECT o.id,"
                                + " (SELECT min(k.seq) FROM journal k WHERE k.entity = 'outcome' AND k.id = o.id),"
                                + " (SELECT coalesce(max(g.number), 0) FROM status_note s"
                                + " JOIN agenda_item i ON i.id = s.item JOIN meeting g ON g.id = i.meeting"
                                + " WHERE s.outcome = o.id), "
                                + day("max(r.date) FROM reading r JOIN measure m ON m.id = r.measure"
                                        + " WHERE m.outcome = o.id AND m.retired_on IS NULL AND r.quality = 'SOUND'"
                                        + " AND r.date <= ?")
                                + ", "
                                + day("max(n.date) FROM progress_note n WHERE n.outcome = o.id AND n.date <= ?") + ", "
                                + day("max(r.date) FROM reading r JOIN measure m ON m.id = r.measure"
                                        + " WHERE m.outcome = o.id AND r.date <= ?")
                                + ", "
                                + day("max(u.date) FROM action_update u JOIN action a ON a.id = u.action"
                                        + " WHERE a.outcome = o.id")
                                + ", "
                                + day("max(substr(g.planned_start, 1, 10)) FROM action a"
                                        + " JOIN meeting g ON g.id = a.meeting WHERE a.outcome = o.id")
                                + " FROM outcome o" + IN_PLAN,
                        row -> new Latest(
                                row.getString(1),
                                row.getLong(2),
                                row.getInt(3),
                                last(List.of(row.getString(4))),
                                last(List.of(row.getString(5), row.getString(6), row.getString(7), row.getString(8)))),
                        upTo.toString(),
                        upTo.toString(),
                        upTo.toString(),
                        board)
                .forEach(one -> latest.put(one.outcome(), one));
        return latest;
    }

    private static String day(String query) {
        return "coalesce((SELECT " + query + "), '')";
    }

    private static Optional<LocalDate> last(List<String> days) {
        return days.stream()
                .filter(day -> !day.isEmpty())
                .max(String::compareTo)
                .map(LocalDate::parse);
    }
}
