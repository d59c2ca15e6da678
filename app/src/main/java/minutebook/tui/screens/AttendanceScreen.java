package minutebook.tui.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import minutebook.Minutebook;
import minutebook.change.MarkAttendance;
import minutebook.change.RecordMovement;
import minutebook.domain.AgendaItem;
import minutebook.domain.Attendance;
import minutebook.domain.Meeting;
import minutebook.domain.Presence;
import minutebook.domain.Way;
import minutebook.tui.Hint;
import minutebook.tui.Key;
import minutebook.tui.Step;
import minutebook.tui.Style;
import minutebook.tui.Surface;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Column;
import minutebook.tui.parts.Columns;
import minutebook.tui.parts.Field;
import minutebook.tui.parts.Form;
import minutebook.tui.parts.Frame;
import minutebook.tui.parts.Listing;
import minutebook.tui.parts.Passage;
import minutebook.view.AttendanceRow;
import minutebook.view.ItemRecord;
import minutebook.view.MeetingView;
import minutebook.view.Sitting;

/**
 * Who is at a meeting: one key for each person, and the quorum as it grows. Observers stand last.
 *
 * @param item the item at which somebody arrives or leaves; empty without an agenda
 */
record AttendanceScreen(
        Meeting meeting, Sitting sitting, Optional<AgendaItem> item, Listing<AttendanceRow> rows, Cell answer)
        implements BoardScreen {
    private static final Columns COLUMNS = Columns.of(
            Column.of("", 9, 9, 4), Column.of("", 20, 44, 3), Column.of("", 14, 24, 2), Column.of("", 9, 9, 1));

    /**
     * Who is at it.
     *
     * @param item the id of the item that is looked at; empty for the current one
     */
    static AttendanceScreen of(Minutebook book, String meeting, Optional<String> item) {
        MeetingView view = book.meeting(meeting, item);
        return new AttendanceScreen(view.meeting(), view.sitting(), at(view), Listing.of(ordered(view)), Cell.of(""));
    }

    /** The same with that person chosen; with the first where nobody has the id. */
    AttendanceScreen choosing(String person) {
        List<AttendanceRow> all = rows.items();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).person().id().equals(person)) {
                return with(rows.choose(i));
            }
        }
        return this;
    }

    private static Optional<AgendaItem> at(MeetingView view) {
        return view.at().map(ItemRecord::item);
    }

    private static List<AttendanceRow> ordered(MeetingView view) {
        return Stream.concat(
                        view.attendance().stream().filter(row -> !row.observes()),
                        view.attendance().stream().filter(AttendanceRow::observes))
                .toList();
    }

    @Override
    public String title() {
        return "Who is at meeting " + meeting.number();
    }

    @Override
    public Step on(Key key) {
        if (!key.types()) {
            return key.is(Key.Kind.ESCAPE) || key.is(Key.Kind.ENTER) ? Step.back(this) : Step.stay(moved(key));
        }
        return switch (key.text()) {
            case "p", " " -> mark(Presence.PRESENT);
            case "a" -> mark(Presence.APOLOGIES);
            case "x" -> mark(Presence.ABSENT);
            case "d" -> rows.chosen().map(this::deputy).orElse(Step.stay(this));
            case "A" -> move(Way.ARRIVED);
            case "L" -> move(Way.LEFT);
            case "u" -> Step.ask(this, Request.undo());
            case "U" -> Step.ask(this, Request.redo());
            case "q" -> Step.back(this);
            default -> Step.stay(moved(key));
        };
    }

    private Step mark(Presence presence) {
        return rows.chosen()
                .map(row -> Step.ask(
                        down(),
                        Request.apply(
                                new MarkAttendance(meeting.id(), row.person().id(), presence, ""))))
                .orElse(Step.stay(this));
    }

    private Step move(Way way) {
        if (!whyStill().isEmpty() || rows.chosen().isEmpty()) {
            return Step.stay(saying(Cell.of(whyStill())));
        }
        String person = rows.chosen().get().person().id();
        return Step.ask(
                down(), Request.apply(new RecordMovement(item.orElseThrow().id(), person, way)));
    }

    /** Why nobody can arrive or leave now; empty when they can. */
    private String whyStill() {
        if (item.isEmpty()) {
            return "There is no agenda yet, so nobody can arrive at an item.";
        }
        return meeting.startedAt().isEmpty() ? "The meeting has not started: p marks who is there from the start." : "";
    }

    private Step deputy(AttendanceRow row) {
        String before = row.attendance().map(Attendance::deputy).orElse("");
        Form form = Form.of(
                List.of(Field.text("deputy", "Deputy", before)
                        .explained("The post of who came for " + row.person().post() + ".")),
                values -> values.get("deputy").isBlank() ? Map.of("deputy", "Name the deputy’s post.") : Map.of());
        return Step.open(
                this,
                FormScreen.of(
                                "A deputy for " + row.person().post(),
                                form,
                                values -> Request.applyAndLeave(new MarkAttendance(
                                        meeting.id(), row.person().id(), Presence.DEPUTY, values.get("deputy"))))
                        .keptAt("deputy/" + meeting.id() + "/" + row.person().id()));
    }

    /** Marking somebody goes on to the next one. */
    private AttendanceScreen down() {
        return with(rows.choose(rows.index() + 1));
    }

    private AttendanceScreen moved(Key key) {
        return with(rows.on(key));
    }

    private AttendanceScreen with(Listing<AttendanceRow> other) {
        return new AttendanceScreen(meeting, sitting, item, other, Cell.of(""));
    }

    @Override
    public List<Hint> hints() {
        List<Hint> hints = new ArrayList<>();
        hints.add(Hint.of("p", "present").explained("Mark as present and go to the next person; Space does the same."));
        hints.add(Hint.of("a", "apologies").explained("Before the meeting starts, the day they were given is kept."));
        hints.add(Hint.of("d", "deputy").explained("Somebody came in their place."));
        hints.add(Hint.of("x", "absent").explained("Neither here nor sorry."));
        hints.add(Hint.of("A", "arrived")
                .explained("They arrive at the item the meeting is at, and count from it on.")
                .off(whyStill()));
        hints.add(Hint.of("L", "left")
                .explained("They leave at the item the meeting is at, and do not count from it on.")
                .off(whyStill()));
        hints.add(Hint.of("u", "undo"));
        hints.add(Hint.of("U", "redo"));
        hints.add(Hint.of("q", "back"));
        hints.add(Hint.HELP);
        return hints;
    }

    @Override
    public void draw(Surface surface) {
        String where = item.filter(one -> meeting.startedAt().isPresent())
                .map(one -> "item " + one.place())
                .orElse("");
        Surface body = Frame.draw(surface, title(), where, answer, hints());
        int taken = Passage.of(RoomWords.quorum(sitting, itemId()), isQuorate() ? Style.GOOD : Style.WARN)
                .drawn(body.part(1, 0, body.width() - 2, body.height()));
        rows.draw(
                body.part(0, taken, body.width(), body.height() - taken),
                (row, one, chosen) -> COLUMNS.row(row.part(1, 0, row.width() - 2, 1), cells(one)));
    }

    private String itemId() {
        return item.map(AgendaItem::id).orElse("");
    }

    private boolean isQuorate() {
        return sitting.at(itemId()).isMet();
    }

    private List<Cell> cells(AttendanceRow row) {
        return List.of(
                RoomWords.presence(sitting.room(), row, itemId()),
                Cell.of(RoomWords.who(sitting.room(), row)),
                new Cell(row.agency().name(), Style.MUTED),
                new Cell(row.person().role().word(), Style.MUTED));
    }

    @Override
    public AttendanceScreen refreshed(Minutebook book) {
        MeetingView view =
                book.meeting(meeting.id(), meeting.inSession() ? Optional.empty() : item.map(AgendaItem::id));
        Listing<AttendanceRow> fresh =
                rows.with(ordered(view), row -> row.person().id());
        boolean deputised =
                !deputy(rows).equals(deputy(fresh)) && !deputy(fresh).isEmpty();
        return new AttendanceScreen(
                view.meeting(), view.sitting(), at(view), deputised ? fresh.choose(fresh.index() + 1) : fresh, answer);
    }

    private static String deputy(Listing<AttendanceRow> rows) {
        return rows.chosen()
                .flatMap(AttendanceRow::attendance)
                .map(Attendance::deputy)
                .orElse("");
    }

    @Override
    public AttendanceScreen saying(Cell sentence) {
        return new AttendanceScreen(meeting, sitting, item, rows, sentence);
    }
}
