package minutebook.ssh;

import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import minutebook.Keys;
import minutebook.Minutebook;
import minutebook.cli.Cli;
import minutebook.cli.Host;
import minutebook.domain.Refused;
import minutebook.tui.parts.ChartStyle;
import minutebook.tui.screens.BookWorld;
import minutebook.tui.screens.Opening;
import minutebook.tui.terminal.Palette;
import minutebook.tui.terminal.TerminalSession;
import minutebook.view.HomeView;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.ExitCallback;
import org.apache.sshd.server.Signal;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.command.Command;

/** What somebody does over one channel: the screens, or a command, on a thread of its own. What goes wrong ends it alone. */
final class Visit implements Command {
    /** As large as a terminal of somebody from afar is drawn: a wall of screens, and no more memory than that takes. */
    private static final int WIDEST = 400;

    private static final int HIGHEST = 150;
    private static final int WIDE = 80;
    private static final int HIGH = 24;

    private final Reception reception;
    private final Session session;
    private final Keys.Held guest;
    private final Optional<String> line;
    private InputStream in = InputStream.nullInputStream();
    private OutputStream out = OutputStream.nullOutputStream();
    private OutputStream err = OutputStream.nullOutputStream();
    private ExitCallback exit = (code, message, closeImmediately) -> {};
    private Map<String, String> terminal = Map.of();
    private Optional<Environment> environment = Optional.empty();
    private volatile Optional<TerminalSession> screens = Optional.empty();
    private volatile Optional<Thread> thread = Optional.empty();
    private volatile String shownOut = "";

    /** @param line the command that was asked for; empty for the screens */
    Visit(Reception reception, Session session, Keys.Held guest, Optional<String> line) {
        this.reception = reception;
        this.session = session;
        this.guest = guest;
        this.line = line;
    }

    @Override
    public void setInputStream(InputStream in) {
        this.in = in;
    }

    @Override
    public void setOutputStream(OutputStream out) {
        this.out = out;
    }

    @Override
    public void setErrorStream(OutputStream err) {
        this.err = err;
    }

    @Override
    public void setExitCallback(ExitCallback callback) {
        this.exit = callback;
    }

    @Override
    public void start(ChannelSession channel, Environment environment) {
        this.environment = Optional.of(environment);
        terminal = Map.copyOf(environment.getEnv());
        environment.addSignalListener((any, signal) -> resized(environment.getEnv()), Signal.WINCH);
        Thread worker = new Thread(this::run, "visit of " + guest.person().key());
        worker.setDaemon(true);
        thread = Optional.of(worker);
        reception.visits().begun(this);
        worker.start();
    }

    /** The channel has gone: the end of its input ends the screens, which keep what was typed; a command is stopped. */
    @Override
    public void destroy(ChannelSession channel) {
        if (screens.isEmpty()) {
            thread.ifPresent(Thread::interrupt);
        }
    }

    boolean isOf(Session one) {
        return session.equals(one);
    }

    /** Asks to leave; what was typed is kept and the terminal put back. */
    void end(String why) {
        shownOut = why;
        thread.ifPresent(Thread::interrupt);
    }

    /** Waits until it is over, so many nanoseconds at most. */
    void await(long nanos) {
        try {
            if (thread.isPresent() && nanos > 0) {
                TimeUnit.NANOSECONDS.timedJoin(thread.get(), nanos);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        int code = Refused.Kind.STORAGE.exitCode();
        try {
            code = shownOut.isEmpty() ? visited() : code;
        } finally {
            reception.visits().over(this);
            exit.onExit(code);
        }
    }

    private int visited() {
        PrintStream errors = printed(err);
        Host host = new Host(
                        isTerminal() ? new NotTyped() : in,
                        printed(out),
                        errors,
                        environment(),
                        isTerminal(),
                        guest.person().key(),
                        reception.host().home(),
                        reception.host().clock())
                .fromAfar(guest.person().key(), reception.board());
        Cli cli = new Cli(host, this::show, reception.ssh());
        int code = line.map(cli::runLine).orElseGet(cli::run);
        if (!shownOut.isEmpty()) {
            errors.println(shownOut);
        }
        return code;
    }

    private boolean isTerminal() {
        return terminal.containsKey(Environment.ENV_TERM);
    }

    /** What the server's own environment says of folders and looks, and what the client says of its terminal: no more of it. */
    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(reception.host().environment());
        environment.keySet().removeIf(name -> !name.startsWith("XDG_") && !name.startsWith("MINUTEBOOK_"));
        environment.put("TERM", terminal.getOrDefault(Environment.ENV_TERM, "dumb"));
        environment.put("COLUMNS", String.valueOf(size(terminal, Environment.ENV_COLUMNS, WIDE, WIDEST)));
        return environment;
    }

    private PrintStream printed(OutputStream stream) {
        OutputStream whole = new BufferedOutputStream(stream);
        return new PrintStream(isTerminal() ? new LineEnds(whole) : whole, true, StandardCharsets.UTF_8);
    }

    private int show(Minutebook book, HomeView home, Optional<String> meeting) {
        TerminalSession opened = new TerminalSession(
                in,
                out,
                size(terminal, Environment.ENV_COLUMNS, WIDE, WIDEST),
                size(terminal, Environment.ENV_LINES, HIGH, HIGHEST),
                Palette.configured(environment().getOrDefault("MINUTEBOOK_THEME", "")),
                ChartStyle.configured(environment()),
                new BookWorld(book),
                Opening.of(book, home, meeting));
        screens = Optional.of(opened);
        environment.ifPresent(now -> resized(now.getEnv()));
        try {
            opened.run();
        } catch (UncheckedIOException lineDropped) {
            reception.log().say(guest.person().key() + ": the line dropped");
        }
        return 0;
    }

    private void resized(Map<String, String> now) {
        screens.ifPresent(session -> session.resized(
                size(now, Environment.ENV_COLUMNS, WIDE, WIDEST), size(now, Environment.ENV_LINES, HIGH, HIGHEST)));
    }

    private static int size(Map<String, String> terminal, String name, int usual, int most) {
        String said = terminal.getOrDefault(name, "");
        return said.matches("[1-9]\\d{0,3}") ? Math.min(most, Integer.parseInt(said)) : usual;
    }
}
