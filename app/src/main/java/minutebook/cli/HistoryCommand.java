package minutebook.cli;

import java.util.List;
import minutebook.Minutebook;
import minutebook.cli.Listing.Column;
import minutebook.domain.Refused;
import minutebook.view.HistoryView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists who did what when, newest first. */
@Command(name = "history", description = "Lists who did what when, newest first.")
final class HistoryCommand extends ViewCommand {
    private static final List<Column> COLUMNS = List.of(
            new Column("at", ""),
            new Column("local_time", "When"),
            new Column("actor", "Who"),
            new Column("change", ""),
            new Column("said", "What"));

    @Option(names = "--limit", paramLabel = "N", description = "How many (else 50).")
    private int limit = 50;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (else table).")
    private ListFormat format = ListFormat.TABLE;

    HistoryCommand(RootCommand root) {
        super(root);
    }

    @Override
    int show(Minutebook book) {
        if (limit < 1) {
            throw new Refused(Refused.Reason.NOT_UNDERSTOOD, "Give the limit as a whole number from 1 up.");
        }
        root().requireWholeFile(book);
        List<List<Object>> rows = book.history(limit, 0).entries().stream()
                .map(HistoryCommand::row)
                .toList();
        new Listing(COLUMNS, rows).print(host(), format);
        return 0;
    }

    private static List<Object> row(HistoryView.Entry entry) {
        return List.of(entry.at(), Listing.minute(entry.at()), entry.actor(), entry.verb(), entry.said());
    }
}
