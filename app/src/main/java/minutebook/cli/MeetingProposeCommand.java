package minutebook.cli;

import java.util.List;
import minutebook.Minutebook;
import minutebook.cli.Listing.Column;
import minutebook.domain.DateText;
import minutebook.domain.ForwardCalendar;
import minutebook.domain.Refused;
import minutebook.view.ForwardView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Proposes the next dates of the series. */
@Command(name = "propose", description = "Proposes the next dates of the series, with what speaks against each.")
final class MeetingProposeCommand extends ViewCommand {
    private static final List<Column> COLUMNS = List.of(
            new Column("date", "Date"),
            new Column("day", "Day"),
            new Column("time", "Time"),
            new Column("meeting", "Meeting"),
            new Column("flags", "Mind"));

    @Option(names = "--count", paramLabel = "N", description = "How many dates (else 6).")
    private int count = 6;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (else table).")
    private ListFormat format = ListFormat.TABLE;

    MeetingProposeCommand(RootCommand root) {
        super(root);
    }

    @Override
    int show(Minutebook book) {
        if (count < 1 || count > 60) {
            throw new Refused(Refused.Reason.IMPOSSIBLE_NUMBER, "Ask for 1 to 60 dates.");
        }
        ForwardView view = book.forward(root().board(book), count);
        if (view.series().isEmpty()) {
            throw new Refused(
                    Refused.Reason.WRONG_STATE,
                    "The board has not settled when it meets: do so with “minutebook meeting series”.");
        }
        new Listing(
                        COLUMNS,
                        view.days().stream().map(MeetingProposeCommand::row).toList())
                .print(host(), format);
        return 0;
    }

    private static List<Object> row(ForwardCalendar.Day one) {
        String full = DateText.full(one.start().toLocalDate());
        return List.of(
                one.start().toLocalDate(),
                full.substring(0, full.indexOf(' ')),
                DateText.time(one.start().toLocalTime()),
                one.meeting().map(meeting -> "meeting " + meeting.number()).orElse("proposed"),
                one.inWords());
    }
}
