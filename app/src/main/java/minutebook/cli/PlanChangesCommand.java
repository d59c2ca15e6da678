package minutebook.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.cli.Listing.Column;
import minutebook.domain.DateText;
import minutebook.domain.WallClock;
import minutebook.domain.Words;
import minutebook.view.PlanChangeRow;
import minutebook.view.PlanChangesView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says what has changed in the plan since a version of it was approved. */
@Command(
        name = "changes",
        description = {
            "Says what has changed in the plan since a version of it was approved, oldest first.",
            "What was undone is left out, and so are readings: they are what the plan is measured by."
        })
final class PlanChangesCommand extends ViewCommand {
    private static final List<Column> COLUMNS = List.of(
            new Column("at", "When"),
            new Column("actor", "Who"),
            new Column("name", "What"),
            new Column("what", "How"),
            new Column("field", "Field"),
            new Column("before", "Before"),
            new Column("after", "After"),
            new Column("said", ""));

    @Option(names = "--since", paramLabel = "N", description = "The number of the version (else the latest).")
    private Optional<Integer> since = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (else table).")
    private ListFormat format = ListFormat.TABLE;

    PlanChangesCommand(RootCommand root) {
        super(root);
    }

    @Override
    int show(Minutebook book) {
        PlanChangesView view = book.planChanges(root().board(book), since);
        if (format == ListFormat.TABLE) {
            host().out().println(beginning(view));
            view.rows().forEach(row -> host().out()
                    .println(Words.line(row.said()) + ", " + row.actor() + ", " + DateText.brief(day(row))));
            return 0;
        }
        new Listing(COLUMNS, view.rows().stream().map(PlanChangesCommand::cells).toList()).print(host(), format);
        return 0;
    }

    private static String beginning(PlanChangesView view) {
        String since = view.since()
                .map(version -> "since version " + version.number() + " was approved on "
                        + DateText.plain(version.approvedOn()))
                .orElse("since the board was made: it has approved no version of its plan yet");
        return view.rows().isEmpty() ? "Nothing has changed " + since + "." : "What has changed " + since + ":";
    }

    private static LocalDate day(PlanChangeRow row) {
        return WallClock.at(row.at()).toLocalDate();
    }

    private static List<Object> cells(PlanChangeRow row) {
        return List.of(
                row.at(), row.actor(), row.name(), row.what(), row.field(), row.before(), row.after(), row.said());
    }
}
