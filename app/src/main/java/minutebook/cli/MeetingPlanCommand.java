package minutebook.cli;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.change.PlanMeeting;
import minutebook.cli.linear.TimeWords;
import minutebook.domain.DateWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plans a meeting with the board's usual agenda. */
@Command(
        name = "plan",
        description = "Plans the next meeting with the usual agenda: opening, log, each theme, closing.")
final class MeetingPlanCommand extends BookCommand {
    private static final int TWO_HOURS = 120;

    @Option(
            names = "--on",
            paramLabel = "DATE",
            required = true,
            description = "The day, such as \"30 july\" or 2015-07-30.")
    private String day;

    @Option(names = "--at", paramLabel = "HH:MM", required = true, description = "The time it starts.")
    private String time;

    @Option(names = "--place", paramLabel = "TEXT", description = "Where it is.")
    private String place = "";

    @Option(names = "--minutes", paramLabel = "N", description = "How long it takes (else 120).")
    private int minutes = TWO_HOURS;

    MeetingPlanCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        LocalDate on = new DateWords(book.moment().today(), Optional.empty()).due(day);
        LocalTime at = TimeWords.read(time);
        return root().say(book.apply(new PlanMeeting(root().board(book).id(), place, on.atTime(at), minutes)));
    }
}
