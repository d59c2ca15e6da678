package minutebook.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.change.Change;
import minutebook.domain.ActionUpdate;
import minutebook.domain.Person;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A command that records what was said of an action, and by whom. */
abstract class SaidOfActionCommand extends OneActionCommand {
    @Parameters(
            index = "1..*",
            paramLabel = "TEXT",
            arity = "0..*",
            description = "What was said." + StandardInput.HELP)
    private List<String> words = List.of();

    @Option(names = "--by", paramLabel = "PERSON", description = "Who said it, by key (else who records it).")
    private Optional<String> by = Optional.empty();

    @Option(
            names = "--evidence",
            paramLabel = "TEXT",
            description = "What shows it, such as \"audit of 12 June\"." + StandardInput.HELP)
    private String evidence = "";

    SaidOfActionCommand(RootCommand root) {
        super(root);
    }

    @Override
    final Change change(Minutebook book, String action, LocalDate on) {
        String post = by.map(key -> book.plan(root().board(book)).named(key))
                .map(Person::post)
                .orElse("");
        String text = root().input().text(String.join(" ", words));
        return said(action, on, ActionUpdate.evidenced(text, root().input().text(evidence)), post);
    }

    /** @param by the post of who said it; empty where that is who records it */
    abstract Change said(String action, LocalDate on, String text, String by);
}
