package minutebook.cli;

import minutebook.Minutebook;
import minutebook.change.MoveItem;
import minutebook.domain.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Moves an item of a meeting's agenda. */
@Command(
        name = "move",
        description = "Moves an item of a meeting’s agenda to another place.",
        footer = {"", "Example: minutebook meeting item move 8 6 3"})
final class MeetingItemMoveCommand extends BookCommand {
    @Parameters(index = "0", paramLabel = "N", description = "The number of the meeting.")
    private int number;

    @Parameters(index = "1", paramLabel = "ITEM", description = "The number of the item on the agenda.")
    private int place;

    @Parameters(index = "2", paramLabel = "TO", description = "The place it gets.")
    private int to;

    MeetingItemMoveCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        if (place == to) {
            throw new Refused(Refused.Reason.WRONG_STATE, "Give another place: item " + place + " is there already.");
        }
        return root().say(book.apply(new MoveItem(
                MeetingItemCommand.item(root(), book, number, place).id(),
                MeetingItemCommand.item(root(), book, number, to).place() - place)));
    }
}
