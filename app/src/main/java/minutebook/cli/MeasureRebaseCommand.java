package minutebook.cli;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.change.RebaseLimits;
import minutebook.domain.Board;
import minutebook.domain.DateWords;
import minutebook.domain.plan.PlanParts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reckons the limits of a measure's chart anew from a day on, as the board has decided. */
@Command(
        name = "rebase",
        description = "Reckons the limits of a measure’s chart anew from a day on, as the board has decided.")
final class MeasureRebaseCommand extends BookCommand {
    @Parameters(paramLabel = "KEY", description = "The key of the measure.")
    private String key;

    @Option(names = "--from", paramLabel = "DATE", required = true, description = "The first day of the new limits.")
    private String from;

    @Option(
            names = "--decision",
            paramLabel = "REF",
            required = true,
            description = "The decision behind it, such as D07-02.")
    private String decision;

    @Option(names = "--because", paramLabel = "TEXT", required = true, description = "Why, in a sentence.")
    private String because;

    MeasureRebaseCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        Board board = root().board(book);
        String measure = book.part(board, PlanParts.MEASURE, key).row().id();
        LocalDate day = new DateWords(book.moment().today(), Optional.empty()).past(from);
        return root().say(book.apply(new RebaseLimits(
                measure, day, because, book.decision(board, decision).id())));
    }
}
