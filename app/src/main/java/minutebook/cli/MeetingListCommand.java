package minutebook.cli;

import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.cli.Listing.Column;
import minutebook.domain.DateText;
import minutebook.domain.Meeting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists a board's meetings, newest first. */
@Command(name = "list", description = "Lists the meetings, newest first.")
final class MeetingListCommand extends ViewCommand {
    private static final List<Column> COLUMNS = List.of(
            new Column("number", "Meeting"),
            new Column("date", "Date"),
            new Column("time", "Time"),
            new Column("minutes", "Minutes"),
            new Column("place", "Place"),
            new Column("state", "State"));

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (else table).")
    private ListFormat format = ListFormat.TABLE;

    MeetingListCommand(RootCommand root) {
        super(root);
    }

    @Override
    int show(Minutebook book) {
        List<List<Object>> rows = book.home(Optional.of(root().board(book).key())).meetings().stream()
                .map(MeetingListCommand::row)
                .toList();
        new Listing(COLUMNS, rows).print(host(), format);
        return 0;
    }

    private static List<Object> row(Meeting meeting) {
        return List.of(
                meeting.number(),
                meeting.plannedStart().toLocalDate(),
                DateText.time(meeting.plannedStart().toLocalTime()),
                meeting.plannedMinutes(),
                meeting.place(),
                meeting.state().word());
    }
}
