package minutebook.cli;

import minutebook.Minutebook;
import minutebook.change.MoveTemplateItem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Moves an item of the board's agenda template. */
@Command(name = "move", description = "Moves an item of the agenda template to another place.")
final class MeetingTemplateMoveCommand extends BookCommand {
    @Parameters(index = "0", paramLabel = "ITEM", description = "The number of the item in the template.")
    private int number;

    @Parameters(index = "1", paramLabel = "PLACE", description = "The place it gets.")
    private int place;

    MeetingTemplateMoveCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        return root().say(book.apply(new MoveTemplateItem(
                MeetingTemplateCommand.item(root(), book, number).id(), place - number)));
    }
}
