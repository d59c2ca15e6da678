package minutebook.cli;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import minutebook.Minutebook;
import minutebook.cli.Listing.Column;
import minutebook.domain.DateWords;
import minutebook.domain.Engagement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows how each agency took part in the meetings of the last year. */
@Command(
        name = "engagement",
        description = "Shows how each agency took part: by its member, by deputies, or not at all.")
final class EngagementCommand extends ViewCommand {
    private static final List<Column> COLUMNS = List.of(
            new Column("agency", "Agency"),
            new Column("meetings", "Meetings"),
            new Column("by_member", "Member"),
            new Column("by_deputy", "Deputy"),
            new Column("apologies", "Apologies"),
            new Column("absent", "Absent"),
            new Column("deputies", "Deputies sent"),
            new Column("longest_absence", "Longest absence"),
            new Column("share", "Share %"),
            new Column("course", "Meeting by meeting"));

    @Option(names = "--since", paramLabel = "DATE", description = "From which day on (else for a year).")
    private Optional<String> since = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (else table).")
    private ListFormat format = ListFormat.TABLE;

    EngagementCommand(RootCommand root) {
        super(root);
    }

    @Override
    int show(Minutebook book) {
        DateWords dates = new DateWords(book.moment().today(), Optional.empty());
        new Listing(
                        COLUMNS,
                        book.engagement(root().board(book), since.map(dates::past)).agencies().stream()
                                .map(EngagementCommand::row)
                                .toList())
                .print(host(), format);
        return 0;
    }

    private static List<Object> row(Engagement one) {
        return List.of(
                one.agency().name(),
                one.meetings(),
                one.byMember(),
                one.byDeputy(),
                one.apologies(),
                one.absent(),
                one.deputies(),
                one.longestAbsence(),
                one.share(),
                one.course().stream().map(Engagement.At::inWords).collect(Collectors.joining("; ")));
    }
}
