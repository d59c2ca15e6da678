package minutebook.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import minutebook.Minutebook;
import minutebook.cli.Listing.Column;
import minutebook.domain.Board;
import minutebook.domain.Theme;
import minutebook.view.AttentionView;
import minutebook.view.Matter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what needs the board today, as the home screen does. */
@Command(name = "today", description = "Says what needs the board today, the most urgent first.")
final class TodayCommand extends ViewCommand {
    private static final List<Column> COLUMNS = List.of(
            new Column("kind", ""),
            new Column("about", "About"),
            new Column("label", "What"),
            new Column("words", "Why"),
            new Column("grave", ""),
            new Column("theme", "Theme"));

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (else table).")
    private ListFormat format = ListFormat.TABLE;

    TodayCommand(RootCommand root) {
        super(root);
    }

    @Override
    int show(Minutebook book) {
        Board board = root().board(book);
        AttentionView view = book.attention(board);
        if (view.matters().isEmpty() && format == ListFormat.TABLE) {
            return root().say("Nothing needs the board today.");
        }
        Map<String, Integer> numbers =
                book.plan(board).themes().stream().collect(Collectors.toMap(Theme::id, Theme::number));
        new Listing(
                        COLUMNS,
                        view.inBrief().stream()
                                .map(matter -> cells(matter, numbers))
                                .toList())
                .print(host(), format);
        return 0;
    }

    private static List<Object> cells(Matter matter, Map<String, Integer> numbers) {
        return List.of(
                matter.kind().key(),
                matter.about(),
                matter.label(),
                matter.words(),
                matter.grave(),
                matter.theme().map(numbers::get));
    }
}
