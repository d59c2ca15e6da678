package minutebook.cli;

import java.util.ArrayList;
import java.util.List;
import minutebook.Minutebook;
import minutebook.cli.Listing.Column;
import minutebook.domain.DateText;
import minutebook.view.JudgementsView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows how each area was judged, by date, and what monitoring visits said of it. */
@Command(name = "judgements", description = "Shows how each area was judged, by date; --visits for monitoring visits.")
final class JudgementsCommand extends ViewCommand {
    private static final List<Column> VISITS = List.of(
            new Column("visit", "Visit"),
            new Column("area", "Area"),
            new Column("progress", "Progress"),
            new Column("note", "What was said"),
            new Column("reference", "Where"));

    @Option(names = "--visits", description = "What monitoring visits said of each area.")
    private boolean visits;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (else table).")
    private ListFormat format = ListFormat.TABLE;

    JudgementsCommand(RootCommand root) {
        super(root);
    }

    @Override
    int show(Minutebook book) {
        JudgementsView view = book.judgements(root().board(book));
        (visits ? visits(view) : grid(view)).print(host(), format);
        return 0;
    }

    private static Listing grid(JudgementsView view) {
        List<Column> columns = new ArrayList<>(List.of(new Column("area", "Area")));
        view.dates().forEach(date -> columns.add(new Column(date.toString(), DateText.brief(date))));
        List<List<Object>> rows = view.strands().stream()
                .map(strand -> {
                    List<Object> row = new ArrayList<>(List.of(strand.area()));
                    view.dates().forEach(date -> row.add(strand.on(date)));
                    return row;
                })
                .toList();
        return new Listing(columns, rows);
    }

    private static Listing visits(JudgementsView view) {
        return new Listing(
                VISITS,
                view.visits().stream()
                        .flatMap(visit -> visit.areas().stream()
                                .map(area -> List.<Object>of(
                                        visit.source().key(),
                                        area.area(),
                                        area.progress().word(),
                                        area.note(),
                                        area.reference())))
                        .toList());
    }
}
