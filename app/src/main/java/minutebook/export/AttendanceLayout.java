package minutebook.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import minutebook.domain.Attendance;
import minutebook.domain.Board;
import minutebook.domain.DateText;
import minutebook.domain.Engagement;
import minutebook.domain.Meeting;
import minutebook.domain.Presence;
import minutebook.view.ActionFigures;
import minutebook.view.AttendanceOverview;
import minutebook.view.AttendanceOverview.Came;
import minutebook.view.AttendanceOverview.Post;
import minutebook.view.DueView;

/** Who came to the board and what each agency gave it: in sentences first, then by agency, meeting by meeting, and what is owed. */
public final class AttendanceLayout {
    private static final String NOT_RECORDED = "Not recorded";

    private final AttendanceOverview view;
    private final Board board;
    private final List<Block> blocks = new ArrayList<>();

    private AttendanceLayout(AttendanceOverview view) {
        this.view = view;
        this.board = view.board();
    }

    public static Document of(AttendanceOverview view, Wording wording) {
        return new AttendanceLayout(view).document(wording);
    }

    /** One row for each post at each of the last meetings. */
    public static Sheet sheet(AttendanceOverview view) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < view.meetings().size(); i++) {
            Meeting meeting = view.meetings().get(i);
            for (Post post : view.posts()) {
                Optional<Came> came = post.came().get(i);
                rows.add(List.of(
                        String.valueOf(meeting.number()),
                        meeting.begins().toLocalDate().toString(),
                        post.agency().name(),
                        post.person().post(),
                        came.map(one -> one.attendance().presence().word()).orElse("not recorded"),
                        came.map(one -> one.attendance().deputy()).orElse(""),
                        came.map(one -> items(one.arrived())).orElse(""),
                        came.map(one -> items(one.left())).orElse("")));
            }
        }
        return new Sheet(
                "Attendance",
                List.of(
                        Sheet.Column.number("meeting"),
                        Sheet.Column.date("date"),
                        Sheet.Column.text("agency"),
                        Sheet.Column.text("post"),
                        Sheet.Column.text("took_part"),
                        Sheet.Column.text("deputy"),
                        Sheet.Column.text("arrived_at_item"),
                        Sheet.Column.text("left_at_item")),
                rows);
    }

    private static String items(List<Integer> items) {
        return items.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private Document document(Wording wording) {
        blocks.add(new Block.ListBlock(sentences().map(Prose::of).toList()));
        byAgency();
        byMeeting();
        reports();
        actions();
        blocks.add(new Block.Heading(2, "How this is counted"));
        blocks.add(Block.Paragraph.of(wording.of(Wording.Key.ATTENDANCE_MEANING, board)));
        blocks.add(Block.Paragraph.of(ActionFigures.MEANING));
        String today = DateText.plain(view.today());
        return new Document(
                "Attendance and engagement",
                board.name(),
                "How the agencies took part in the " + board.name() + ", as at " + today + ".",
                view.today(),
                Document.BRITISH_ENGLISH,
                new Document.Status(
                        "AS AT " + today.toUpperCase(Locale.ROOT), "Posts are named, never the people who hold them."),
                Document.Orientation.LANDSCAPE,
                blocks);
    }

    private Stream<String> sentences() {
        List<Engagement> all = view.engagement().agencies();
        String since = DateText.plain(view.engagement().since());
        if (all.isEmpty()) {
            return Stream.of("No attendance has been recorded since " + since + ".");
        }
        long always = all.stream().filter(one -> one.share() == 100).count();
        Stream<String> held = Stream.of("Since " + since + " the board has held "
                + Counted.of(view.engagement().meetings(), "meeting") + "; " + always + " of " + all.size()
                + " agencies took part in every one at which they were counted.");
        Stream<String> less = all.stream()
                .filter(one -> one.share() < 100)
                .sorted(Comparator.comparing(Engagement::share))
                .map(AttendanceLayout::less);
        Stream<String> deputies = all.stream()
                .filter(one -> one.byDeputy() > one.byMember())
                .map(one ->
                        one.agency().name() + " was there through a deputy more often than through its own member.");
        long owed = view.reports().stream()
                .filter(one -> one.standing().isOverdue())
                .count();
        Stream<String> reports = view.reports().isEmpty()
                ? Stream.of()
                : Stream.of(
                        owed == 0
                                ? "No report is overdue."
                                : Counted.capital(Counted.of(owed, "report is", "reports are")) + " overdue.");
        return Stream.of(held, less, deputies, reports, kept()).flatMap(lines -> lines);
    }

    private static String less(Engagement one) {
        List<String> parts = new ArrayList<>();
        part(parts, one.byMember(), "by a member");
        part(parts, one.byDeputy(), "by a deputy alone");
        part(parts, one.apologies(), "with nobody there and apologies sent");
        part(parts, one.absent(), "with nobody there and no apology");
        return one.agency().name() + " took part in " + (one.byMember() + one.byDeputy()) + " of "
                + Counted.of(one.meetings(), "meeting") + " (" + one.share() + "%): " + Counted.and(parts)
                + (one.longestAbsence() > 1 ? "; nobody came " + one.longestAbsence() + " times in a row" : "") + ".";
    }

    private static void part(List<String> parts, int count, String words) {
        if (count > 0) {
            parts.add((count == 1 ? "once" : count + " times") + " " + words);
        }
    }

    private Stream<String> kept() {
        ActionFigures.Line whole = view.figures().whole();
        return whole
                .onTimeShare()
                .map(share -> "Of " + Counted.of(whole.done(), "action") + " done, " + whole.onTime()
                        + (whole.onTime() == 1 ? " was" : " were") + " done by the day first agreed (" + share + "%); "
                        + whole.overdue() + (whole.overdue() == 1 ? " is" : " are") + " overdue now.")
                .stream();
    }

    private void byAgency() {
        List<Engagement> all = view.engagement().agencies();
        if (all.isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(2, "By agency"));
        blocks.add(new Table(
                "Meetings since " + DateText.plain(view.engagement().since()) + ", by agency",
                List.of(
                        Table.Column.of("Agency", 30),
                        number("Meetings", 10),
                        number("Member there", 10),
                        number("Deputy only", 10),
                        number("Apologies", 10),
                        number("Absent", 9),
                        number("Took part", 10),
                        number("Deputies sent", 11)),
                0,
                all.stream()
                        .map(one -> cells(
                                one.agency().name(),
                                one.meetings(),
                                one.byMember(),
                                one.byDeputy(),
                                one.apologies(),
                                one.absent(),
                                one.share() + "%",
                                one.deputies()))
                        .toList()));
    }

    private static Table.Column number(String header, int share) {
        return new Table.Column(header, Table.Align.END, share);
    }

    private static List<Prose> cells(Object... values) {
        return Stream.of(values).map(value -> Prose.of(String.valueOf(value))).toList();
    }

    private void byMeeting() {
        blocks.add(new Block.Heading(2, "Meeting by meeting"));
        if (view.posts().isEmpty()) {
            blocks.add(Block.Paragraph.of("No attendance has been recorded."));
            return;
        }
        List<Table.Column> columns =
                new ArrayList<>(List.of(Table.Column.of("Post", 28), Table.Column.of("Agency", 18)));
        view.meetings()
                .forEach(meeting -> columns.add(Table.Column.of(
                        "Meeting " + meeting.number() + ", "
                                + DateText.brief(meeting.begins().toLocalDate()),
                        14)));
        blocks.add(new Table(
                "Who came to the last " + Counted.of(view.meetings().size(), "meeting"),
                columns,
                0,
                view.posts().stream()
                        .map(post -> Stream.concat(
                                        Stream.of(
                                                Prose.of(post.person().postInWords()),
                                                Prose.of(post.agency().name())),
                                        post.came().stream().map(came -> came.map(AttendanceLayout::came)
                                                .orElse(Prose.emphasis(NOT_RECORDED))))
                                .toList())
                        .toList()));
    }

    private static Prose came(Came came) {
        Attendance one = came.attendance();
        String moved = (came.arrived().isEmpty() ? "" : ", came at item " + and(came.arrived()))
                + (came.left().isEmpty() ? "" : ", left at item " + and(came.left()));
        return switch (one.presence()) {
            case PRESENT -> Prose.of("Present" + moved);
            case DEPUTY -> Prose.of("Deputy: " + one.deputy() + moved);
            case APOLOGIES -> Prose.of(Counted.capital(Presence.APOLOGIES.word()));
            case ABSENT -> Prose.strong(Counted.capital(Presence.ABSENT.word()));
        };
    }

    private static String and(List<Integer> items) {
        return Counted.and(items.stream().map(String::valueOf).toList());
    }

    private void reports() {
        if (view.reports().isEmpty()) {
            return;
        }
        blocks.add(new Block.Heading(2, "Reports given and owed"));
        blocks.add(new Table(
                "Reports that the board expects",
                List.of(
                        Table.Column.of("Report", 34),
                        Table.Column.of("From", 26),
                        Table.Column.of("How often", 14),
                        number("Given", 8),
                        Table.Column.of("Where it stands", 18)),
                0,
                view.reports().stream().map(AttendanceLayout::report).toList()));
    }

    private static List<Prose> report(DueView.Report one) {
        String stands = Counted.capital(one.inWords());
        return List.of(
                Prose.of(one.due().title()),
                one.from().map(person -> Prose.of(person.post())).orElse(Prose.emphasis("Nobody named")),
                Prose.of(Counted.capital(one.often())),
                Prose.of("" + one.came().size()),
                one.standing().isOverdue() ? Prose.strong(stands) : Prose.of(stands));
    }

    private void actions() {
        List<ActionFigures.Line> lines = new ArrayList<>(view.figures().agencies());
        if (lines.isEmpty()) {
            return;
        }
        lines.add(view.figures().whole());
        blocks.add(new Block.Heading(2, "Actions by agency"));
        blocks.add(new Table(
                "How actions are kept, by the agency of their owner",
                List.of(
                        Table.Column.of("Agency", 30),
                        number("Agreed", 10),
                        number("Done in time", 12),
                        number("After an extension", 12),
                        number("Done late", 10),
                        number("Waited for", 10),
                        number("Overdue", 10),
                        number("In time, of those done", 14)),
                0,
                lines.stream()
                        .map(line -> cells(
                                line.name(),
                                line.agreed(),
                                line.onTime(),
                                line.afterExtension(),
                                line.late(),
                                line.open(),
                                line.overdue(),
                                line.onTimeShare().map(share -> share + "%").orElse("None done")))
                        .toList()));
    }
}
