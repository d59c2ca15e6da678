package minutebook.store;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import minutebook.domain.ActionUpdate;
import minutebook.domain.Adjournment;
import minutebook.domain.AgendaItem;
import minutebook.domain.Attendance;
import minutebook.domain.ClosingGap;
import minutebook.domain.ClosingRules;
import minutebook.domain.Decision;
import minutebook.domain.Exclusion;
import minutebook.domain.ForwardItem;
import minutebook.domain.Interest;
import minutebook.domain.Meeting;
import minutebook.domain.MinuteNote;
import minutebook.domain.Movement;
import minutebook.domain.NoteKind;
import minutebook.domain.ProgressNote;
import minutebook.domain.Reading;
import minutebook.domain.Recorded;
import minutebook.domain.Room;
import minutebook.domain.Sittings;
import minutebook.domain.StatusNote;

/** What can be asked of meetings and of what they recorded. */
public final class MeetingQueries {
    /** The states of a meeting that is over, as a list in SQL. */
    static final String HELD = "('HELD', 'CIRCULATED', 'APPROVED')";

    private static final String OF_MEETING =
            " JOIN agenda_item i ON i.id = t.item WHERE i.meeting = ? ORDER BY i.place, t.recorded_at, t.rowid";

    /** The tables whose rows share one order within a meeting. */
    private static final List<String> PLACED = List.of("minute_note", "decision", "action", "challenge", "escalation");

    private final Rows rows;

    MeetingQueries(Rows rows) {
        this.rows = rows;
    }

    /** The meetings of a board, newest first. */
    public List<Meeting> all(String board) {
        return rows.list(Meeting.class, "WHERE t.board = ? ORDER BY t.number DESC", board);
    }

    public Optional<Meeting> numbered(String board, int number) {
        return rows.first(Meeting.class, "WHERE t.board = ? AND t.number = ?", board, number);
    }

    public Optional<Meeting> inSession(String board) {
        return rows.first(
                Meeting.class, "WHERE t.board = ? AND t.state = 'IN_SESSION' ORDER BY t.number DESC LIMIT 1", board);
    }

    /** The first planned meeting whose day has not gone by, else the first planned one. */
    public Optional<Meeting> planned(String board, LocalDate today) {
        return rows.first(
                Meeting.class,
                "WHERE t.board = ? AND t.state IN ('PLANNED', 'PAPERS_OUT')"
                        + " ORDER BY t.planned_start < ?, t.number LIMIT 1",
                board,
                today.toString());
    }

    /** The earlier meeting that has not been held and whose day has not gone by. */
    public Optional<Meeting> dueBefore(Meeting meeting, LocalDate today) {
        return rows.first(
                Meeting.class,
                "WHERE t.board = ? AND t.number < ? AND t.state IN ('PLANNED', 'PAPERS_OUT')"
                        + " AND t.planned_start >= ? ORDER BY t.number LIMIT 1",
                meeting.board(),
                meeting.number(),
                today.toString());
    }

    /** A later meeting that has been started. */
    public Optional<Meeting> begunAfter(Meeting meeting) {
        return rows.first(
                Meeting.class,
                "WHERE t.board = ? AND t.number > ? AND t.state NOT IN ('PLANNED', 'PAPERS_OUT')"
                        + " ORDER BY t.number LIMIT 1",
                meeting.board(),
                meeting.number());
    }

    /** The meeting after this one, if it is planned. */
    public Optional<Meeting> after(Meeting meeting) {
        return rows.first(
                Meeting.class,
                "WHERE t.board = ? AND t.number > ? ORDER BY t.number LIMIT 1",
                meeting.board(),
                meeting.number());
    }

    /** The last meeting that was held before this one. */
    public Optional<Meeting> before(Meeting meeting) {
        return rows.first(
                Meeting.class,
                "WHERE t.board = ? AND t.number < ? AND t.state IN " + HELD + " ORDER BY t.number DESC LIMIT 1",
                meeting.board(),
                meeting.number());
    }

    /** The number of the board's latest meeting; 0 when there is none. */
    public int lastNumber(String board) {
        return rows.number("SELECT coalesce(max(number), 0) FROM meeting WHERE board = ?", board);
    }

    public List<AgendaItem> agenda(String meeting) {
        return rows.list(AgendaItem.class, "WHERE t.meeting = ? ORDER BY t.place, t.id", meeting);
    }

    public List<Attendance> attendance(String meeting) {
        return rows.list(Attendance.class, "WHERE t.meeting = ? ORDER BY t.id", meeting);
    }

    public Optional<Attendance> attendance(String meeting, String person) {
        return rows.first(Attendance.class, "WHERE t.meeting = ? AND t.person = ?", meeting, person);
    }

    public List<MinuteNote> notes(String meeting) {
        return rows.list(MinuteNote.class, "WHERE t.meeting = ? ORDER BY t.place, t.id", meeting);
    }

    public List<MinuteNote> notesUnder(String item) {
        return rows.list(MinuteNote.class, "WHERE t.item = ? ORDER BY t.place, t.id", item);
    }

    /** The notes of one kind that a board's meetings made, oldest first. */
    public List<MinuteNote> notesOf(String board, NoteKind kind) {
        return rows.list(
                MinuteNote.class,
                "JOIN meeting m ON m.id = t.meeting WHERE m.board = ? AND t.kind = ? ORDER BY m.number, t.place, t.id",
                board,
                kind.name());
    }

    /** The decisions of a meeting in the order of their numbers. */
    public List<Decision> decisions(String meeting) {
        return rows.list(Decision.class, "WHERE t.meeting = ? ORDER BY t.place, t.id", meeting);
    }

    public List<ProgressNote> progress(String meeting) {
        return rows.list(ProgressNote.class, OF_MEETING, meeting);
    }

    public List<Reading> readings(String meeting) {
        return rows.list(Reading.class, OF_MEETING, meeting);
    }

    public List<StatusNote> statuses(String meeting) {
        return rows.list(StatusNote.class, OF_MEETING, meeting);
    }

    public List<ActionUpdate> updates(String meeting) {
        return rows.list(ActionUpdate.class, OF_MEETING, meeting);
    }

    /** Everything of one kind that a meeting put on record, by the order of its items. */
    public <E extends Recorded> List<E> recorded(Class<E> kind, String meeting) {
        return rows.list(kind, OF_MEETING, meeting);
    }

    /** What is kept about a meeting itself, such as what was sent out of it, oldest first. */
    public <E extends Recorded> List<E> about(Class<E> kind, String meeting) {
        return rows.list(kind, "WHERE t.meeting = ? ORDER BY t.recorded_at, t.rowid", meeting);
    }

    /** What was deferred from the items of a meeting, by the order of its items. */
    public List<ForwardItem> deferred(String meeting) {
        return rows.list(
                ForwardItem.class,
                " JOIN agenda_item i ON i.id = t.\"from\" WHERE i.meeting = ? ORDER BY i.place, t.recorded_at, t.rowid",
                meeting);
    }

    /** Who is in the room at each item of a meeting. */
    public Room room(String meeting) {
        return room(meeting, attendance(meeting), agenda(meeting));
    }

    /** The same where attendance and agenda have been read already. */
    public Room room(String meeting, List<Attendance> attendance, List<AgendaItem> agenda) {
        return Room.of(attendance, recorded(Movement.class, meeting), recorded(Interest.class, meeting), agenda);
    }

    /** When a meeting was broken off and went on, and when it sat in private. */
    public Sittings sittings(String meeting) {
        return new Sittings(about(Adjournment.class, meeting), about(Exclusion.class, meeting));
    }

    /** What would embarrass the minutes of a meeting, whether it was waived or not. */
    public List<ClosingGap> gaps(Meeting meeting) {
        return ClosingRules.gaps(new ClosingRecord(rows, meeting).facts());
    }

    /** What was noted under a theme at the last meeting before this one that noted anything. */
    public List<MinuteNote> lastSaid(Meeting meeting, String theme) {
        return rows.list(
                MinuteNote.class,
                "JOIN agenda_item i ON i.id = t.item WHERE i.theme = ? AND t.meeting ="
                        + " (SELECT m.id FROM agenda_item j JOIN meeting m ON m.id = j.meeting"
                        + " JOIN minute_note n ON n.item = j.id"
                        + " WHERE j.theme = ? AND m.board = ? AND m.number < ? ORDER BY m.number DESC LIMIT 1)"
                        + " ORDER BY t.place",
                theme,
                theme,
                meeting.board(),
                meeting.number());
    }

    /** The number of the last meeting that discussed each theme, by the theme's id; those never discussed are left out. */
    public Map<String, Integer> lastDiscussed(String board) {
        Map<String, Integer> last = new HashMap<>();
        rows.list(
                "SELECT i.theme, max(m.number) FROM agenda_item i JOIN meeting m ON m.id = i.meeting"
                        + " WHERE m.board = ? AND i.theme IS NOT NULL AND m.state IN " + HELD
                        + " AND (i.seconds_taken > 0 OR EXISTS (SELECT 1 FROM minute_note n WHERE n.item = i.id))"
                        + " GROUP BY i.theme",
                row -> last.put(row.getString(1), row.getInt(2)),
                board);
        return last;
    }

    /** The items of the forward plan that an item of an agenda took up, or that were deferred from it. */
    public List<ForwardItem> forwardOf(String item) {
        return rows.list(ForwardItem.class, "WHERE t.taken = ? OR t.\"from\" = ?", item, item);
    }

    /** The place for the next note, decision or action of a meeting: after all that it has. */
    public int nextPlace(String meeting) {
        String each = String.join(
                ", ",
                PLACED.stream()
                        .map(table -> "(SELECT coalesce(max(place), 0) FROM " + table + " WHERE meeting = ?)")
                        .toList());
        return rows.number(
                "SELECT 1 + max(" + each + ")",
                Collections.nCopies(PLACED.size(), meeting).toArray());
    }

    /** The printed number of a decision: its rank among those of its meeting, also those that were taken in private. */
    public int number(Decision decision) {
        return rows.number(
                "SELECT count(*) FROM main.decision WHERE meeting = ? AND (place < ? OR place = ? AND id <= ?)",
                decision.meeting(),
                decision.place(),
                decision.place(),
                decision.id());
    }

    /** The ids of the people who have withdrawn, for an interest, from an item in Part 2 of a meeting in session. */
    public Set<String> withdrawnInPrivate() {
        return Set.copyOf(rows.texts("SELECT DISTINCT d.person FROM interest d JOIN agenda_item i ON i.id = d.item"
                + " JOIN meeting m ON m.id = i.meeting"
                + " WHERE d.withdrew AND i.part = 'PART_2' AND m.state = 'IN_SESSION'"));
    }

    /** Whether any meeting of the file has an item in Part 2. */
    public boolean anyPrivate() {
        return rows.text("SELECT id FROM agenda_item WHERE part = 'PART_2' LIMIT 1")
                .isPresent();
    }

    /** The ids of the outcomes of a board whose status, as it stands, was given in private. */
    public Set<String> privateStatuses(String board) {
        return Set.copyOf(rows.texts(
                "SELECT o.id FROM main.outcome o JOIN theme h ON h.id = o.theme WHERE h.board = ? AND 'PART_2' ="
                        + " (SELECT i.part FROM main.status_note s JOIN agenda_item i ON i.id = s.item"
                        + " WHERE s.outcome = o.id ORDER BY s.rowid DESC LIMIT 1)",
                board));
    }

    /** The ids of the items in Part 2 of all meetings of a board. */
    public Set<String> privateItems(String board) {
        return Set.copyOf(rows.texts(
                "SELECT i.id FROM agenda_item i JOIN meeting m ON m.id = i.meeting WHERE m.board = ? AND i.part = 'PART_2'",
                board));
    }
}
