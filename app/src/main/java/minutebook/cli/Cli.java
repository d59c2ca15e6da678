package minutebook.cli;

import java.util.List;
import java.util.Optional;
import minutebook.domain.Refused;

/** The command line: without a command what one sees first, otherwise what the command does. */
public final class Cli {
    private final Host host;
    private final Screens screens;
    private final Ssh ssh;

    public Cli(Host host, Screens screens, Ssh ssh) {
        this.host = host;
        this.screens = screens;
        this.ssh = ssh;
    }

    /**
     * Runs the program and gives its exit code. For the two ways to the screens that people type most, nothing and
     * {@code demo}, the parser of commands is not loaded: it takes longer than all the rest of the start.
     */
    public int run(String... arguments) {
        Door door = new Door(host);
        if (arguments.length == 0) {
            return door.guard(() -> new Home(host, screens).open(usual(), Optional.empty()));
        }
        if (arguments.length == 1 && arguments[0].equals("demo") && host.canDraw() && !host.isAfar()) {
            return door.guard(() -> Practice.of(host, usual().actor()).show(screens));
        }
        return door.guard(() ->
                Commands.line(host, screens, ssh, door, List.of(arguments)).execute(arguments));
    }

    /** Runs a line that came from afar, with or without the program's own name before it. No shell has a part in it. */
    public int runLine(String line) {
        List<String> words;
        try {
            words = ShellWords.of(line);
        } catch (Refused refused) {
            return new Door(host).told(refused);
        }
        boolean named = !words.isEmpty() && words.get(0).equals("minutebook");
        return run((named ? words.subList(1, words.size()) : words).toArray(String[]::new));
    }

    private BoardFile usual() {
        return BoardFile.of(host, Optional.empty(), Optional.empty());
    }
}
