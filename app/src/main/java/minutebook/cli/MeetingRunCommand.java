package minutebook.cli;

import java.util.Optional;
import minutebook.Minutebook;
import minutebook.domain.Meeting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a meeting: on the screens, or by lines. */
@Command(
        name = "run",
        description = "Runs a meeting on the screens, or by lines where there is no terminal.",
        footer = {"", "Type “help” as a line to see what can be said."})
final class MeetingRunCommand extends BookCommand {
    @Parameters(paramLabel = "N", description = "The number of the meeting.")
    private int number;

    @Option(names = "--linear", description = "Read a command from each line of standard input.")
    private boolean linear;

    MeetingRunCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        Meeting meeting = root().meeting(book, number);
        if (host().canDraw() && !linear) {
            return root().screens()
                    .open(book, book.home(Optional.of(root().board(book).key())), Optional.of(meeting.id()));
        }
        return LinearRun.of(host(), book, meeting);
    }
}
