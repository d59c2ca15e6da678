package minutebook.cli;

import java.util.List;
import minutebook.Minutebook;
import minutebook.cli.Listing.Column;
import minutebook.domain.Refused;
import minutebook.view.NewsItem;
import minutebook.view.NewsView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what others have sent in since who acts last looked, as the screens say it. */
@Command(
        name = "news",
        description = {
            "Lists what others have sent in since you last looked, newest first: reports, requests, readings, comments.",
            "Where there is more than is listed it is the first of it, and with --seen the next is listed the next time.",
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

    private static final String MORE = "More has come in than is listed, after these: once they are marked with --seen,"
            + " the next are listed; --limit lists more at once.";

    @Option(names = "--all", description = "Also what you have seen, as far as there is room.")
    private boolean all;

    @Option(names = "--seen", description = "What is listed counts as seen from now on.")
    private boolean seen;

    @Option(names = "--limit", paramLabel = "N", description = "How many (else 99).")
    private int limit = NewsView.MOST;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (else table).")
    private ListFormat format = ListFormat.TABLE;

    NewsCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        if (limit < 1) {
            throw new Refused(Refused.Reason.NOT_UNDERSTOOD, "Give the limit as a whole number from 1 up.");
        }
        root().requireWholeFile(book);
        book.awaitNews();
        NewsView view = book.newsListed(all, limit);
        if (view.items().isEmpty() && format == ListFormat.TABLE) {
            return root().say("Nothing has come in since you last looked.");
        }
        new Listing(COLUMNS, view.items().stream().map(item -> row(view, item)).toList()).print(host(), format);
        if (view.more()) {
            host().err().println(MORE);
        }
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
