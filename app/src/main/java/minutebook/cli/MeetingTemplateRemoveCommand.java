package minutebook.cli;

import minutebook.Minutebook;
import minutebook.change.RemoveTemplateItem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes an item off the board's agenda template. */
@Command(name = "remove", description = "Takes an item off the agenda template; planned agendas keep it.")
final class MeetingTemplateRemoveCommand extends BookCommand {
    @Parameters(paramLabel = "ITEM", description = "The number of the item in the template.")
    private int number;

    MeetingTemplateRemoveCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        return root().say(book.apply(new RemoveTemplateItem(
                MeetingTemplateCommand.item(root(), book, number).id())));
    }
}
