package minutebook.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import minutebook.Minutebook;
import minutebook.domain.Board;
import minutebook.ssh.SshDoor;
import minutebook.view.HomeView;

/** The whole program in this process, with folders of its own and a clock that stands still. */
final class Program {
    /** On the sample board's planned day, an hour into the meeting as the wall clock at its place shows it. */
    static final Instant NOW = Instant.parse("2015-06-18T14:00:00Z");

    static final Path SAMPLE = Path.of(System.getProperty("minutebook.project"), "data", "sunderland");

    private final Path folder;
    private final Map<String, String> environment = new HashMap<>();
    private final List<String> opened = new ArrayList<>();
    private Optional<String> person = Optional.empty();
    private boolean isTerminal;
    private String input = "";

    Program(Path folder) {
        this.folder = folder;
        environment.put("XDG_DATA_HOME", folder.resolve("data").toString());
        environment.put("XDG_STATE_HOME", folder.resolve("state").toString());
    }

    /** What one run of it did. */
    record Outcome(int code, String out, String err) {}

    Program with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Program onTerminal() {
        isTerminal = true;
        return this;
    }

    /** As somebody who has come from afar to the board that commands find, as this person. */
    Program fromAfar(String as) {
        person = Optional.of(as);
        return this;
    }

    Program typing(String lines) {
        input = lines;
        return this;
    }

    /** Copies a board's file to where commands find it when none is named. */
    Program withBoard(Path file) {
        try {
            Path data = Files.createDirectories(folder.resolve("data").resolve("minutebook"));
            Files.copy(file, data.resolve("board.db"));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sample board's file, made once to be copied. */
    static Path sampleBoard(Path folder) {
        Path file = folder.resolve("sample.db");
        new Program(folder).run("board", "create", "--pack", SAMPLE.toString(), "--db", file.toString());
        return file;
    }

    Path folder() {
        return folder;
    }

    /** The meetings that screens were opened at. */
    List<String> opened() {
        return opened;
    }

    Outcome run(String... arguments) {
        return run(this::opened, arguments);
    }

    Outcome run(Screens screens, String... arguments) {
        return run(cli -> cli.run(arguments), screens);
    }

    /** Runs a line as it came from afar. */
    Outcome runLine(String line) {
        return run(cli -> cli.runLine(line), this::opened);
    }

    private int opened(Minutebook book, HomeView home, Optional<String> meeting) {
        opened.add(home.board().map(Board::key).orElse("no board") + "/"
                + meeting.map(id -> "meeting").orElse("home"));
        return 0;
    }

    private Outcome run(ToIntFunction<Cli> run, Screens screens) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Host host = new Host(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                isTerminal,
                "tester",
                folder,
                () -> NOW);
        Path board = folder.resolve("data/minutebook/board.db");
        Host seen = person.map(as -> host.fromAfar(as, board)).orElse(host);
        int code = run.applyAsInt(new Cli(seen, screens, new SshDoor()));
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
