package minutebook.ssh;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import minutebook.Keys;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.cli.Host;
import minutebook.cli.Ssh;
import minutebook.domain.Person;
import minutebook.domain.PersonKey;

/** A board that is served on a free port of this machine, and OpenSSH's own client to come to it with. */
final class Served implements AutoCloseable {
    /** What the home screen of the board begins with. */
    static final String HOME = "Wearton Improvement Board";

    private static final long PATIENCE_SECONDS = 60;

    private final Path folder;
    private final TestBook book;
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final Server server;
    private final List<Process> guests = new ArrayList<>();

    private Served(Path folder, TestBook book) throws IOException {
        this.folder = folder;
        this.book = book;
        Host host = new Host(
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(log, true, StandardCharsets.UTF_8),
                new PrintStream(log, true, StandardCharsets.UTF_8),
                Map.of("XDG_STATE_HOME", folder.resolve("state").toString()),
                false,
                "server",
                folder,
                book.clock());
        server = Server.start(
                new SshDoor(),
                new Ssh.Service(
                        host,
                        book.file(),
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                        folder.resolve("host_key")));
    }

    /** {@link TestBoard} in a file in the folder, its meeting 2 in session; passed over, with a word, where the client is missing. */
    static Served inSession(Path folder) throws IOException {
        boolean installed = isClientThere();
        if (!installed) {
            System.out.println("A test over SSH is skipped: install OpenSSH's client to run it.");
        }
        assumeTrue(installed, "ssh is missing");
        Served served = new Served(folder, TestBook.in(folder.resolve("board")));
        served.book().startsTheMeeting();
        return served;
    }

    /** What was served there before, served again. */
    static Served again(Path folder) throws IOException {
        return new Served(folder, TestBook.empty(folder.resolve("board")));
    }

    /** Whether OpenSSH's client is on this machine. */
    private static boolean isClientThere() {
        return Stream.of("ssh", "ssh-keygen")
                .allMatch(name -> Stream.of(System.getenv("PATH").split(":", -1))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name))));
    }

    /**
     * What one run of ssh did.
     *
     * @param file holds what it said on standard output
     */
    record Outcome(int code, Path file, String err) {
        byte[] bytes() {
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String out() {
            return new String(bytes(), StandardCharsets.UTF_8);
        }
    }

    TestBook book() {
        return book;
    }

    Server server() {
        return server;
    }

    String log() {
        return log.toString(StandardCharsets.UTF_8);
    }

    /** A new key that lets nobody in yet. */
    Path stranger(String name) throws Exception {
        Path key = folder.resolve(name);
        finished(new ProcessBuilder("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", name, "-f", key.toString()));
        return key;
    }

    /** A new key by which a person is let in. */
    Path key(String person) throws Exception {
        Path key = stranger(person + "-" + System.nanoTime());
        book.does(Keys.add(person(person), PublicKeys.lines(publicHalf(key)).get(0)));
        return key;
    }

    static String publicHalf(Path key) throws IOException {
        return Files.readString(key.resolveSibling(key.getFileName() + ".pub"));
    }

    static Person person(String key) {
        return TestBoard.people().stream()
                .filter(person -> person.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** Takes away the key. */
    void takesAway(Path key) throws IOException {
        String fingerprint = new PersonKey(
                        "id",
                        "person",
                        "type",
                        PublicKeys.lines(publicHalf(key)).get(0).key(),
                        "",
                        book.book().moment().at(),
                        "nobody")
                .fingerprint();
        book.does(new Keys(book.book()).remove(TestBoard.board(), fingerprint));
    }

    /** The command line of a client that has one key and knows nobody else's. */
    List<String> client(Path key, String... words) {
        return client(server.address().getPort(), key, words);
    }

    /** The same to another port, from which there is a way to the server. */
    List<String> client(int port, Path key, String... words) {
        List<String> line = new ArrayList<>(List.of(
                "ssh",
                "-F",
                "/dev/null",
                "-p",
                String.valueOf(port),
                "-i",
                key.toString(),
                "-o",
                "IdentitiesOnly=yes",
                "-o",
                "IdentityAgent=none",
                "-o",
                "StrictHostKeyChecking=accept-new",
                "-o",
                "UserKnownHostsFile=" + folder.resolve("known_hosts"),
                "-o",
                "ConnectTimeout=50",
                "-o",
                "LogLevel=ERROR"));
        line.addAll(List.of(words));
        return line;
    }

    /** Lets a client come, with a command or without. */
    Outcome ssh(Path key, String... command) throws Exception {
        List<String> words = new ArrayList<>(List.of("somebody@127.0.0.1"));
        words.addAll(List.of(command));
        return finished(new ProcessBuilder(client(key, words.toArray(String[]::new))));
    }

    /** Lets a client come to the screens. */
    Guest guest(Path key) throws IOException {
        return guest(key, server.address().getPort(), "xterm-256color");
    }

    /** The same by another port, from which there is a way to the server. */
    Guest guest(Path key, int port) throws IOException {
        return guest(key, port, "xterm-256color");
    }

    /** The same on another kind of terminal. */
    Guest guest(Path key, String terminal) throws IOException {
        return guest(key, server.address().getPort(), terminal);
    }

    /** The same where nothing is read of what is shown, once the pipe is full that it is written to. */
    Guest deaf(Path key) throws IOException {
        Path shown = Files.createTempFile(folder, "shown", "");
        return guest(shown, screens(server.address().getPort(), key));
    }

    private Guest guest(Path key, int port, String terminal) throws IOException {
        Path shown = Files.createTempFile(folder, "shown", "");
        ProcessBuilder builder = screens(port, key).redirectOutput(shown.toFile());
        builder.environment().put("TERM", terminal);
        return guest(shown, builder);
    }

    private ProcessBuilder screens(int port, Path key) {
        return new ProcessBuilder(client(port, key, "-tt", "somebody@127.0.0.1")).redirectErrorStream(true);
    }

    private Guest guest(Path shown, ProcessBuilder builder) throws IOException {
        Process process = builder.start();
        guests.add(process);
        return new Guest(this, shown, process);
    }

    /** Runs something to its end. */
    Outcome finished(ProcessBuilder builder) throws Exception {
        return finished(builder, Path.of("/dev/null"));
    }

    /** The same with what is in a file on its standard input. */
    Outcome finished(ProcessBuilder builder, Path input) throws Exception {
        Path out = Files.createTempFile(folder, "out", "");
        Path err = Files.createTempFile(folder, "err", "");
        Process process = builder.redirectInput(input.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            fail(builder.command() + " did not end: " + Files.readString(err) + log());
        }
        return new Outcome(process.exitValue(), out, Files.readString(err));
    }

    /** Waits until something is so. */
    void until(String what, BooleanSupplier isSo) {
        until(() -> what, isSo);
    }

    /** The same; what is waited for is told as it is when the waiting ends. */
    void until(Supplier<String> what, BooleanSupplier isSo) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!isSo.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("waited in vain for " + what.get() + "\n" + log());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    @Override
    public void close() {
        guests.forEach(Process::destroyForcibly);
        server.close();
        book.close();
        Path faults = folder.resolve("state/minutebook/error.log");
        assertFalse(Files.exists(faults), () -> "faults of the program in " + faults);
    }
}
