package minutebook.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import minutebook.domain.DateText;
import minutebook.domain.Meeting;
import minutebook.view.ActionRow;
import minutebook.view.CalendarView;

/** A board's calendar: its meetings, and the days by which it expects what was promised. */
final class CalendarLayout {
    private static final List<Table.Column> MEETINGS = List.of(
            new Table.Column("Meeting", Table.Align.END, 10),
            Table.Column.of("Day", 26),
            Table.Column.of("Time", 16),
            Table.Column.of("Place", 32),
            Table.Column.of("State", 16));
    private static final List<Table.Column> DUE = List.of(
            Table.Column.of("Due", 14),
            Table.Column.of("Ref", 11),
            Table.Column.of("Action", 40),
            Table.Column.of("Owner", 23),
            Table.Column.of("State", 12));
    private static final List<Sheet.Column> MEETING_CELLS = List.of(
            Sheet.Column.number("meeting"),
            Sheet.Column.date("day"),
            Sheet.Column.text("start"),
            Sheet.Column.text("end"),
            Sheet.Column.text("place"),
            Sheet.Column.text("state"));

    private final CalendarView view;

    private CalendarLayout(CalendarView view) {
        this.view = view;
    }

    static Document of(CalendarView view) {
        return new CalendarLayout(view).document();
    }

    /** Its meetings as rows. */
    static Sheet meetings(CalendarView view) {
        return new Sheet(
                "Meetings",
                MEETING_CELLS,
                view.meetings().stream()
                        .map(meeting -> List.of(
                                String.valueOf(meeting.number()),
                                meeting.begins().toLocalDate().toString(),
                                DateText.time(meeting.begins().toLocalTime()),
                                DateText.time(CalendarEntries.end(meeting).toLocalTime()),
                                meeting.place(),
                                meeting.state().word()))
                        .toList());
    }

    private Document document() {
        LocalDate today = view.today();
        List<Block> blocks = new ArrayList<>();
        if (view.open().holdsPrivate()) {
            blocks.add(Rendition.WARNING);
        }
        meetings("Meetings to come", "No meeting is planned.", false, blocks);
        due(blocks);
        meetings("Meetings held", "No meeting has been held.", true, blocks);
        return new Document(
                "Calendar",
                view.board().name(),
                "The meetings of the " + view.board().name() + " and the days by which its actions are due.",
                today,
                Document.BRITISH_ENGLISH,
                new Document.Status(
                        "AS AT " + DateText.plain(today).toUpperCase(Locale.ROOT),
                        "Meetings and days may be changed by the board."),
                Document.Orientation.PORTRAIT,
                blocks);
    }

    private void meetings(String heading, String none, boolean over, List<Block> blocks) {
        blocks.add(new Block.Heading(2, heading));
        List<Meeting> some = view.meetings().stream()
                .filter(meeting -> meeting.isOver() == over)
                .toList();
        blocks.add(
                some.isEmpty()
                        ? Block.Paragraph.of(none)
                        : new Table(
                                Counted.capital(Counted.of(some.size(), "meeting")),
                                MEETINGS,
                                0,
                                some.stream().map(CalendarLayout::row).toList()));
    }

    private static List<Prose> row(Meeting meeting) {
        return List.of(
                Prose.of(String.valueOf(meeting.number())),
                Prose.of(DateText.full(meeting.begins().toLocalDate())),
                Prose.of(DateText.span(meeting.begins(), CalendarEntries.end(meeting))),
                Prose.of(meeting.place().isEmpty() ? "Not recorded" : meeting.place()),
                Prose.of(Counted.capital(meeting.state().word())));
    }

    private void due(List<Block> blocks) {
        blocks.add(new Block.Heading(2, "Actions due"));
        List<ActionRow> open = view.open().actions().stream()
                .sorted(Comparator.comparing(row -> row.action().due()))
                .toList();
        blocks.add(
                open.isEmpty()
                        ? Block.Paragraph.of("The board waits for no action.")
                        : new Table(
                                Counted.capital(Counted.of(open.size(), "action")) + " that the board waits for",
                                DUE,
                                1,
                                open.stream().map(this::row).toList()));
    }

    private List<Prose> row(ActionRow row) {
        String state = Counted.capital(row.stateInWords(view.today()));
        return List.of(
                Prose.of(DateText.brief(row.action().due())),
                Prose.of(row.ref()),
                Prose.of(row.action().what()),
                Prose.of(row.owner().post()),
                row.action().isOverdue(view.today()) ? Prose.strong(state) : Prose.of(state));
    }
}
