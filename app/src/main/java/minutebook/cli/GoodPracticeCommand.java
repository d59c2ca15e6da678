package minutebook.cli;

import java.util.List;
import minutebook.Minutebook;
import minutebook.cli.Listing.Column;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the good practice that meetings noted. */
@Command(name = "good-practice", description = "Lists the good practice that meetings noted, to be shared.")
final class GoodPracticeCommand extends ViewCommand {
    private static final List<Column> COLUMNS =
            List.of(new Column("meeting", "Meeting"), new Column("item", "Item"), new Column("text", "Good practice"));

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (else table).")
    private ListFormat format = ListFormat.TABLE;

    GoodPracticeCommand(RootCommand root) {
        super(root);
    }

    @Override
    int show(Minutebook book) {
        List<List<Object>> rows = book.challenges(root().board(book)).goodPractice().stream()
                .map(row -> List.<Object>of(
                        row.meeting().number(), row.item().title(), row.note().text()))
                .toList();
        new Listing(COLUMNS, rows).print(host(), format);
        return 0;
    }
}
