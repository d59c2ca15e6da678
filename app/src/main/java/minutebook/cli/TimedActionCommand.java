package minutebook.cli;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.change.Change;
import minutebook.domain.DateWords;
import picocli.CommandLine.Option;

/** A command that gives an action another day, with a reason. */
abstract class TimedActionCommand extends OneActionCommand {
    @Option(names = "--to", paramLabel = "DATE", required = true, description = "The day, such as \"30 july\".")
    private String to;

    @Option(
            names = "--because",
            paramLabel = "REASON",
            required = true,
            description = "Why; the reason is kept." + StandardInput.HELP)
    private String because;

    TimedActionCommand(RootCommand root) {
        super(root);
    }

    @Override
    final Change change(Minutebook book, String action, LocalDate on) {
        return change(
                action,
                on,
                new DateWords(on, Optional.empty()).due(to),
                root().input().text(because));
    }

    abstract Change change(String action, LocalDate on, LocalDate to, String reason);
}
