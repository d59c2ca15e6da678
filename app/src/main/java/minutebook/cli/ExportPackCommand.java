package minutebook.cli;

import java.nio.file.Path;
import minutebook.Minutebook;
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
        return root().say("Written: " + folder + ".");
    }
}
