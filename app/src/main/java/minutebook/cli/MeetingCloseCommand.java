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

    @Option(names = "--at", paramLabel = "HH:MM", description = "When it ended, on the day it started (else now).")
    private Optional<String> time = Optional.empty();

    MeetingCloseCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        Meeting meeting = root().meeting(book, number);
        LocalDateTime now = book.moment().now();
        LocalDateTime at = time.map(TimeWords::read)
                .map(ended -> meeting.startedAt().orElse(now).toLocalDate().atTime(ended))
                .orElse(now);
        return root().say(book.apply(new CloseMeeting(meeting.id(), at)));
    }
}
