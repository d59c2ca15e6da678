package minutebook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import minutebook.Minutebook;
import minutebook.cli.Listing.Column;
import minutebook.domain.AgendaItem;
import minutebook.domain.DateText;
import minutebook.domain.Person;
import minutebook.view.AgendaRow;
import minutebook.view.PapersView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the agenda of a meeting by the clock. */
@Command(name = "agenda", description = "Shows a meeting’s agenda by the clock, with papers and late items.")
final class MeetingAgendaCommand extends ViewCommand {
    private static final List<Column> COLUMNS = List.of(
            new Column("item", "Item"),
            new Column("starts", "Starts"),
            new Column("minutes", "Minutes"),
            new Column("title", "Title"),
            new Column("presenter", "Presenter"),
            new Column("part", "Part"),
            new Column("papers", "Papers"),
            new Column("late_because", "Late because"));

    @Parameters(paramLabel = "N", description = "The number of the meeting.")
    private int number;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (else table).")
    private ListFormat format = ListFormat.TABLE;

    MeetingAgendaCommand(RootCommand root) {
        super(root);
    }

    @Override
    int show(Minutebook book) {
        PapersView view = book.papers(root().meeting(book, number).id());
        Map<String, Integer> papers = view.counts();
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < view.agenda().size(); i++) {
            rows.add(row(view, i, papers));
        }
        new Listing(COLUMNS, rows).print(host(), format);
        if (format == ListFormat.TABLE) {
            host().out().println(view.times().inWords() + ".");
            view.meeting().papersOut().ifPresent(day -> host().out()
                    .println("Papers out on " + DateText.plain(day) + ": " + view.clearDays() + "."));
        }
        return 0;
    }

    private static List<Object> row(PapersView view, int index, Map<String, Integer> papers) {
        AgendaRow row = view.agenda().get(index);
        AgendaItem item = row.item();
        return List.of(
                item.place(),
                DateText.time(view.times().starts().get(index).toLocalTime()),
                item.minutes(),
                item.title(),
                row.presenter().map(Person::post),
                item.part().word(),
                papers.getOrDefault(item.id(), 0),
                item.lateBecause());
    }
}
