package minutebook.cli;

import java.nio.file.Path;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.Publishing;
import minutebook.domain.Refused;
import minutebook.export.Format;
import minutebook.export.Publication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the minutes of a meeting; its commands are for what becomes of them. */
@Command(
        name = "minutes",
        description = {
            "Writes the minutes of a meeting, or says what became of them.",
            "Approved minutes are proved by their hash before they are written."
        })
final class MinutesCommand extends ViewCommand {
    @Parameters(paramLabel = "N", arity = "0..1", description = "The number of the meeting.")
    private Optional<Integer> number = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (else md).")
    private Format format = Format.MD;

    @Option(names = "--output", paramLabel = "FILE", description = "The file to write (else standard output).")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--force", description = "Replace the file if it is there already.")
    private boolean force;

    @Mixin
    private final ToThePublic whom = new ToThePublic();

    MinutesCommand(RootCommand root) {
        super(root);
    }

    @Override
    int show(Minutebook book) {
        int wanted = number.orElseThrow(() -> new Refused(
                Refused.Reason.NOT_UNDERSTOOD,
                "Give the number of the meeting, or what to do with its minutes; see “minutebook minutes --help”."));
        Publishing publishing = new Publishing(book, root().board(book));
        return whom.deliver(
                new Delivery(host(), format, output, force), publishing, Publication.MINUTES, String.valueOf(wanted));
    }
}
