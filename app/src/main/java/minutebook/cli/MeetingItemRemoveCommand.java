package minutebook.cli;

import minutebook.Minutebook;
import minutebook.change.RemoveItem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes an item off a meeting's agenda. */
@Command(
        name = "remove",
        description =
                "Takes an item off a meeting’s agenda, with its papers; one that something is recorded under stays.",
        footer = {"", "Example: minutebook meeting item remove 8 5"})
final class MeetingItemRemoveCommand extends BookCommand {
    @Parameters(index = "0", paramLabel = "N", description = "The number of the meeting.")
    private int number;

    @Parameters(index = "1", paramLabel = "ITEM", description = "The number of the item on the agenda.")
    private int place;

    MeetingItemRemoveCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        return root().say(book.apply(new RemoveItem(
                MeetingItemCommand.item(root(), book, number, place).id())));
    }
}
