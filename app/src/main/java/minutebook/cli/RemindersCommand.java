package minutebook.cli;

import java.util.List;
import minutebook.Minutebook;
import minutebook.view.RemindersView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists whom to speak to about which action today. */
@Command(
        name = "reminders",
        description = "Lists whom to remind of what: to take higher, overdue, due this week, never updated …")
final class RemindersCommand extends ViewCommand {
    private static final List<Listing.Column> COLUMNS = List.of(
            new Listing.Column("why", "Why"),
            new Listing.Column("ref", "Action"),
            new Listing.Column("owner", "Owner"),
            new Listing.Column("agency", ""),
            new Listing.Column("due", "Due"),
            new Listing.Column("words", "More"),
            new Listing.Column("what", "What"));

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (else table).")
    private ListFormat format = ListFormat.TABLE;

    RemindersCommand(RootCommand root) {
        super(root);
    }

    @Override
    int show(Minutebook book) {
        RemindersView view = book.reminders(root().board(book));
        List<List<Object>> rows = view.reminders().stream()
                .map(one -> List.<Object>of(
                        one.kind().word(),
                        one.action().ref(),
                        one.action().owner().post(),
                        one.action().agency().name(),
                        one.action().action().due(),
                        one.words(),
                        one.action().action().what()))
                .toList();
        new Listing(COLUMNS, rows).print(host(), format);
        return 0;
    }
}
