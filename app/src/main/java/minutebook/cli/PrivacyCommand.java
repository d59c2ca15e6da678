package minutebook.cli;

import java.util.List;
import minutebook.Minutebook;
import minutebook.Privacy;
import minutebook.cli.Listing.Column;
import minutebook.export.Publication;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what the privacy check finds in a publication for the public. */
@Command(
        name = "privacy",
        description = {
            "Lists by what in a publication for the public a person may be recognised.",
            "Names, initials, dates of birth, numbers and addresses, and counts of one to four people are found in text,"
                    + " tables and rows. A first name alone is not."
        })
final class PrivacyCommand extends ViewCommand {
    private static final List<Column> COLUMNS = List.of(
            new Column("kind", "What"),
            new Column("words", "Words"),
            new Column("where", "Under"),
            new Column("sentence", ""));

    @Parameters(
            index = "0",
            paramLabel = "PUBLICATION",
            completionCandidates = ExportCommand.Words.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private String publication = "";

    @Parameters(
            index = "1",
            paramLabel = "ABOUT",
            arity = "0..1",
            description = "Which one: a meeting’s number, a person’s key, a theme’s number or a source’s key.")
    private String about = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES} (else table).")
    private ListFormat format = ListFormat.TABLE;

    @Mixin
    private final StyleOption style = new StyleOption();

    PrivacyCommand(RootCommand root) {
        super(root);
    }

    @Override
    int show(Minutebook book) {
        Privacy privacy = style.publishing(book, root().board(book)).privacy(Publication.named(publication), about);
        if (format != ListFormat.TABLE || !privacy.findings().isEmpty()) {
            new Listing(
                            COLUMNS,
                            privacy.findings().stream()
                                    .map(one -> List.<Object>of(
                                            one.kind().word(), one.words(), one.where(), one.sentence()))
                                    .toList())
                    .print(host(), format);
        }
        if (format == ListFormat.TABLE) {
            host().out().println((privacy.findings().isEmpty() ? "" : "\n") + privacy.sentence());
        }
        return 0;
    }
}
