package minutebook.cli;

import java.util.List;
import picocli.CommandLine.Command;

/** The commands about the keys by which people are let in over SSH; which of them must be said. */
@Command(name = "key", description = "The keys by which “minutebook serve” lets people in over SSH.")
final class PersonKeyCommand {
    static List<Object> parts(RootCommand root) {
        return List.of(
                new PersonKeyAddCommand(root),
                new PersonKeyListCommand(root),
                new PersonKeyRemoveCommand(root),
                new PersonKeyImportCommand(root));
    }
}
