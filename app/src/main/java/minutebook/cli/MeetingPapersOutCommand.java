package minutebook.cli;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.change.SendPapers;
import minutebook.domain.DateWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Records that a meeting's papers have gone out. */
@Command(
        name = "papers-out",
        description = "Records that a meeting’s papers have gone out: its agenda is frozen, what comes is late.")
final class MeetingPapersOutCommand extends BookCommand {
    @Parameters(paramLabel = "N", description = "The number of the meeting.")
    private int number;

    @Option(names = "--on", paramLabel = "DATE", description = "The day they went out (else today).")
    private Optional<String> day = Optional.empty();

    @Option(names = "--to", paramLabel = "TEXT", description = "To whom they went, such as \"all members\".")
    private String to = "";

    MeetingPapersOutCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        LocalDate today = book.moment().today();
        LocalDate on = day.map(typed -> new DateWords(today, Optional.empty()).past(typed))
                .orElse(today);
        return root().say(book.apply(new SendPapers(root().meeting(book, number).id(), on, to)));
    }
}
