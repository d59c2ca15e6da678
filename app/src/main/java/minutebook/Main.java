package minutebook;

import minutebook.cli.Cli;
import minutebook.cli.Host;
import minutebook.cli.Screens;
import minutebook.domain.Refused;

/** Where the program starts: wiring, nothing else. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Screens screens = (book, board, meeting) -> {
            throw new Refused(Refused.Reason.NOT_FOUND, "This build has no screens: run a meeting with --linear.");
        };
        System.exit(new Cli(Host.ofThisProcess(), screens).run(arguments));
    }
}
