package minutebook.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import minutebook.MeetingBundle;
import minutebook.Minutebook;
import minutebook.Publishing;
import minutebook.domain.Board;
import minutebook.domain.Refused;
import minutebook.export.Format;
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
            "Without --format it is Markdown on the screen; a file is written in the format that its name ends in.",
            "With --all and --meeting it is everything about a meeting, in a folder that is written whole or not at all."
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

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            description = "${COMPLETION-CANDIDATES}; several with --all.")
    private List<Format> formats = new ArrayList<>();

    @Option(names = "--output", paramLabel = "FILE", description = "The file to write (else standard output).")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--all",
            paramLabel = "FOLDER",
            description = "Write everything about a meeting into a folder, with a list of the files and their hashes.")
    private Optional<Path> all = Optional.empty();

    @Option(names = "--meeting", paramLabel = "N", description = "Which meeting, with --all.")
    private Optional<Integer> meeting = Optional.empty();

    @Option(names = "--force", description = "Replace the file, or the earlier papers in the folder, if there already.")
    private boolean force;

    @Mixin
    private final ToThePublic whom = new ToThePublic();

    @Mixin
    private final StyleOption style = new StyleOption();

    ExportCommand(RootCommand root) {
        super(root);
    }

    @Override
    int show(Minutebook book) {
        Board board = root().board(book);
        Publishing publishing = style.publishing(book, board);
        return all.map(folder -> bundle(book, board, publishing, folder)).orElseGet(() -> one(publishing));
    }

    private int one(Publishing publishing) {
        Publication wanted = Publication.named(publication.orElseThrow(() -> new Refused(
                Refused.Reason.NOT_UNDERSTOOD,
                "Name what to write, such as “export minutes 7”; see “minutebook export --help”.")));
        if (formats.size() > 1 || meeting.isPresent()) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD,
                    "Give one format and no --meeting with “" + wanted.word() + "”, or --all FOLDER without it.");
        }
        return whom.deliver(new Delivery(host(), format(), output, force), publishing, wanted, about);
    }

    private int bundle(Minutebook book, Board board, Publishing publishing, Path folder) {
        if (publication.isPresent()
                || output.isPresent()
                || meeting.isEmpty()
                || folder.toString().isBlank()) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD,
                    "Give --all a folder and the meeting alone, such as “export --all papers --meeting 7”.");
        }
        MeetingBundle bundle = new MeetingBundle(
                book,
                board,
                publishing,
                root().meeting(book, meeting.get()),
                MeetingBundle.Wish.all(formats, whom.rendition()));
        return new BundleRun(host()).write(bundle, folder, force, whom.release());
    }

    private Format format() {
        return formats.stream()
                .findFirst()
                .or(() -> output.flatMap(Format::ofFile))
                .orElse(Format.MD);
    }

    /** The publications as they are typed. */
    static final class Words implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Arrays.stream(Publication.values()).map(Publication::word).iterator();
        }
    }
}
