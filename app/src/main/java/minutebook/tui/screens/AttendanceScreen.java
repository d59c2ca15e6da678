package minutebook.tui.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.change.MarkAttendance;
import minutebook.domain.Attendance;
import minutebook.domain.Meeting;
import minutebook.domain.Presence;
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
import minutebook.view.MeetingView;
import minutebook.view.Quorum;

/** Who is at a meeting: one key for each person, and the quorum as it grows. */
record AttendanceScreen(Meeting meeting, Quorum quorum, Listing<AttendanceRow> rows, Cell answer)
        implements BoardScreen {
    private static final Columns COLUMNS = Columns.of(
            Column.of("", 9, 9, 4), Column.of("", 20, 44, 3), Column.of("", 14, 24, 2), Column.of("", 9, 9, 1));

    static AttendanceScreen of(Minutebook book, String meeting) {
        MeetingView view = book.meeting(meeting, Optional.empty());
        return new AttendanceScreen(
                view.meeting(), Quorum.of(view.board(), view.attendance()), Listing.of(view.attendance()), Cell.of(""));
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
        return new AttendanceScreen(meeting, quorum, rows.choose(rows.index() + 1), Cell.of(""));
    }

    private AttendanceScreen moved(Key key) {
        return new AttendanceScreen(meeting, quorum, rows.on(key), Cell.of(""));
    }

    @Override
    public List<Hint> hints() {
        List<Hint> hints = new ArrayList<>();
        hints.add(Hint.of("p", "present").explained("Mark as present and go to the next person; Space does the same."));
        hints.add(Hint.of("a", "apologies"));
        hints.add(Hint.of("d", "deputy").explained("Somebody came in their place."));
        hints.add(Hint.of("x", "absent").explained("Neither here nor sorry."));
        hints.add(Hint.of("u", "undo"));
        hints.add(Hint.of("U", "redo"));
        hints.add(Hint.of("q", "back"));
        hints.add(Hint.HELP);
        return hints;
    }

    @Override
    public void draw(Surface surface) {
        Surface body = Frame.draw(surface, title(), "", answer, hints());
        int taken = Passage.of(MeetingBrief.quorumInWords(quorum), quorum.isMet() ? Style.GOOD : Style.WARN)
                .drawn(body.part(1, 0, body.width() - 2, body.height()));
        rows.draw(
                body.part(0, taken, body.width(), body.height() - taken),
                (row, item, chosen) -> COLUMNS.row(row.part(1, 0, row.width() - 1, 1), cells(item)));
    }

    private static List<Cell> cells(AttendanceRow row) {
        Cell presence = row.attendance()
                .map(mark ->
                        new Cell(mark.presence().word(), mark.presence() == Presence.PRESENT ? Style.GOOD : Style.WARN))
                .orElse(new Cell("–", Style.MUTED));
        String deputy = row.attendance()
                .map(Attendance::deputy)
                .filter(post -> !post.isEmpty())
                .map(post -> " → " + post)
                .orElse("");
        return List.of(
                presence,
                Cell.of(row.person().post() + (row.person().interim() ? " (interim)" : "") + deputy),
                new Cell(row.agency().name(), Style.MUTED),
                new Cell(row.person().role().word(), Style.MUTED));
    }

    @Override
    public AttendanceScreen refreshed(Minutebook book) {
        MeetingView view = book.meeting(meeting.id(), Optional.empty());
        Listing<AttendanceRow> fresh =
                rows.with(view.attendance(), row -> row.person().id());
        boolean deputised =
                !deputy(rows).equals(deputy(fresh)) && !deputy(fresh).isEmpty();
        return new AttendanceScreen(
                view.meeting(),
                Quorum.of(view.board(), view.attendance()),
                deputised ? fresh.choose(fresh.index() + 1) : fresh,
                answer);
    }

    private static String deputy(Listing<AttendanceRow> rows) {
        return rows.chosen()
                .flatMap(AttendanceRow::attendance)
                .map(Attendance::deputy)
                .orElse("");
    }

    @Override
    public AttendanceScreen saying(Cell sentence) {
        return new AttendanceScreen(meeting, quorum, rows, sentence);
    }
}
