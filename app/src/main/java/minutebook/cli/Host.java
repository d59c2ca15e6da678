package minutebook.cli;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The machine as one run of the program finds it.
 *
 * @param out where answers go, in UTF-8
 * @param isTerminal whether a person sits at both ends: input and output are a terminal
 * @param account the name of who is logged in
 * @param home that account's home folder
 * @param isAfar whether what is asked came from afar, and not from somebody who has the host's files at hand: see {@link Afar}
 */
public record Host(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        boolean isTerminal,
        String account,
        Path home,
        InstantSource clock,
        boolean isAfar) {
    private static final int WIDTH = 100;
    private static final int NARROWEST = 20;
    private static final int WIDEST = 1000;

    public Host {
        environment = Map.copyOf(environment);
    }

    /** The machine for somebody who has its files at hand. */
    public Host(
            InputStream in,
            PrintStream out,
            PrintStream err,
            Map<String, String> environment,
            boolean isTerminal,
            String account,
            Path home,
            InstantSource clock) {
        this(in, out, err, environment, isTerminal, account, home, clock, false);
    }

    /** The same machine for a person from afar, named by their key: they act on one board's file and reach no other. */
    public Host fromAfar(String person, Path file) {
        Map<String, String> settled = new HashMap<>(environment);
        settled.put("MINUTEBOOK_DB", file.toString());
        return new Host(in, out, err, settled, isTerminal, person, home, clock, true);
    }

    /**
     * The machine that this process runs on, with its clock.
     *
     * @param atTerminal whether it is known already that there is a terminal: asking Java takes a while
     */
    public static Host ofThisProcess(InstantSource clock, boolean atTerminal) {
        return new Host(
                System.in,
                new PrintStream(output(), true, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                System.getenv(),
                atTerminal || hasTerminal(),
                System.getProperty("user.name", ""),
                homeFolder(),
                clock);
    }

    private static OutputStream output() {
        return new PipeOutput(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
    }

    /** The folder that the shell calls home, for Java may know another one. */
    private static Path homeFolder() {
        String shell = System.getenv("HOME");
        return Path.of(shell == null || shell.isBlank() ? System.getProperty("user.home", ".") : shell);
    }

    /** A variable of the environment; empty also when it is set to nothing. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** Whether screens can be drawn: there is a terminal and it can do more than print lines. */
    boolean canDraw() {
        return isTerminal && variable("TERM").filter("dumb"::equals).isEmpty();
    }

    /** How many columns a line has. */
    int width() {
        return variable("COLUMNS")
                .filter(text -> text.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .map(columns -> Math.max(NARROWEST, Math.min(WIDEST, columns)))
                .orElse(WIDTH);
    }

    BufferedReader lines() {
        return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** The folder for what the program keeps for the user (XDG base directory specification). */
    Path dataFolder() {
        return folder("XDG_DATA_HOME", ".local/share");
    }

    /** The folder for logs (XDG base directory specification). */
    Path stateFolder() {
        return folder("XDG_STATE_HOME", ".local/state");
    }

    private Path folder(String variable, String otherwise) {
        return variable(variable)
                .map(Path::of)
                .filter(Path::isAbsolute)
                .orElseGet(() -> home.resolve(otherwise))
                .resolve("minutebook");
    }

    /** From Java 22 there is a console without a terminal too, and a question to tell them apart. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean hasTerminal() {
        Console console = System.console();
        if (console == null || Runtime.version().feature() < 22) {
            return console != null;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Java has no Console.isTerminal", e);
        }
    }
}
