package minutebook.cli;

import java.time.LocalDateTime;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.change.CloseMeeting;
import minutebook.cli.linear.TimeWords;
import minutebook.domain.Meeting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Closes a meeting that is in session. */
@Command(name = "close", description = "Closes a meeting that is in session.")
final class MeetingCloseCommand extends BookCommand {
    @Parameters(paramLabel = "N", description = "The number of the meeting.")
    private int number;

    @Option(names = "--at", paramLabel = "HH:MM", description = "When it ended, on the day it sat last (else now).")
    private Optional<String> time = Optional.empty();

    @Option(
            names = "--waive",
            paramLabel = "REASON",
            description = "Why all that is still missing in its record is left as it is.")
    private String waiving = "";

    MeetingCloseCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        Meeting meeting = root().meeting(book, number);
        LocalDateTime now = book.moment().now();
        LocalDateTime at = time.map(TimeWords::read)
                .map(ended -> book.meeting(meeting.id(), Optional.empty())
                        .sittings()
                        .day(meeting)
                        .orElse(now.toLocalDate())
                        .atTime(ended))
                .orElse(now);
        return root().say(book.apply(new CloseMeeting(meeting.id(), at, waiving)));
    }
}
