package minutebook.cli;

import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.cli.Listing.Column;
import minutebook.domain.DateText;
import minutebook.domain.Meeting;
import minutebook.domain.Words;
import minutebook.view.AgendaRow;
import minutebook.view.MeetingView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows a meeting and its agenda. */
@Command(name = "show", description = "Shows a meeting and its agenda.")
final class MeetingShowCommand extends ViewCommand {
    private static final List<Column> COLUMNS = List.of(
            new Column("item", "Item"),
            new Column("title", "Title"),
            new Column("kind", ""),
            new Column("theme", "Theme"),
            new Column("presenter", "Presenter"),
            new Column("minutes", "Minutes"),
            new Column("minutes_taken", "Taken"),
            new Column("recorded", "Recorded"));

    @Parameters(paramLabel = "N", description = "The number of the meeting.")
    private int number;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (else table).")
    private ListFormat format = ListFormat.TABLE;

    MeetingShowCommand(RootCommand root) {
        super(root);
    }

    @Override
    int show(Minutebook book) {
        MeetingView view = book.meeting(root().meeting(book, number).id(), Optional.empty());
        if (format == ListFormat.TABLE) {
            Meeting meeting = view.meeting();
            host().out()
                    .println("Meeting " + meeting.number() + " of "
                            + Words.line(view.board().name()) + ", "
                            + meeting.state().word() + ".");
            host().out()
                    .println(DateText.full(meeting.plannedStart().toLocalDate()) + " at "
                            + DateText.time(meeting.plannedStart().toLocalTime()) + ", "
                            + meeting.plannedMinutes() + " minutes"
                            + (meeting.place().isEmpty() ? "" : ", " + Words.line(meeting.place())) + ".");
        }
        new Listing(COLUMNS, view.agenda().stream().map(MeetingShowCommand::row).toList()).print(host(), format);
        return 0;
    }

    private static List<Object> row(AgendaRow row) {
        return List.of(
                row.item().place(),
                row.item().title(),
                row.item().kind().word(),
                row.theme().map(theme -> theme.number()),
                row.presenter().map(person -> person.post()),
                row.item().minutes(),
                row.item().secondsTaken() / 60,
                row.entries());
    }
}
