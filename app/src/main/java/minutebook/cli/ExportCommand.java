package minutebook.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.Publishing;
import minutebook.domain.Refused;
import minutebook.export.Edition;
import minutebook.export.Export;
import minutebook.export.Format;
import minutebook.export.HouseStyle;
import minutebook.export.Publication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes any publication in any format that it can be had in. */
@Command(
        name = "export",
        description = {
            "Writes a publication, or a whole board for other programs.",
            "Without --format it is Markdown on the screen; a file is written in the format that its name ends in."
        })
final class ExportCommand extends ViewCommand {
    @Parameters(
            index = "0",
            paramLabel = "PUBLICATION",
            arity = "0..1",
            completionCandidates = Words.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private Optional<String> publication = Optional.empty();

    @Parameters(
            index = "1",
            paramLabel = "ABOUT",
            arity = "0..1",
            description = "Which one: a meeting’s number, a person’s key, a theme’s number or a source’s key.")
    private String about = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}.")
    private Optional<Format> format = Optional.empty();

    @Option(names = "--output", paramLabel = "FILE", description = "The file to write (else standard output).")
    private Optional<Path> output = Optional.empty();

    @Option(names = "--force", description = "Replace the file if it is there already.")
    private boolean force;

    @Mixin
    private final ToThePublic whom = new ToThePublic();

    ExportCommand(RootCommand root) {
        super(root);
    }

    @Override
    int show(Minutebook book) {
        Publication wanted = Publication.named(publication.orElseThrow(() -> new Refused(
                Refused.Reason.NOT_UNDERSTOOD,
                "Name what to write, such as “export minutes 7”; see “minutebook export --help”.")));
        Publishing publishing = new Publishing(book, root().board(book));
        Edition edition = publishing.edition(wanted, about, whom.rendition());
        byte[] document = Export.rendered(edition, format(), HouseStyle.PLAIN);
        Delivery.require(host(), format(), output, force);
        whom.require(host(), publishing, wanted, about);
        return Delivery.of(host(), document, format(), output, force);
    }

    private Format format() {
        return format.or(() -> output.flatMap(Format::ofFile)).orElse(Format.MD);
    }

    /** The publications as they are typed. */
    static final class Words implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Publication.values()).map(Publication::word).iterator();
        }
    }
}
