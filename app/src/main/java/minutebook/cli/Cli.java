package minutebook.cli;

import java.util.Optional;

/** The command line: without a command what one sees first, otherwise what the command does. */
public final class Cli {
    private final Host host;
    private final Screens screens;

    public Cli(Host host, Screens screens) {
        this.host = host;
        this.screens = screens;
    }

    /** Runs the program and gives its exit code. Without arguments the parser of commands is not even loaded. */
    public int run(String... arguments) {
        Door door = new Door(host);
        if (arguments.length > 0) {
            return door.guard(() -> Commands.line(host, screens, door).execute(arguments));
        }
        return door.guard(() ->
                new Home(host, screens).open(BoardFile.of(host, Optional.empty(), Optional.empty()), Optional.empty()));
    }
}
