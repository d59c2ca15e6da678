package minutebook.cli;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import minutebook.Minutebook;
import minutebook.domain.DateText;
import minutebook.domain.Words;
import minutebook.view.ActionRow;
import minutebook.view.UpdateWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows an action with all that was said about it. */
@Command(name = "show", description = "Shows an action with all that was said about it.")
final class ActionShowCommand extends ViewCommand {
    @Parameters(paramLabel = "REF", description = "Its number, such as A07-03.")
    private String ref;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (else table).")
    private ListFormat format = ListFormat.TABLE;

    ActionShowCommand(RootCommand root) {
        super(root);
    }

    @Override
    int show(Minutebook book) {
        ActionRow row = book.action(root().board(book), ref);
        LocalDate today = book.moment().today();
        switch (format) {
            case TABLE -> print(host().out(), row, today);
            case CSV -> ActionListing.of(List.of(row), today).print(host(), format);
            case JSON -> host().out().println(JsonText.of(ActionListing.map(row, today)));
        }
        return 0;
    }

    private static void print(PrintStream out, ActionRow row, LocalDate today) {
        out.println(row.ref() + ", " + row.stateInWords(today) + ": "
                + Words.line(row.action().what()));
        if (!row.action().expectation().isEmpty()) {
            out.println("Expected: " + Words.line(row.action().expectation()));
        }
        out.println("Owner: " + Words.line(row.owner().post()) + ", "
                + Words.line(row.agency().name()) + "; due "
                + row.dueInWords() + ".");
        row.signs(today).forEach(sign -> out.println("Now: " + Words.line(sign) + "."));
        row.theme().ifPresent(theme -> out.println("Theme " + theme.number() + ": " + Words.line(theme.title())));
        row.outcome()
                .ifPresent(outcome -> out.println("Outcome " + outcome.ref() + ": " + Words.line(outcome.statement())));
        row.recommendation()
                .ifPresent(one -> out.println("Recommendation " + one.number() + ": " + Words.line(one.text())));
        row.updates()
                .forEach(update ->
                        out.println(DateText.plain(update.date()) + ", " + Words.line(UpdateWords.of(update))));
        row.escalations()
                .forEach(one -> out.println(DateText.plain(one.date()) + ", taken to "
                        + one.level().word() + " (" + Words.line(one.to()) + "): " + Words.line(one.because())));
    }
}
