package minutebook.cli;

import java.util.ArrayList;
import java.util.List;
import minutebook.Minutebook;
import minutebook.cli.Listing.Column;
import minutebook.domain.MinutesComment;
import minutebook.view.AfterView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists the comments on the minutes of a meeting. */
@Command(name = "comments", description = "Lists the comments on the minutes of a meeting, with their numbers.")
final class MinutesCommentsCommand extends ViewCommand {
    private static final List<Column> COLUMNS = List.of(
            new Column("number", "No"),
            new Column("author", "Author"),
            new Column("about", "About"),
            new Column("text", "Comment"),
            new Column("date", ""),
            new Column("state", "State"),
            new Column("response", "Response"));

    @Parameters(paramLabel = "N", description = "The number of the meeting.")
    private int number;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (else table).")
    private ListFormat format = ListFormat.TABLE;

    MinutesCommentsCommand(RootCommand root) {
        super(root);
    }

    @Override
    int show(Minutebook book) {
        AfterView view = book.after(root().meeting(book, number).id());
        List<List<Object>> rows = new ArrayList<>();
        for (MinutesComment comment : view.comments()) {
            rows.add(List.of(
                    rows.size() + 1,
                    comment.author(),
                    comment.about(),
                    comment.text(),
                    comment.date(),
                    comment.state().word(),
                    comment.response()));
        }
        new Listing(COLUMNS, rows).print(host(), format);
        return 0;
    }
}
