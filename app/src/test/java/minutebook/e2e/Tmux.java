package minutebook.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A terminal with a shell in it: a tmux server of the test's own, so that nothing else is touched. */
final class Tmux implements AutoCloseable {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final long PATIENCE = 20;
    private static final String PROMPT = "ready>";

    private final String socket = "minutebook-" + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet();

    /** A terminal so many columns wide and rows high, at the prompt of a plain shell. */
    Tmux(Machine machine, int width, int height) throws Exception {
        StringBuilder shell = new StringBuilder("env -i TERM=tmux-256color PS1='" + PROMPT + " '");
        for (Map.Entry<String, String> variable : machine.environment().entrySet()) {
            shell.append(" '" + variable.getKey() + "=" + variable.getValue() + "'");
        }
        tmux(
                "new-session",
                "-d",
                "-s",
                "s",
                "-x",
                String.valueOf(width),
                "-y",
                String.valueOf(height),
                shell + " /bin/sh -i");
        await(PROMPT);
    }

    /** Whether there is a tmux on this machine. */
    static boolean isThere() {
        try {
            return new ProcessBuilder("tmux", "-V")
                            .redirectErrorStream(true)
                            .redirectOutput(new File("/dev/null"))
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Starts the program from the shell. */
    void start(String arguments) throws Exception {
        type("'" + Machine.launcher() + "' " + arguments);
        press("Enter");
    }

    void type(String text) throws Exception {
        tmux("send-keys", "-t", "s", "-l", text);
    }

    /** Presses keys by the names tmux has for them, such as {@code C-z}. */
    void press(String... keys) throws Exception {
        List<String> words = new ArrayList<>(List.of("send-keys", "-t", "s"));
        words.addAll(List.of(keys));
        tmux(words.toArray(String[]::new));
    }

    void resize(int width, int height) throws Exception {
        tmux("resize-window", "-t", "s", "-x", String.valueOf(width), "-y", String.valueOf(height));
    }

    /** What a user sees, line by line. */
    String screen() throws Exception {
        return tmux("capture-pane", "-p", "-t", "s");
    }

    /** Whether anything on the screen has a colour. */
    boolean colours() throws Exception {
        return tmux("capture-pane", "-e", "-p", "-t", "s").matches("(?s).*\u001b\\[[0-9;]*[34][0-7][;m].*");
    }

    /** The screen once it shows the text. */
    String await(String text) throws Exception {
        return Await.until("“" + text + "” on the screen", this::screen, seen -> seen.contains(text));
    }

    /** The screen once the shell waits for a command on its last line. */
    String awaitPrompt() throws Exception {
        return Await.until(
                "the prompt", this::screen, seen -> seen.stripTrailing().endsWith(PROMPT));
    }

    /** Runs a command in the shell and gives what is on the screen then; the screen is cleared before. */
    String shell(String command) throws Exception {
        type("clear; " + command + "; echo 'over'");
        press("Enter");
        return Await.until(
                "the end of " + command,
                this::screen,
                seen -> seen.contains("\nover\n") && seen.stripTrailing().endsWith(PROMPT));
    }

    /** Cursor shown, no alternate screen, and the settings of the line: what a program must leave as it was. */
    String state() throws Exception {
        return tmux("display-message", "-p", "-t", "s", "#{cursor_flag} #{alternate_on} #{pane_in_mode}")
                        .strip()
                + "\n"
                + shell("stty -g")
                        .lines()
                        .filter(line -> line.contains(":"))
                        .findFirst()
                        .orElse("");
    }

    /** The Java that runs in this terminal. */
    ProcessHandle java() throws IOException {
        return processes().stream()
                .filter(process -> process.info().command().orElse("").endsWith("/java"))
                .findFirst()
                .orElseThrow();
    }

    /** Closes the terminal as a window is closed, and waits until all that ran in it has gone. */
    @Override
    public void close() throws IOException {
        List<ProcessHandle> processes = processes();
        tmux("kill-server");
        for (ProcessHandle process : processes) {
            process.onExit().orTimeout(PATIENCE, TimeUnit.SECONDS).join();
        }
    }

    private List<ProcessHandle> processes() throws IOException {
        ProcessHandle shell = ProcessHandle.of(Long.parseLong(
                        tmux("display-message", "-p", "-t", "s", "#{pane_pid}").strip()))
                .orElseThrow();
        return Stream.concat(Stream.of(shell), shell.descendants()).toList();
    }

    private String tmux(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of("tmux", "-L", socket, "-f", "/dev/null", "-u"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().remove("TMUX");
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.onExit().join().exitValue(), said);
        return said;
    }
}
