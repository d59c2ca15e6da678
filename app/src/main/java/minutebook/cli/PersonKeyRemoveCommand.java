package minutebook.cli;

import minutebook.Keys;
import minutebook.Minutebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes a key away. */
@Command(
        name = "remove",
        description = "Takes a key away: it lets nobody in any more, and who is in by it is shown out.")
final class PersonKeyRemoveCommand extends BookCommand {
    @Parameters(paramLabel = "FINGERPRINT", description = "Its fingerprint, or how that begins.")
    private String fingerprint = "";

    PersonKeyRemoveCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        return root().say(book.apply(new Keys(book).remove(root().board(book), fingerprint)));
    }
}
