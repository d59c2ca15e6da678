package minutebook.cli;

import java.util.ArrayList;
import java.util.List;
import minutebook.Minutebook;
import minutebook.cli.Listing.Column;
import minutebook.domain.Meeting;
import minutebook.domain.Person;
import minutebook.domain.Theme;
import minutebook.view.ForwardRow;
import minutebook.view.ForwardView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what waits for the agendas to come. */
@Command(name = "list", description = "Lists what waits for an agenda; with --all also what was taken up.")
final class ForwardListCommand extends ViewCommand {
    private static final List<Column> COLUMNS = List.of(
            new Column("number", "No."),
            new Column("title", "Title"),
            new Column("theme", "Theme"),
            new Column("presenter", "Presenter"),
            new Column("minutes", "Minutes"),
            new Column("not_before", "Not before"),
            new Column("because", "Because"),
            new Column("deferred_by", "Deferred by"),
            new Column("taken_by", "Taken by"));

    @Option(names = "--all", description = "Also what an agenda has taken up.")
    private boolean all;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (else table).")
    private ListFormat format = ListFormat.TABLE;

    ForwardListCommand(RootCommand root) {
        super(root);
    }

    @Override
    int show(Minutebook book) {
        ForwardView view = book.forward(root().board(book), 0);
        List<List<Object>> rows = new ArrayList<>();
        List<ForwardRow> waiting = view.waiting();
        for (int i = 0; i < waiting.size(); i++) {
            rows.add(row(String.valueOf(i + 1), waiting.get(i)));
        }
        if (all) {
            view.forward().stream().filter(row -> !row.waits()).forEach(row -> rows.add(row("", row)));
        }
        new Listing(COLUMNS, rows).print(host(), format);
        return 0;
    }

    private static List<Object> row(String number, ForwardRow row) {
        return List.of(
                number,
                row.item().title(),
                row.theme().map(Theme::number),
                row.presenter().map(Person::post),
                row.item().minutes(),
                row.item().notBefore(),
                row.item().because(),
                row.from().map(ForwardListCommand::named),
                row.taken().map(ForwardListCommand::named));
    }

    private static String named(Meeting meeting) {
        return "meeting " + meeting.number();
    }
}
