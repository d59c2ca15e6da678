package minutebook.cli;

import minutebook.Minutebook;
import minutebook.PaperFiles;
import minutebook.domain.AgendaItem;
import minutebook.domain.Refused;
import minutebook.view.AgendaRow;
import minutebook.view.PapersView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Links a paper to an item of an agenda. */
@Command(name = "add", description = "Links a file or a web page to an item; of a file it is kept what it held.")
final class PaperAddCommand extends BookCommand {
    @Parameters(paramLabel = "TITLE", description = "What the paper is called.")
    private String title;

    @Option(
            names = "--at",
            paramLabel = "FILE-OR-URL",
            required = true,
            description = "A file, or an address that begins with https:// or http://.")
    private String place;

    @Option(names = "--item", paramLabel = "N", required = true, description = "The item of the agenda.")
    private int number;

    @Mixin
    private OfMeeting of = new OfMeeting();

    PaperAddCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        PapersView view = book.papers(of.meeting(root(), book).id());
        return root().say(book.apply(PaperFiles.link(book, item(view, number).id(), title, place)));
    }

    static AgendaItem item(PapersView view, int number) {
        return view.agenda().stream()
                .map(AgendaRow::item)
                .filter(item -> item.place() == number)
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Refused.Reason.NOT_FOUND,
                        "There is no item " + number + ": the agenda has items 1 to "
                                + view.agenda().size() + "."));
    }
}
