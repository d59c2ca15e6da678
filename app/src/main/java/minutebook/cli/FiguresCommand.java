package minutebook.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.domain.DateWords;
import minutebook.view.ActionFigures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints how the board keeps what it promises, by agency and in all, or meeting by meeting. */
@Command(
        name = "figures",
        description = "Prints how actions are kept: by agency their share, done in time, age; or meeting by meeting.",
        footer = {"", ActionFigures.MEANING})
final class FiguresCommand extends ViewCommand {
    private static final List<Listing.Column> COLUMNS = List.of(
            new Listing.Column("agency", "Agency"),
            new Listing.Column("agreed", "Agreed"),
            new Listing.Column("share", "Share"),
            new Listing.Column("open", "Open"),
            new Listing.Column("overdue", "Overdue"),
            new Listing.Column("in_time", "In time"),
            new Listing.Column("after_extension", "Extended"),
            new Listing.Column("late", "Late"),
            new Listing.Column("dropped", "Dropped"),
            new Listing.Column("extensions", ""),
            new Listing.Column("taken_higher", ""),
            new Listing.Column("median_age", "Age"),
            new Listing.Column("oldest", "Oldest"));

    private static final List<Listing.Column> PACE = List.of(
            new Listing.Column("meeting", "Meeting"),
            new Listing.Column("date", "Date"),
            new Listing.Column("agreed", "Agreed"),
            new Listing.Column("settled", "Settled"),
            new Listing.Column("waiting", "Waiting"));

    @Option(names = "--since", paramLabel = "DATE", description = "Only actions agreed from this day on.")
    private Optional<String> since = Optional.empty();

    @Option(names = "--by-meeting", description = "What each meeting agreed and settled, instead.")
    private boolean byMeeting;

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (else table).")
    private ListFormat format = ListFormat.TABLE;

    FiguresCommand(RootCommand root) {
        super(root);
    }

    @Override
    int show(Minutebook book) {
        LocalDate today = book.moment().today();
        ActionFigures figures =
                book.figures(root().board(book), since.map(new DateWords(today, Optional.empty())::past));
        (byMeeting ? pace(figures) : lines(figures)).print(host(), format);
        return 0;
    }

    private static Listing lines(ActionFigures figures) {
        List<ActionFigures.Line> lines = new ArrayList<>(figures.agencies());
        lines.add(figures.whole());
        return new Listing(
                COLUMNS,
                lines.stream()
                        .map(line -> List.<Object>of(
                                line.name(),
                                line.agreed(),
                                figures.share(line) + "%",
                                line.open(),
                                line.overdue(),
                                line.onTime(),
                                line.afterExtension(),
                                line.late(),
                                line.dropped(),
                                line.extensions(),
                                line.escalated(),
                                line.medianAge(),
                                line.oldest()))
                        .toList());
    }

    private static Listing pace(ActionFigures figures) {
        return new Listing(
                PACE,
                figures.meetings().stream()
                        .map(pace -> List.<Object>of(
                                pace.meeting().number(),
                                pace.meeting().plannedStart().toLocalDate(),
                                pace.agreed(),
                                pace.settled(),
                                pace.waiting()))
                        .toList());
    }
}
