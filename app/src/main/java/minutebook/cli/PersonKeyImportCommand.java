package minutebook.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import minutebook.Keys;
import minutebook.Minutebook;
import minutebook.change.AllOrNothing;
import minutebook.change.Change;
import minutebook.domain.Board;
import minutebook.domain.KeyLine;
import minutebook.domain.Person;
import minutebook.domain.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes over the keys of an authorized_keys file. */
@Command(
        name = "import",
        description = {
            "Takes over the keys of an authorized_keys file, each for whom its forced command acts as.",
            "Whoever sends a key chooses its comment: look at the file before --by-comment goes by what the comments begin with.",
            "A line that cannot be taken is told and keeps no other out; a key that is there already is left as it is."
        })
final class PersonKeyImportCommand extends BookCommand {
    private static final String UNKNOWN = "Say whose it is (--person PERSON): it names nobody of the board.";

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "The file (else, or with -, standard input is read).")
    private String file = StandardInput.SIGN;

    @Option(names = "--person", paramLabel = "PERSON", description = "Whose all of these keys are.")
    private Optional<String> person = Optional.empty();

    @Option(
            names = "--by-comment",
            description = "Each key is for the person whose key or account its comment begins with.")
    private boolean byComment;

    private final Set<String> taken = new HashSet<>();
    private final List<Change> changes = new ArrayList<>();
    private int bad;

    PersonKeyImportCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        Board board = root().board(book);
        List<Person> people = book.plan(board).people();
        Optional<Person> whose = person.map(typed -> Keys.person(people, typed));
        for (KeyLine line : KeyText.in(root(), file)) {
            if (!line.isSound()) {
                told(line, line.problem());
            } else if (isHeld(book, line)) {
                host().out().println("Line " + line.number() + ": it is there already.");
            } else {
                whose.or(() -> Keys.owner(people, line, byComment))
                        .ifPresentOrElse(owner -> changes.add(Keys.add(owner, line)), () -> told(line, UNKNOWN));
            }
        }
        if (!changes.isEmpty()) {
            root().say(book.apply(new AllOrNothing(changes)));
        }
        if (bad > 0) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD,
                    (bad == 1 ? "1 line was" : bad + " lines were") + " not taken: mend what is said of each above.");
        }
        return 0;
    }

    private boolean isHeld(Minutebook book, KeyLine line) {
        return !taken.add(line.key()) || new Keys(book).isKnown(line.key());
    }

    private void told(KeyLine line, String problem) {
        bad++;
        host().err().println("Line " + line.number() + ": " + problem);
    }
}
