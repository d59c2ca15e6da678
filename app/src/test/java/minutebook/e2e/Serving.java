package minutebook.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The built program serving a board's file on a free port of the loopback, until it is closed. */
final class Serving implements AutoCloseable {
    private static final Pattern PORT = Pattern.compile("listening on 127\\.0\\.0\\.1 port (\\d+)");
    private static final long PATIENCE_SECONDS = 30;

    private final Machine machine;
    private final Path board;
    private final Path folder;
    private final Path log;
    private final Process process;
    private final String port;

    Serving(Machine machine, Path board, Path folder) throws Exception {
        this.machine = machine;
        this.board = board;
        this.folder = folder;
        this.log = folder.resolve("serve.log");
        ProcessBuilder builder = new ProcessBuilder(
                        Machine.launcher().toString(), "--db", board.toString(), "serve", "--port", "0")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().clear();
        builder.environment().putAll(machine.environment());
        process = builder.start();
        String said =
                Await.until("the server", this::log, text -> PORT.matcher(text).find() || !process.isAlive());
        Matcher found = PORT.matcher(said);
        assertTrue(found.find(), said);
        port = found.group(1);
    }

    /** Whether OpenSSH's client is on this machine. */
    static boolean isClientThere() {
        return Stream.of("ssh", "ssh-keygen")
                .allMatch(name -> Stream.of(System.getenv("PATH").split(":", -1))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, name))));
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    /** Makes a key for a person; gives the words with which a shell comes in by it. */
    String letsIn(String person) throws Exception {
        Path key = folder.resolve(person + ".key");
        Process made = new ProcessBuilder("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", key.toString()).start();
        assertEquals(0, made.waitFor());
        Machine.Run added = machine.run(
                "",
                "--db",
                board.toString(),
                "--as",
                "secretary",
                "person",
                "key",
                "add",
                person,
                "--file",
                key + ".pub");
        assertEquals(0, added.code(), added.err());
        return String.join(
                " ",
                List.of(
                        "ssh -F /dev/null -p",
                        port,
                        "-i",
                        key.toString(),
                        "-o IdentitiesOnly=yes -o IdentityAgent=none -o StrictHostKeyChecking=accept-new -o LogLevel=ERROR"
                                + " -o UserKnownHostsFile=" + folder.resolve("known_hosts"),
                        "x@127.0.0.1"));
    }

    /** Ends it as systemd does, and waits until it has gone. */
    void ends() throws Exception {
        process.destroy();
        assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), log());
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
