package minutebook.cli;

import java.util.Optional;
import minutebook.Minutebook;
import minutebook.change.AddTemplateItem;
import minutebook.domain.Board;
import minutebook.domain.ItemKind;
import minutebook.domain.Part;
import minutebook.domain.Plan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds an item to the board's agenda template. */
@Command(
        name = "add",
        description = {
            "Adds an item at the end of the agenda template.",
            "An item of the kind theme without --theme stands for the themes whose turn it is: those with red or amber outcomes,"
                    + " overdue actions or measures off pace first, then those not discussed for longest, as many as there is"
                    + " time for."
        },
        footer = {"", "Example: minutebook meeting template add \"Themes\" --kind theme --minutes 15"})
final class MeetingTemplateAddCommand extends BookCommand {
    @Parameters(paramLabel = "TITLE", description = "What the item is called.")
    private String title;

    @Mixin
    private ItemOptions item = new ItemOptions();

    @Option(names = "--part-2", description = "It is taken in private.")
    private boolean isPrivate;

    MeetingTemplateAddCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        Board board = root().board(book);
        Plan plan = book.plan(board);
        Optional<String> about = item.theme(plan);
        return root().say(book.apply(new AddTemplateItem(
                board.id(),
                title,
                item.kind().orElse(about.isPresent() ? ItemKind.THEME : ItemKind.DISCUSSION),
                about,
                item.presenter(plan),
                item.minutes(),
                isPrivate ? Part.PART_2 : Part.PART_1)));
    }
}
