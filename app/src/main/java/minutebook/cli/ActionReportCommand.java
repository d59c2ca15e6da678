package minutebook.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.change.ReportAction;
import minutebook.domain.DateWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reports an action as done. */
@Command(name = "report", description = "Reports an action as done; the board has still to accept it.")
final class ActionReportCommand extends BookCommand {
    @Parameters(index = "0", paramLabel = "REF", description = "Its number, such as A07-03.")
    private String ref;

    @Parameters(index = "1..*", paramLabel = "TEXT", arity = "0..*", description = "What shows that it is done.")
    private List<String> words = List.of();

    @Option(names = "--done-on", paramLabel = "DATE", description = "The day it was done (else today).")
    private Optional<String> doneOn = Optional.empty();

    ActionReportCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        String action = book.action(root().board(book), ref).action().id();
        LocalDate today = book.moment().today();
        LocalDate day = doneOn.map(new DateWords(today, Optional.empty())::past).orElse(today);
        return root().say(book.apply(new ReportAction(action, Optional.empty(), day, String.join(" ", words))));
    }
}
