package minutebook.cli;

import java.util.List;
import minutebook.Minutebook;
import minutebook.cli.Listing.Column;
import minutebook.view.NewsItem;
import minutebook.view.NewsView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what others have sent in since who acts last looked, as the screens say it. */
@Command(
        name = "news",
        description = {
            "Lists what others have sent in since you last looked, newest first: reports, requests, readings, comments.",
            "It is for the chair and the secretary; what is minuted at a meeting and what is imported is not in it."
        })
final class NewsCommand extends BookCommand {
    private static final List<Column> COLUMNS = List.of(
            new Column("at", ""),
            new Column("local_time", "When"),
            new Column("who", "Who"),
            new Column("kind", ""),
            new Column("about", ""),
            new Column("says", "What"),
            new Column("text", "In full"),
            new Column("new", ""));

    @Option(names = "--all", description = "Also what you have seen: the newest of all.")
    private boolean all;

    @Option(names = "--seen", description = "What is listed counts as seen from now on.")
    private boolean seen;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (else table).")
    private ListFormat format = ListFormat.TABLE;

    NewsCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        root().requireWholeFile(book);
        book.awaitNews();
        NewsView view = book.newsAfter(all ? 0 : book.newsSeen().orElse(0));
        if (view.items().isEmpty() && format == ListFormat.TABLE) {
            return root().say("Nothing has come in since you last looked.");
        }
        new Listing(COLUMNS, view.items().stream().map(item -> row(view, item)).toList()).print(host(), format);
        if (seen && !view.items().isEmpty()) {
            book.newsSeen(view.items().get(0).line());
        }
        return 0;
    }

    private static List<Object> row(NewsView view, NewsItem item) {
        return List.of(
                item.at(),
                Listing.minute(item.at()),
                item.who(),
                item.kind().key(),
                item.about(),
                item.says(),
                item.text(),
                view.isNew(item));
    }
}
