package minutebook.cli;

import minutebook.Minutebook;
import minutebook.domain.Words;
import minutebook.view.AfterWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what has become of a meeting's minutes. */
@Command(
        name = "state",
        description = "Says what became of a meeting's minutes: the clock, who they went to, comments, what is next.")
final class MinutesStateCommand extends ViewCommand {
    @Parameters(paramLabel = "N", description = "The number of the meeting.")
    private int number;

    MinutesStateCommand(RootCommand root) {
        super(root);
    }

    @Override
    int show(Minutebook book) {
        AfterWords.of(book.after(root().meeting(book, number).id())).stream()
                .map(Words::line)
                .forEach(host().out()::println);
        return 0;
    }
}
