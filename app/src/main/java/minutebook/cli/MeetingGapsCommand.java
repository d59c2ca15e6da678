package minutebook.cli;

import java.util.ArrayList;
import java.util.List;
import minutebook.Minutebook;
import minutebook.domain.ClosingGap;
import minutebook.view.GapsView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what is missing in the record of a meeting. */
@Command(
        name = "gaps",
        description = "Lists what is missing in the record of a meeting before it can be closed, and what is waived.")
final class MeetingGapsCommand extends ViewCommand {
    private static final List<Listing.Column> COLUMNS = List.of(
            new Listing.Column("gap", "Gap"),
            new Listing.Column("about", "About"),
            new Listing.Column("missing", "What is missing"),
            new Listing.Column("waived_because", "Left as it is because"));

    @Parameters(paramLabel = "N", description = "The number of the meeting.")
    private int number;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (else table).")
    private ListFormat format = ListFormat.TABLE;

    MeetingGapsCommand(RootCommand root) {
        super(root);
    }

    @Override
    int show(Minutebook book) {
        GapsView gaps = book.closingGaps(root().meeting(book, number).id());
        List<List<Object>> rows = new ArrayList<>();
        for (ClosingGap gap : gaps.open()) {
            rows.add(List.of(rows.size() + 1, gap.gate().word(), gap.sentence(), ""));
        }
        gaps.waived()
                .forEach(one -> rows.add(List.of(
                        "waived",
                        one.gap().gate().word(),
                        one.gap().sentence(),
                        one.waiver().because())));
        new Listing(COLUMNS, rows).print(host(), format);
        return 0;
    }
}
