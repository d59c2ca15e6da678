package minutebook.cli;

import minutebook.Minutebook;
import minutebook.change.SettleComment;
import minutebook.domain.MinutesComment;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Settles a comment on circulated minutes. */
@Command(
        name = "settle",
        description = "Settles a comment on circulated minutes: accepted or not, and why.",
        footer = {"", "Example: minutebook minutes settle 7 1 --accepted --because \"corrected at meeting 8\""})
final class MinutesSettleCommand extends BookCommand {
    @Parameters(index = "0", paramLabel = "N", description = "The number of the meeting.")
    private int number;

    @Parameters(index = "1", paramLabel = "COMMENT", description = "The number of the comment.")
    private int comment;

    @ArgGroup(multiplicity = "1")
    private Verdict verdict = new Verdict();

    @Option(names = "--because", required = true, paramLabel = "RESPONSE", description = "What is done, or why not.")
    private String because;

    /** Accepted or not. */
    static final class Verdict {
        @Option(names = "--accepted", required = true, description = "It is put right at the next meeting.")
        private boolean accepted;

        @Option(names = "--not-accepted", required = true, description = "It stays as it is.")
        private boolean refused;
    }

    MinutesSettleCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        MinutesComment on = book.after(root().meeting(book, number).id()).comment(comment);
        return root().say(book.apply(new SettleComment(on.id(), verdict.accepted && !verdict.refused, because)));
    }
}
