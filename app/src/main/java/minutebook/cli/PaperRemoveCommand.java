package minutebook.cli;

import java.util.List;
import minutebook.Minutebook;
import minutebook.change.RemovePaper;
import minutebook.domain.Paper;
import minutebook.domain.Refused;
import minutebook.view.PapersView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a paper off an item of an agenda. */
@Command(name = "remove", description = "Takes a paper off an item; the file itself is left alone.")
final class PaperRemoveCommand extends BookCommand {
    @Parameters(paramLabel = "PAPER", description = "Its number under the item, as “meeting papers” gives it.")
    private int paper;

    @Option(names = "--item", paramLabel = "N", required = true, description = "The item of the agenda.")
    private int number;

    @Mixin
    private OfMeeting of = new OfMeeting();

    PaperRemoveCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        PapersView view = book.papers(of.meeting(root(), book).id());
        List<Paper> papers = view.of(PaperAddCommand.item(view, number).id());
        if (paper < 1 || paper > papers.size()) {
            throw new Refused(
                    Refused.Reason.NOT_FOUND,
                    "Item " + number + " has no paper " + paper + ": see “minutebook meeting papers "
                            + view.meeting().number() + "”.");
        }
        return root().say(book.apply(new RemovePaper(papers.get(paper - 1).id())));
    }
}
