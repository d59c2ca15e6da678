package minutebook.cli;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.MinutesOut;
import minutebook.domain.Meeting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records that the minutes of a meeting went out. */
@Command(
        name = "circulate",
        description = "Records that the minutes went out, and keeps them as they are now.",
        footer = {"", "Example: minutebook minutes circulate 7 --to \"all members\" --on \"25 june\""})
final class MinutesCirculateCommand extends BookCommand {
    @Parameters(paramLabel = "N", description = "The number of the meeting.")
    private int number;

    @Option(names = "--to", required = true, paramLabel = "WHOM", description = "To whom they went.")
    private String to;

    @Option(names = "--on", paramLabel = "DATE", description = "When they went out (else today).")
    private Optional<String> on = Optional.empty();

    MinutesCirculateCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        Meeting meeting = root().meeting(book, number);
        LocalDate today = book.moment().today();
        LocalDate day = on.map(typed -> MinutesOut.day(typed, meeting, today)).orElse(today);
        return root().say(book.apply(MinutesOut.circulated(book, meeting.id(), day, to)));
    }
}
