package minutebook.cli;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.change.Change;
import minutebook.domain.Board;
import minutebook.domain.DateWords;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that does something with one action, on a day. */
abstract class OneActionCommand extends BookCommand {
    @Parameters(index = "0", paramLabel = "REF", description = "Its number, such as A07-03.")
    private String ref;

    @Option(names = "--on", paramLabel = "DATE", description = "The day it happened (else today).")
    private Optional<String> day = Optional.empty();

    OneActionCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        Board board = root().board(book);
        LocalDate today = book.moment().today();
        LocalDate on = day.map(new DateWords(today, Optional.empty())::past).orElse(today);
        return root().say(
                        book.apply(change(book, book.action(board, ref).action().id(), on)));
    }

    /**
     * @param action the id of the action
     * @param on the day it happened
     */
    abstract Change change(Minutebook book, String action, LocalDate on);
}
