package minutebook.cli;

import java.util.Optional;
import java.util.function.Function;
import minutebook.Minutebook;
import minutebook.change.EditItem;
import minutebook.domain.AgendaItem;
import minutebook.domain.Plan;
import minutebook.domain.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives an item of a meeting's agenda another title, theme, presenter or time. */
@Command(
        name = "change",
        description = "Gives an item of a meeting’s agenda another title, theme, presenter or time; what is not named"
                + " stays.",
        footer = {"", "Example: minutebook meeting item change 8 4 --minutes 20 --presenter none"})
final class MeetingItemChangeCommand extends BookCommand {
    private static final String NONE = "none";

    @Parameters(index = "0", paramLabel = "N", description = "The number of the meeting.")
    private int number;

    @Parameters(index = "1", paramLabel = "ITEM", description = "The number of the item on the agenda.")
    private int place;

    @Option(names = "--title", paramLabel = "TEXT", description = "What it is called.")
    private Optional<String> title = Optional.empty();

    @Option(names = "--theme", paramLabel = "N", description = "The theme it is about, or none.")
    private Optional<String> theme = Optional.empty();

    @Option(names = "--presenter", paramLabel = "PERSON", description = "Who presents it, as typed after @, or none.")
    private Optional<String> presenter = Optional.empty();

    @Option(names = "--minutes", paramLabel = "N", description = "The time it gets.")
    private Optional<Integer> minutes = Optional.empty();

    MeetingItemChangeCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        if (title.isEmpty() && theme.isEmpty() && presenter.isEmpty() && minutes.isEmpty()) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD,
                    "Say what changes, with --title, --theme, --presenter or --minutes.");
        }
        Plan plan = book.plan(root().board(book));
        AgendaItem now = MeetingItemCommand.item(root(), book, number, place);
        return root().say(book.apply(new EditItem(
                now.id(),
                title.orElse(now.title()),
                named(theme, now.theme(), typed -> plan.theme(typed).id()),
                named(presenter, now.presenter(), typed -> plan.named(typed).id()),
                minutes.orElse(now.minutes()))));
    }

    /** The id of what was named; “none” takes it away. */
    private static Optional<String> named(
            Optional<String> typed, Optional<String> now, Function<String, String> reading) {
        return typed.isEmpty() ? now : typed.filter(name -> !name.equals(NONE)).map(reading);
    }
}
