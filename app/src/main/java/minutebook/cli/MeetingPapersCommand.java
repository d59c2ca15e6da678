package minutebook.cli;

import java.util.ArrayList;
import java.util.List;
import minutebook.Minutebook;
import minutebook.PaperFiles;
import minutebook.cli.Listing.Column;
import minutebook.domain.Paper;
import minutebook.view.AgendaRow;
import minutebook.view.PapersView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the papers of a meeting, each with whether it is still the one that was linked. */
@Command(
        name = "papers",
        description = "Lists a meeting’s papers, and says which file has changed or gone since it was linked.")
final class MeetingPapersCommand extends ViewCommand {
    private static final List<Column> COLUMNS = List.of(
            new Column("item", "Item"),
            new Column("paper", "Paper"),
            new Column("title", "Title"),
            new Column("state", "State"),
            new Column("late", "Late"),
            new Column("location", "Where"),
            new Column("sha256", ""));

    @Parameters(paramLabel = "N", description = "The number of the meeting.")
    private int number;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (else table).")
    private ListFormat format = ListFormat.TABLE;

    MeetingPapersCommand(RootCommand root) {
        super(root);
    }

    @Override
    int show(Minutebook book) {
        PapersView view = book.papers(root().meeting(book, number).id());
        List<List<Object>> rows = new ArrayList<>();
        for (AgendaRow row : view.agenda()) {
            List<Paper> papers = view.of(row.item().id());
            for (int i = 0; i < papers.size(); i++) {
                Paper paper = papers.get(i);
                rows.add(List.of(
                        row.item().place(),
                        i + 1,
                        paper.title(),
                        PaperFiles.state(book, paper).word(),
                        paper.late(),
                        paper.location(),
                        paper.hash()));
            }
        }
        new Listing(COLUMNS, rows).print(host(), format);
        return 0;
    }
}
