package minutebook.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The host's own sshd with keys and settings of a test's own, run by whoever runs the tests. It serves one connection at a time
 * over the pipes of the client that starts it ({@code ProxyCommand}, as OpenSSH's own tests do), so that there is no port to
 * find and no server to stop.
 */
final class Sshd {
    private static final long PATIENCE = 60;
    private static final List<String> FOLDERS = List.of("/usr/sbin", "/usr/local/sbin", "/sbin", "/usr/bin");

    private final Machine machine;
    private final Path folder;
    private final Path program;

    /** A server to which a key can be bound to people of the board in a file. */
    Sshd(Machine machine, Path folder) throws Exception {
        this.machine = machine;
        this.folder = Files.createDirectories(folder.resolve("sshd"));
        this.program = installed("sshd").orElseThrow();
        key("host");
        Files.writeString(
                this.folder.resolve("conf"),
                String.join(
                        "\n",
                        "HostKey " + this.folder.resolve("host"),
                        "AuthorizedKeysFile " + this.folder.resolve("keys"),
                        "PidFile none",
                        "StrictModes no",
                        "UsePAM no",
                        "PermitRootLogin yes",
                        "PasswordAuthentication no",
                        "KbdInteractiveAuthentication no",
                        "Subsystem sftp internal-sftp",
                        ""));
    }

    /** Why it cannot be run here; empty where it can. */
    static Optional<String> whyNot() {
        for (String needed : List.of("sshd", "ssh", "ssh-keygen")) {
            if (installed(needed).isEmpty()) {
                return Optional.of("install openssh-server and openssh-client to run it: there is no " + needed);
            }
        }
        boolean isRoot = System.getProperty("user.name").equals("root");
        return isRoot && !Files.isDirectory(Path.of("/run/sshd"))
                ? Optional.of("make the folder /run/sshd, or run it as somebody else than root")
                : Optional.empty();
    }

    private static Optional<Path> installed(String name) {
        return Stream.concat(FOLDERS.stream(), Stream.of(System.getenv("PATH").split(":", -1)))
                .map(where -> Path.of(where, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private String key(String name) throws Exception {
        Process made = new ProcessBuilder(
                        "ssh-keygen",
                        "-q",
                        "-t",
                        "ed25519",
                        "-N",
                        "",
                        "-f",
                        folder.resolve(name).toString())
                .redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .start();
        String said = new String(made.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, made.waitFor(), said);
        return Files.readString(folder.resolve(name + ".pub")).strip();
    }

    /** Makes a key that starts the built program as a person, as ADMINISTRATOR.md has it, and does nothing else. */
    void bind(String person, Path file) throws Exception {
        StringBuilder command = new StringBuilder();
        for (Map.Entry<String, String> variable : machine.environment().entrySet()) {
            command.append(variable.getKey() + "='" + variable.getValue() + "' ");
        }
        command.append("'" + Machine.launcher() + "' --forced --as " + person + " --db '" + file + "'");
        String line = "restrict,pty,command=\"" + command + "\" " + key(person) + "\n";
        Path keys = folder.resolve("keys");
        Files.writeString(keys, (Files.exists(keys) ? Files.readString(keys) : "") + line);
    }

    private ProcessBuilder client(String person, String... words) {
        List<String> line = new ArrayList<>(
                List.of("ssh", "-F", "none", "-i", folder.resolve(person).toString()));
        for (String option : List.of(
                "ProxyCommand='" + program + "' -i -f '" + folder.resolve("conf") + "' -E '" + folder.resolve("log")
                        + "'",
                "IdentitiesOnly=yes",
                "IdentityAgent=none",
                "BatchMode=yes",
                "StrictHostKeyChecking=no",
                "UserKnownHostsFile=/dev/null",
                "LogLevel=ERROR")) {
            line.add("-o");
            line.add(option);
        }
        line.addAll(List.of(words));
        return new ProcessBuilder(line);
    }

    private static String address() {
        return System.getProperty("user.name") + "@board.invalid";
    }

    /** Runs a command as the person of a key, with input, and gives what it left behind. */
    Machine.Run run(String person, String input, String... command) throws Exception {
        List<String> words = new ArrayList<>(List.of(address()));
        words.addAll(List.of(command));
        File out = Files.createTempFile(folder, "out", ".txt").toFile();
        File err = Files.createTempFile(folder, "err", ".txt").toFile();
        Path in = Files.writeString(Files.createTempFile(folder, "in", ".txt"), input);
        Process process = client(person, words.toArray(String[]::new))
                .redirectInput(in.toFile())
                .redirectOutput(out)
                .redirectError(err)
                .start();
        assertTrue(process.waitFor(PATIENCE, TimeUnit.SECONDS), () -> "no end: " + log());
        return new Machine.Run(process.exitValue(), Files.readString(out.toPath()), Files.readString(err.toPath()));
    }

    /** Logs in with a terminal. */
    Terminal open(String person) throws IOException {
        return new Terminal(
                client(person, "-tt", address()).redirectErrorStream(true).start());
    }

    String log() {
        try {
            return Files.readString(folder.resolve("log"));
        } catch (IOException e) {
            return "no log";
        }
    }

    /** A session with a terminal: what it has shown, without blanks and the sequences that move about. */
    static final class Terminal implements AutoCloseable {
        private final Process process;
        private final ByteArrayOutputStream shown = new ByteArrayOutputStream();

        private Terminal(Process process) {
            this.process = process;
            Thread reader = new Thread(this::read, "terminal over ssh");
            reader.setDaemon(true);
            reader.start();
        }

        private void read() {
            byte[] bytes = new byte[8192];
            try (InputStream in = process.getInputStream()) {
                for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                    synchronized (shown) {
                        shown.write(bytes, 0, count);
                    }
                }
            } catch (IOException e) {
                // The session is over.
                return;
            }
        }

        private String shown() {
            synchronized (shown) {
                return shown.toString(StandardCharsets.UTF_8).replaceAll("\u001b\\[[0-9;?]*[A-Za-z]|\\s", "");
            }
        }

        /** Waits until the text has been shown; blanks are moved over rather than sent, so they do not count. */
        void await(String text) throws Exception {
            String wanted = text.replace(" ", "");
            Await.until("“" + text + "” over SSH", this::shown, seen -> seen.contains(wanted));
        }

        void type(String keys) throws IOException {
            process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
        }

        /** Waits for the end of the session; gives its exit code. */
        int ended() throws InterruptedException {
            assertTrue(process.waitFor(PATIENCE, TimeUnit.SECONDS), this::shown);
            return process.exitValue();
        }

        @Override
        public void close() {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }
}
