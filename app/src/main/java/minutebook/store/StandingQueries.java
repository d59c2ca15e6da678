package minutebook.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.BlueRule;
import minutebook.domain.Meeting;
import minutebook.domain.Outcome;
import minutebook.domain.ProgressNote;
import minutebook.domain.Quality;
import minutebook.domain.Reading;

/** What can be asked of how an outcome stands: what shows it, who looked at it, what moved it. */
public final class StandingQueries {
    private final Rows rows;

    StandingQueries(Rows rows) {
        this.rows = rows;
    }

    /** Whether an outcome may be blue, by all that is recorded for days up to the given one. */
    public BlueRule blue(Outcome outcome, LocalDate today) {
        PlanQueries plan = new PlanQueries(rows);
        Map<String, List<Reading>> latest = latest(outcome.id(), today);
        boolean targetIsMet = plan.measuresOf(outcome.id()).stream().anyMatch(measure -> {
            List<Reading> readings = latest.getOrDefault(measure.id(), List.of());
            return !readings.isEmpty()
                    && readings.stream()
                            .allMatch(reading -> reading.quality() == Quality.SOUND
                                    && measure.meetsTarget(reading.value()).orElse(false));
        });
        List<ProgressNote> notes = plan.progressOf(outcome.id()).stream()
                .filter(note -> !note.date().isAfter(today))
                .toList();
        return BlueRule.of(outcome, notes, targetIsMet);
    }

    /** The readings for the latest day of each measure of an outcome, by its id; what is known to be wrong does not count. */
    private Map<String, List<Reading>> latest(String outcome, LocalDate today) {
        Map<String, List<Reading>> latest = new HashMap<>();
        rows.list(
                        Reading.class,
                        "JOIN measure m ON m.id = t.measure WHERE m.outcome = ? AND t.quality <> 'KNOWN_WRONG'"
                                + " AND t.date = (SELECT max(r.date) FROM reading r WHERE r.measure = t.measure"
                                + " AND r.quality <> 'KNOWN_WRONG' AND r.date <= ?)",
                        outcome,
                        today.toString())
                .forEach(reading -> latest.computeIfAbsent(reading.measure(), id -> new ArrayList<>())
                        .add(reading));
        return latest;
    }

    /**
     * The meetings that were held while an outcome was in the plan, latest first.
     *
     * @param most how many of the board's latest meetings are looked at
     */
    public List<Meeting> heldSince(Outcome outcome, String board, int most) {
        return rows.list(
                Meeting.class,
                "WHERE t.id IN (SELECT m.id FROM meeting m WHERE m.board = ?"
                        + " AND m.state IN " + MeetingQueries.HELD + " ORDER BY m.number DESC LIMIT ?)"
                        + " AND (SELECT min(j.seq) FROM journal j WHERE j.entity = 'meeting' AND j.id = t.id"
                        + " AND j.field = 'state' AND j.after IN " + MeetingQueries.HELD + ")"
                        + " > (SELECT min(k.seq) FROM journal k WHERE k.entity = 'outcome' AND k.id = ?)"
                        + " ORDER BY t.number DESC",
                board,
                most,
                outcome.id());
    }

    /** The number of the last meeting that gave an outcome a status; 0 when none did. */
    public int lookedAt(String outcome) {
        return rows.number(
                "SELECT coalesce(max(m.number), 0) FROM status_note s JOIN agenda_item i ON i.id = s.item"
                        + " JOIN meeting m ON m.id = i.meeting WHERE s.outcome = ?",
                outcome);
    }

    /** The last day up to the given one on which a reading, a note or an action moved an outcome. */
    public Optional<LocalDate> movedOn(String outcome, LocalDate upTo) {
        return rows
                .texts(
                        "SELECT coalesce(max(day), '') FROM ("
                                + "SELECT max(date) AS day FROM progress_note WHERE outcome = ? AND date <= ?"
                                + " UNION ALL SELECT max(r.date) FROM reading r JOIN measure m ON m.id = r.measure"
                                + " WHERE m.outcome = ? AND r.date <= ?"
                                + " UNION ALL SELECT max(u.date) FROM action_update u JOIN action a ON a.id = u.action"
                                + " WHERE a.outcome = ?"
                                + " UNION ALL SELECT max(substr(g.planned_start, 1, 10)) FROM action a"
                                + " JOIN meeting g ON g.id = a.meeting WHERE a.outcome = ?)",
                        outcome,
                        upTo.toString(),
                        outcome,
                        upTo.toString(),
                        outcome,
                        outcome)
                .stream()
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse)
                .findFirst();
    }
}
