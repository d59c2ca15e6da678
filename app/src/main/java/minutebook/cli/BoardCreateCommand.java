package minutebook.cli;

import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.Callable;
import minutebook.Minutebook;
import minutebook.change.CreateBoard;
import minutebook.pack.Pack;
import minutebook.pack.PackReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a board from a pack, and its file when that is not there yet. */
@Command(name = "create", description = "Makes a board from a pack of starting data, and its file if need be.")
final class BoardCreateCommand implements Callable<Integer> {
    private final RootCommand root;

    @Option(names = "--pack", paramLabel = "FOLDER", required = true, description = "The folder that holds pack.json.")
    private Path pack;

    BoardCreateCommand(RootCommand root) {
        this.root = root;
    }

    @Override
    public Integer call() {
        Pack read = PackReader.read(pack);
        try (Minutebook book = root.file().openOrMake()) {
            return root.say(book.apply(new CreateBoard(
                    read.rows(() -> UUID.randomUUID().toString(), book.moment().at()))));
        }
    }
}
