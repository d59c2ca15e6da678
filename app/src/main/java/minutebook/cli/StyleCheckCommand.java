package minutebook.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import minutebook.export.HouseStyleFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks a style file without using it. */
@Command(name = "check", description = "Checks a style file: says which line is wrong and what to do about it.")
final class StyleCheckCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "The style file.")
    private Path file;

    private final Host host;

    StyleCheckCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        StyleShowCommand.print(host, HouseStyleFile.read(file));
        host.out().println("The style is sound.");
        return 0;
    }
}
