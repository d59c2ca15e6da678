package minutebook.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import minutebook.Minutebook;
import minutebook.cli.Listing.Column;
import minutebook.domain.Person;
import minutebook.view.DueView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what the board expects from others. */
@Command(
        name = "due",
        description =
                "Lists the reports that the board expects and the boards it is linked to, with when each came or met.")
final class DueCommand extends ViewCommand {
    private static final List<Column> COLUMNS = List.of(
            new Column("kind", ""),
            new Column("key", "Key"),
            new Column("title", "Title"),
            new Column("from", ""),
            new Column("every_months", ""),
            new Column("every", "Every"),
            new Column("last", "Last"),
            new Column("next_due", ""),
            new Column("days_overdue", ""),
            new Column("days_since", ""),
            new Column("state", "State"),
            new Column("shares", ""),
            new Column("receives", ""));

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (else table).")
    private ListFormat format = ListFormat.TABLE;

    DueCommand(RootCommand root) {
        super(root);
    }

    @Override
    int show(Minutebook book) {
        DueView due = book.due(root().board(book));
        new Listing(
                        COLUMNS,
                        Stream.concat(
                                        due.reports().stream().map(DueCommand::report),
                                        due.links().stream().map(DueCommand::link))
                                .toList())
                .print(host(), format);
        return 0;
    }

    private static List<Object> report(DueView.Report report) {
        return List.of(
                "report",
                report.due().key(),
                report.due().title(),
                report.from().map(Person::post),
                report.due().everyMonths(),
                report.often().replaceFirst("^every ", ""),
                report.standing().last(),
                report.standing().nextDue(),
                report.standing().daysOverdue(),
                Optional.empty(),
                report.inShort(),
                "",
                "");
    }

    private static List<Object> link(DueView.Link link) {
        return List.of(
                "board",
                link.linked().key(),
                link.linked().name(),
                link.contact().map(Person::post),
                "",
                "",
                link.last(),
                Optional.empty(),
                "",
                link.days(),
                link.inWords(),
                link.linked().shares(),
                link.linked().receives());
    }
}
