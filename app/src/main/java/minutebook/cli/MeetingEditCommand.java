package minutebook.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.change.EditMeeting;
import minutebook.cli.linear.TimeWords;
import minutebook.domain.DateWords;
import minutebook.domain.Meeting;
import minutebook.domain.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives a planned meeting another day, time, place or length. */
@Command(
        name = "edit",
        description = "Gives a planned meeting another day, time, place or length; what is not named stays.",
        footer = {"", "Example: minutebook meeting edit 8 --on \"31 july\" --place \"Town Hall\""})
final class MeetingEditCommand extends BookCommand {
    @Parameters(paramLabel = "N", description = "The number of the meeting.")
    private int number;

    @Option(names = "--on", paramLabel = "DATE", description = "The day, such as \"30 july\" or 2015-07-30.")
    private Optional<String> day = Optional.empty();

    @Option(names = "--at", paramLabel = "HH:MM", description = "The time it starts.")
    private Optional<String> time = Optional.empty();

    @Option(names = "--place", paramLabel = "TEXT", description = "Where it is.")
    private Optional<String> place = Optional.empty();

    @Option(names = "--minutes", paramLabel = "N", description = "How long it takes.")
    private Optional<Integer> minutes = Optional.empty();

    MeetingEditCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        if (day.isEmpty() && time.isEmpty() && place.isEmpty() && minutes.isEmpty()) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD, "Say what changes, with --on, --at, --place or --minutes.");
        }
        Meeting now = root().meeting(book, number);
        LocalDateTime start = now.plannedStart();
        DateWords dates = new DateWords(book.moment().today(), Optional.empty());
        LocalDate on = day.map(dates::due).orElse(start.toLocalDate());
        LocalTime at = time.map(TimeWords::read).orElse(start.toLocalTime());
        return root().say(book.apply(new EditMeeting(
                now.id(), place.orElse(now.place()), on.atTime(at), minutes.orElse(now.plannedMinutes()))));
    }
}
