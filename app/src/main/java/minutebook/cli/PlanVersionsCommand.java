package minutebook.cli;

import java.util.List;
import minutebook.Minutebook;
import minutebook.cli.Listing.Column;
import minutebook.view.VersionsView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the versions of the plan that the board approved. */
@Command(name = "versions", description = "Lists the versions of the plan that the board approved.")
final class PlanVersionsCommand extends ViewCommand {
    private static final List<Column> COLUMNS = List.of(
            new Column("number", "Version"),
            new Column("approved_on", "Approved"),
            new Column("meeting", "Meeting"),
            new Column("item", "Item"),
            new Column("words", "Words"),
            new Column("recorded_by", "Recorded by"));

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (else table).")
    private ListFormat format = ListFormat.TABLE;

    PlanVersionsCommand(RootCommand root) {
        super(root);
    }

    @Override
    int show(Minutebook book) {
        List<List<Object>> rows = book.planVersions(root().board(book)).rows().stream()
                .map(PlanVersionsCommand::row)
                .toList();
        new Listing(COLUMNS, rows).print(host(), format);
        return 0;
    }

    private static List<Object> row(VersionsView.Row row) {
        return List.of(
                row.version().number(),
                row.version().approvedOn(),
                row.meeting().number(),
                row.item().place(),
                row.version().words(),
                row.version().recordedBy());
    }
}
