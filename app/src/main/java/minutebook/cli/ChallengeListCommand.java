package minutebook.cli;

import java.util.List;
import minutebook.Minutebook;
import minutebook.cli.Listing.Column;
import minutebook.view.ChallengeRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the challenges of every meeting. */
@Command(
        name = "list",
        description = "Lists the challenges of every meeting, with the responses and whether they worked.")
final class ChallengeListCommand extends ViewCommand {
    private static final List<Column> COLUMNS = List.of(
            new Column("number", "No"),
            new Column("meeting", "Meeting"),
            new Column("item", ""),
            new Column("asker", "Asked by"),
            new Column("asked", "Asked of"),
            new Column("question", "Question"),
            new Column("response", "Response"),
            new Column("worked", "Worked"));

    @Option(names = "--no-response", description = "Only those without a response.")
    private boolean noResponse;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (else table).")
    private ListFormat format = ListFormat.TABLE;

    ChallengeListCommand(RootCommand root) {
        super(root);
    }

    @Override
    int show(Minutebook book) {
        List<List<Object>> rows = book.challenges(root().board(book)).challenges().stream()
                .filter(row -> !noResponse || row.challenge().response().isEmpty())
                .map(ChallengeListCommand::cells)
                .toList();
        new Listing(COLUMNS, rows).print(host(), format);
        return 0;
    }

    private static List<Object> cells(ChallengeRow row) {
        return List.of(
                row.number(),
                row.meeting().number(),
                row.item().title(),
                row.challenge().asker(),
                row.challenge().asked(),
                row.challenge().question(),
                row.challenge().response(),
                row.challenge().worked().word());
    }
}
