package minutebook.cli;

import minutebook.Minutebook;
import minutebook.change.MakePrivate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts an item of a meeting's agenda into Part 2. */
@Command(
        name = "private",
        description = "Puts an item of a meeting’s agenda into Part 2, which is taken without press and public.",
        footer = {
            "",
            "Example: minutebook meeting item private 8 5 --under \"paragraph 3\" --because \"A price is being negotiated\""
        })
final class MeetingItemPrivateCommand extends BookCommand {
    @Parameters(index = "0", paramLabel = "N", description = "The number of the meeting.")
    private int number;

    @Parameters(index = "1", paramLabel = "ITEM", description = "The number of the item on the agenda.")
    private int place;

    @Option(
            names = "--under",
            paramLabel = "PARAGRAPH",
            required = true,
            description = "The paragraph of the law that keeps the public out.")
    private String under;

    @Option(
            names = "--because",
            paramLabel = "PUBLIC-INTEREST",
            required = true,
            description = "Why keeping it private serves the public more than telling it.")
    private String because;

    MeetingItemPrivateCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        return root().say(book.apply(new MakePrivate(
                MeetingItemCommand.item(root(), book, number, place).id(), under, because)));
    }
}
