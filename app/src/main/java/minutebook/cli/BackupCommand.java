package minutebook.cli;

import java.nio.file.Path;
import minutebook.Minutebook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Writes a whole copy of the file, also while it is in use. */
@Command(name = "backup", description = "Writes a whole copy of the board's file, also while it is in use.")
final class BackupCommand extends BookCommand {
    @Parameters(paramLabel = "FILE", description = "The copy; it must not be there yet.")
    private Path target;

    BackupCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        book.backup(target);
        return root().say("Backed up to " + target + ".");
    }
}
