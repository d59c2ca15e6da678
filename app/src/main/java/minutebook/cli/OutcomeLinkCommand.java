package minutebook.cli;

import minutebook.Minutebook;
import minutebook.change.LinkOutcome;
import minutebook.domain.Board;
import minutebook.domain.plan.PlanParts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says what an outcome answers: a recommendation, a finding or a decision. */
@Command(name = "link", description = "Says what an outcome answers: a recommendation, a finding or a decision.")
final class OutcomeLinkCommand extends BookCommand {
    @Parameters(paramLabel = "REF", description = "The outcome’s number, such as 2.1.")
    private String ref;

    @Mixin
    private GroundOptions answered = new GroundOptions();

    OutcomeLinkCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        Board board = root().board(book);
        String outcome = book.part(board, PlanParts.OUTCOME, ref).row().id();
        return root().say(book.apply(new LinkOutcome(outcome, answered.ground(book, board))));
    }
}
