package minutebook.cli;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.change.Change;
import minutebook.domain.DateWords;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that gives an action another day, with a reason. */
abstract class TimedActionCommand extends BookCommand {
    @Parameters(index = "0", paramLabel = "REF", description = "Its number, such as A07-03.")
    private String ref;

    @Option(names = "--to", paramLabel = "DATE", required = true, description = "The day, such as \"30 july\".")
    private String day;

    @Option(names = "--because", paramLabel = "REASON", required = true, description = "Why; the reason is kept.")
    private String because;

    TimedActionCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        String action = book.action(root().board(book), ref).action().id();
        LocalDate to = new DateWords(book.moment().today(), Optional.empty()).due(day);
        return root().say(book.apply(change(action, to, because)));
    }

    abstract Change change(String action, LocalDate to, String reason);
}
