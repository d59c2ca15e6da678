package minutebook.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import minutebook.export.HouseStyle;
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
        HouseStyle style = HouseStyleFile.read(file);
        StyleShowCommand.print(host, style);
        style.warnings().forEach(sentence -> host.err().println("Take note: " + sentence));
        host.out().println("The style is sound.");
        return 0;
    }
}
