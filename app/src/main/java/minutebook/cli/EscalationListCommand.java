package minutebook.cli;

import java.util.List;
import java.util.stream.IntStream;
import minutebook.Minutebook;
import minutebook.cli.Listing.Column;
import minutebook.domain.Escalation;
import minutebook.view.EscalationRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what the board took higher at every meeting. */
@Command(
        name = "list",
        description = "Lists what the board took higher, how often, what came back and whether it worked.")
final class EscalationListCommand extends ViewCommand {
    private static final List<Column> COLUMNS = List.of(
            new Column("number", "No"),
            new Column("meeting", "Meeting"),
            new Column("about", "About"),
            new Column("time", "Time"),
            new Column("level", "Level"),
            new Column("to", "To"),
            new Column("date", "On"),
            new Column("because", ""),
            new Column("response", "Response"),
            new Column("responded_on", ""),
            new Column("worked", "Worked"));

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (else table).")
    private ListFormat format = ListFormat.TABLE;

    EscalationListCommand(RootCommand root) {
        super(root);
    }

    @Override
    int show(Minutebook book) {
        List<EscalationRow> all = book.challenges(root().board(book)).escalations();
        List<List<Object>> rows = IntStream.range(0, all.size())
                .mapToObj(i -> cells(i + 1, all.get(i)))
                .toList();
        new Listing(COLUMNS, rows).print(host(), format);
        return 0;
    }

    private static List<Object> cells(int number, EscalationRow row) {
        Escalation escalation = row.escalation();
        return List.of(
                number,
                row.meeting().number(),
                row.about().isEmpty() ? "the item’s own matter" : row.about(),
                row.time(),
                escalation.level().word(),
                escalation.to(),
                escalation.date(),
                escalation.because(),
                escalation.response(),
                escalation.respondedOn(),
                escalation.worked().word());
    }
}
