package minutebook.cli;

import java.util.List;
import java.util.Optional;
import minutebook.Keys;
import minutebook.Minutebook;
import minutebook.domain.KeyLine;
import minutebook.domain.Person;
import minutebook.domain.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets somebody in over SSH by a public key. */
@Command(
        name = "add",
        description = {
            "Lets a person in over SSH by a public key, from the next moment on.",
            "For example: person key add dcs --file dcs.pub"
        })
final class PersonKeyAddCommand extends BookCommand {
    @Parameters(index = "0", paramLabel = "PERSON", description = "Whose key it is, by the person’s key.")
    private String person = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "KEY",
            description = "The line of the .pub file (else standard input is read).")
    private Optional<String> key = Optional.empty();

    @Option(names = "--file", paramLabel = "FILE", description = "The .pub file to take it from.")
    private Optional<String> file = Optional.empty();

    PersonKeyAddCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        if (key.isPresent() && file.isPresent()) {
            throw new Refused(Refused.Reason.NOT_UNDERSTOOD, "Give the key or its --file, not both.");
        }
        Person whose = Keys.person(book.plan(root().board(book)).people(), person);
        List<KeyLine> lines = key.filter(typed -> !typed.equals(StandardInput.SIGN))
                .map(typed -> KeyText.of(root(), typed))
                .orElseGet(() -> KeyText.in(root(), file.orElse(StandardInput.SIGN)));
        if (lines.size() > 1) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD,
                    "Give one key at a time; “person key import” takes a whole list of them.");
        }
        return root().say(book.apply(Keys.add(whose, lines.get(0))));
    }
}
