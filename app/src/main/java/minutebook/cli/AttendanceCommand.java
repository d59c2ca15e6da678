package minutebook.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import minutebook.Minutebook;
import minutebook.cli.Listing.Column;
import minutebook.domain.Attendance;
import minutebook.domain.Meeting;
import minutebook.domain.Refused;
import minutebook.domain.Room;
import minutebook.domain.Way;
import minutebook.view.AttendanceRow;
import minutebook.view.HomeView;
import minutebook.view.MeetingView;
import minutebook.view.Sitting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows who was at a meeting; its subcommands record it. */
@Command(name = "attendance", description = "Shows who was at a meeting, or records it.")
final class AttendanceCommand extends ViewCommand {
    private static final List<Column> COLUMNS = List.of(
            new Column("person", "Person"),
            new Column("post", "Post"),
            new Column("agency", "Agency"),
            new Column("role", ""),
            new Column("presence", "Attendance"),
            new Column("deputy", "Deputy"),
            new Column("apologies_on", ""),
            new Column("arrived_at_item", "Arrived"),
            new Column("left_at_item", "Left"));

    @Parameters(
            paramLabel = "N",
            arity = "0..1",
            description = "The number of the meeting (else the one in session, or the last one held).")
    private Optional<Integer> number = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (else table).")
    private ListFormat format = ListFormat.TABLE;

    AttendanceCommand(RootCommand root) {
        super(root);
    }

    @Override
    int show(Minutebook book) {
        Sitting sitting = view(book).sitting();
        new Listing(
                        COLUMNS,
                        sitting.attendance().stream()
                                .map(row -> row(row, sitting.room()))
                                .toList())
                .print(host(), format);
        return 0;
    }

    private MeetingView view(Minutebook book) {
        Meeting meeting = number.map(one -> root().meeting(book, one)).orElseGet(() -> latest(book));
        return book.meeting(meeting.id(), Optional.empty());
    }

    private Meeting latest(Minutebook book) {
        HomeView home = book.home(Optional.of(root().board(book).key()));
        return home.inSession()
                .or(() -> home.meetings().stream().filter(Meeting::isOver).findFirst())
                .orElseThrow(() -> new Refused(
                        Refused.Reason.NOT_FOUND, "No meeting has been held yet: name the meeting by its number."));
    }

    private static List<Object> row(AttendanceRow row, Room room) {
        return List.of(
                row.person().key(),
                row.person().post(),
                row.agency().name(),
                row.person().role().word(),
                row.attendance().map(one -> one.presence().word()),
                row.attendance().map(Attendance::deputy).orElse(""),
                row.attendance().flatMap(Attendance::apologiesOn),
                places(row, room, Way.ARRIVED),
                places(row, room, Way.LEFT));
    }

    private static String places(AttendanceRow row, Room room, Way way) {
        return room.of(row.person().id()).stream()
                .filter(movement -> movement.way() == way)
                .map(movement -> String.valueOf(room.place(movement)))
                .collect(Collectors.joining(", "));
    }
}
