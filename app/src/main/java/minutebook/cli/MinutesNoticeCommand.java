package minutebook.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.MinutesOut;
import minutebook.Publishing;
import minutebook.change.AllOrNothing;
import minutebook.change.Change;
import minutebook.domain.Meeting;
import minutebook.export.Edition;
import minutebook.export.Export;
import minutebook.export.Format;
import minutebook.export.Publication;
import minutebook.export.Rendition;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the notice of a meeting's decisions, and records that it was sent. */
@Command(
        name = "notice",
        description = "Writes the notice of a meeting's decisions; with --to also records it as sent.")
final class MinutesNoticeCommand extends BookCommand {
    @Parameters(paramLabel = "N", description = "The number of the meeting.")
    private int number;

    @Option(names = "--to", paramLabel = "WHOM", description = "Record that it was sent to them.")
    private Optional<String> to = Optional.empty();

    @Option(names = "--on", paramLabel = "DATE", description = "When it was sent (else today).")
    private Optional<String> on = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (else md).")
    private Format format = Format.MD;

    @Option(names = "--output", paramLabel = "FILE", description = "The file to write (else standard output).")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--force", description = "Replace the file if it is there already.")
    private boolean force;

    @Mixin
    private final ReleaseReason reason = new ReleaseReason();

    MinutesNoticeCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        Meeting meeting = root().meeting(book, number);
        LocalDate today = book.moment().today();
        LocalDate day = on.map(typed -> MinutesOut.day(typed, meeting, today)).orElse(today);
        Delivery.require(host(), format, output, force);
        Publishing publishing = new Publishing(book, root().board(book));
        List<Change> changes = new ArrayList<>();
        Edition edition = publishing.edition(Publication.DECISION_NOTICE, String.valueOf(number), Rendition.MEMBERS);
        reason.needed(publishing, Publication.DECISION_NOTICE, String.valueOf(number), edition)
                .ifPresent(changes::add);
        byte[] document = publishing.rendered(edition, format);
        to.ifPresent(whom -> changes.add(MinutesOut.notified(meeting.id(), day, whom)));
        Optional<String> said =
                changes.isEmpty() ? Optional.empty() : Optional.of(book.apply(new AllOrNothing(changes)));
        int code = Delivery.of(host(), document, output, force, publishing.shared());
        Export.warnings(edition, format).forEach(host().err()::println);
        // The document may be on its way into a file by standard output, so this is said beside it.
        said.ifPresent(host().err()::println);
        return code;
    }
}
