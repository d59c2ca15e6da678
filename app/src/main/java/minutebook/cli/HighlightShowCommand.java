package minutebook.cli;

import java.util.List;
import minutebook.Minutebook;
import minutebook.cli.Listing.Column;
import minutebook.domain.Person;
import minutebook.view.HighlightRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows the highlight reports that were given to a meeting. */
@Command(name = "show", description = "Shows the highlight reports to a meeting, theme by theme.")
final class HighlightShowCommand extends ViewCommand {
    private static final List<Column> COLUMNS = List.of(
            new Column("theme", "Theme"),
            new Column("by", "By"),
            new Column("date", "Date"),
            new Column("achieved", "Achieved"),
            new Column("next", "Next"),
            new Column("concerns", "Concerns"),
            new Column("asks", "Asks"));

    @Mixin
    private OfMeeting of = new OfMeeting();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (else table).")
    private ListFormat format = ListFormat.TABLE;

    HighlightShowCommand(RootCommand root) {
        super(root);
    }

    @Override
    int show(Minutebook book) {
        List<List<Object>> rows = book.papers(of.meeting(root(), book).id()).highlights().stream()
                .map(HighlightShowCommand::row)
                .toList();
        new Listing(COLUMNS, rows).print(host(), format);
        return 0;
    }

    private static List<Object> row(HighlightRow row) {
        return List.of(
                row.theme().number(),
                row.author().map(Person::post).orElse(row.report().recordedBy()),
                row.report().date(),
                row.report().achieved(),
                row.report().next(),
                row.report().concerns(),
                row.report().asks());
    }
}
