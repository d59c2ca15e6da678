package minutebook.cli;

import minutebook.Minutebook;
import minutebook.change.MakePublic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Puts an item of a meeting's agenda back into Part 1. */
@Command(
        name = "public",
        description = "Puts an item of a meeting’s agenda back into Part 1, in public.",
        footer = {"", "Example: minutebook meeting item public 8 5"})
final class MeetingItemPublicCommand extends BookCommand {
    @Parameters(index = "0", paramLabel = "N", description = "The number of the meeting.")
    private int number;

    @Parameters(index = "1", paramLabel = "ITEM", description = "The number of the item on the agenda.")
    private int place;

    MeetingItemPublicCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        return root().say(book.apply(new MakePublic(
                MeetingItemCommand.item(root(), book, number, place).id())));
    }
}
