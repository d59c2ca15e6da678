package minutebook.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import minutebook.domain.Refused;
import minutebook.domain.Words;
import minutebook.pack.PackCheck;
import minutebook.pack.PackReader;
import minutebook.pack.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks a pack and names every problem with its line. */
@Command(name = "check", description = "Checks a pack of starting data; every problem is told with its line.")
final class PackCheckCommand implements Callable<Integer> {
    private final Host host;

    @Parameters(paramLabel = "FOLDER", description = "The folder that holds pack.json.")
    private Path pack;

    PackCheckCommand(Host host) {
        this.host = host;
    }

    @Override
    public Integer call() {
        List<Problem> problems = PackCheck.check(pack);
        problems.forEach(problem -> host.out().println(Words.line(problem.toString())));
        if (!problems.isEmpty()) {
            String count = problems.size() == 1 ? "problem" : problems.size() + " problems";
            throw new Refused(Refused.Reason.BAD_PACK, "Mend the " + count + " listed, then check the pack again.");
        }
        host.out().println("The pack is sound: " + PackReader.read(pack).name() + ".");
        return 0;
    }
}
