package minutebook.cli;

import java.util.Optional;
import minutebook.Minutebook;
import minutebook.change.AddForward;
import minutebook.domain.Board;
import minutebook.domain.DateWords;
import minutebook.domain.Person;
import minutebook.domain.Plan;
import minutebook.domain.Theme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts something on the forward plan. */
@Command(name = "add", description = "Puts an item on the forward plan: the next agenda for its time takes it up.")
final class ForwardAddCommand extends BookCommand {
    @Parameters(paramLabel = "TITLE", description = "What the item is called.")
    private String title;

    @Option(names = "--theme", paramLabel = "N", description = "The theme it is about.")
    private Optional<String> theme = Optional.empty();

    @Option(names = "--presenter", paramLabel = "PERSON", description = "Who presents it, as typed after @.")
    private Optional<String> presenter = Optional.empty();

    @Option(names = "--minutes", paramLabel = "N", description = "The time it is likely to take (else 10).")
    private int minutes = 10;

    @Option(names = "--not-before", paramLabel = "DATE", description = "The first day on which it may be taken.")
    private Optional<String> notBefore = Optional.empty();

    @Option(names = "--because", paramLabel = "TEXT", description = "Why it is to come.")
    private String because = "";

    ForwardAddCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        Board board = root().board(book);
        Plan plan = book.plan(board);
        DateWords dates = new DateWords(book.moment().today(), Optional.empty());
        return root().say(book.apply(new AddForward(
                board.id(),
                title,
                theme.map(plan::theme).map(Theme::id),
                presenter.map(plan::named).map(Person::id),
                minutes,
                notBefore.map(dates::due),
                because)));
    }
}
