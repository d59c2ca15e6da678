package minutebook.cli;

import java.util.List;
import minutebook.Minutebook;
import minutebook.cli.Listing.Column;
import minutebook.domain.Refused;
import minutebook.view.SearchView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finds words in everything that is recorded, newest first. */
@Command(name = "search", description = "Finds words in everything that is recorded, newest first.")
final class SearchCommand extends ViewCommand {
    private static final List<Column> COLUMNS =
            List.of(new Column("kind", "Kind"), new Column("where", "Where"), new Column("text", "Text"));

    @Parameters(paramLabel = "TEXT", arity = "1..*", description = "The words, or beginnings of words, to find.")
    private List<String> words;

    @Option(names = "--limit", paramLabel = "N", description = "How many (else 50).")
    private int limit = 50;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (else table).")
    private ListFormat format = ListFormat.TABLE;

    SearchCommand(RootCommand root) {
        super(root);
    }

    @Override
    int show(Minutebook book) {
        if (limit < 1) {
            throw new Refused(Refused.Reason.NOT_UNDERSTOOD, "Give the limit as a whole number from 1 up.");
        }
        root().requireWholeFile(book);
        List<List<Object>> rows = book.search(String.join(" ", words), limit).hits().stream()
                .map(SearchCommand::row)
                .toList();
        new Listing(COLUMNS, rows).print(host(), format);
        return 0;
    }

    private static List<Object> row(SearchView.Hit hit) {
        return List.of(hit.kind(), hit.where(), hit.text());
    }
}
