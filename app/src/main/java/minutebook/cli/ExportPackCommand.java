package minutebook.cli;

import java.io.IOException;
import java.nio.file.Path;
import minutebook.Minutebook;
import minutebook.domain.Refused;
import minutebook.export.Shared;
import minutebook.pack.PackExport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a whole board as a pack, from which it can be made again. */
@Command(
        name = "pack",
        description = "Writes the whole board as a pack: pack.json and readings.csv, for “board create --pack”.")
final class ExportPackCommand extends BookCommand {
    @Parameters(paramLabel = "FOLDER", description = "The folder to make.")
    private Path folder;

    @Option(names = "--force", description = "Replace the pack that is in the folder already.")
    private boolean force;

    ExportPackCommand(RootCommand root) {
        super(root);
    }

    @Override
    int run(Minutebook book) {
        new PackExport(folder, force).write(book.everything(root().board(book)));
        share(book);
        return root().say("Written: " + folder + ".");
    }

    private void share(Minutebook book) {
        try {
            new Shared(book.sharedFolder()).give(folder);
        } catch (IOException e) {
            throw new Refused(
                    Refused.Reason.FILE_TROUBLE,
                    "The pack is in " + folder + ", but your group could not be given it: see “minutebook doctor”.",
                    e);
        }
    }
}
