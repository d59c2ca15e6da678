package minutebook.cli;

import minutebook.Minutebook;
import minutebook.change.UnlinkOutcome;
import minutebook.domain.Board;
import minutebook.domain.plan.PlanParts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes back that an outcome answers something. */
@Command(name = "unlink", description = "Takes back that an outcome answers something.")
final class OutcomeUnlinkCommand extends BookCommand {
    @Parameters(paramLabel = "REF", description = "The outcome’s number, such as 2.1.")
    private String ref;

    @Mixin
    private GroundOptions answered = new GroundOptions();

    OutcomeUnlinkCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        Board board = root().board(book);
        String outcome = book.part(board, PlanParts.OUTCOME, ref).row().id();
        return root().say(book.apply(new UnlinkOutcome(outcome, answered.ground(book, board))));
    }
}
