package minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import minutebook.TestBook;
import minutebook.change.SecretBoard;
import minutebook.cli.linear.LinearCommands;
import minutebook.export.Format;
import minutebook.export.Publication;
import minutebook.export.Unpacked;
import minutebook.ssh.SshDoor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** No command tells an observer anything that was recorded in private, whatever it is asked about and in whatever form. */
class InPublicCommandsTest {
    @TempDir
    Path folder;

    private Path file;
    private int asked;
    private int answered;

    @BeforeEach
    void makes() {
        try (TestBook book = SecretBoard.in(folder.resolve("board"))) {
            file = book.file();
        }
    }

    private String ran(String lines, String actor, List<String> arguments) {
        List<String> all = new ArrayList<>(arguments);
        all.addAll(List.of("--db", file.toString(), "--as", actor));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream both = new PrintStream(out, true, StandardCharsets.UTF_8);
        Host host = new Host(
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)),
                both,
                both,
                Map.of("XDG_DATA_HOME", folder.toString(), "XDG_STATE_HOME", folder.toString()),
                false,
                "tester",
                folder,
                () -> Program.NOW);
        int code = new Cli(host, (book, home, meeting) -> 0, new SshDoor()).run(all.toArray(String[]::new));
        asked++;
        answered += code == 0 ? 1 : 0;
        return Unpacked.text(out.toByteArray());
    }

    private void tellsNothing(String lines, List<String> arguments) {
        String told = ran(lines, SecretBoard.OBSERVER, arguments);
        assertFalse(told.contains(SecretBoard.SECRET), arguments + "\n" + told);
        assertFalse(told.contains(SecretBoard.SECRET_VALUE), arguments + "\n" + told);
    }

    private Stream<CommandLine> leaves(CommandLine line) {
        Stream<CommandLine> own = line.getCommandSpec().userObject() instanceof Runnable
                        || line.getCommandSpec().userObject() instanceof Callable
                ? Stream.of(line)
                : Stream.empty();
        return Stream.concat(own, line.getSubcommands().values().stream().flatMap(this::leaves));
    }

    @Test
    void no_command_tells_an_observer_what_was_private() {
        Host host = new Host(
                new ByteArrayInputStream(new byte[0]),
                System.out,
                System.err,
                Map.of(),
                false,
                "x",
                folder,
                () -> Program.NOW);
        CommandLine whole = Commands.whole(host, (book, home, meeting) -> 0, new SshDoor(), new Door(host));
        List<CommandLine> leaves = leaves(whole).toList();
        assertTrue(leaves.size() > 150, "all commands are found: " + leaves.size());
        for (CommandLine leaf : leaves) {
            CommandSpec spec = leaf.getCommandSpec();
            if (List.of("demo", "completion", "serve").contains(spec.name())) {
                continue;
            }
            List<String> words = new ArrayList<>(List.of(spec.qualifiedName().split(" ", -1)));
            words.remove(0);
            spec.options().stream()
                    .filter(OptionSpec::required)
                    .forEach(option -> words.add(option.longestName() + "=" + value(option)));
            int places = (int) spec.positionalParameters().stream()
                    .filter(one -> one.arity().min() > 0)
                    .count();
            for (String about : abouts(spec)) {
                List<String> line = new ArrayList<>(words);
                for (int i = 0; i < Math.max(1, places) && !about.isEmpty(); i++) {
                    line.add(about);
                }
                tellsNothing("", line);
            }
            if (places == 0) {
                formats(spec)
                        .forEach(format -> tellsNothing(
                                "",
                                Stream.concat(words.stream(), Stream.of("--format", format))
                                        .toList()));
            }
        }
        assertTrue(asked > 250, "so much was asked: " + asked);
        assertTrue(answered > 140, "so much was answered: " + answered);
        assertTrue(ran("", "dcs", List.of("minutes", "2")).contains(SecretBoard.SECRET));
        assertTrue(ran("", "dcs", List.of("search", "Xylo")).contains(SecretBoard.SECRET));
    }

    /** What a command can be asked about on this board; some words are the beginning of the secret. */
    private static List<String> abouts(CommandSpec spec) {
        if (spec.positionalParameters().isEmpty()) {
            return List.of("");
        }
        return switch (spec.positionalParameters().get(0).paramLabel()) {
            case "N" -> List.of("2");
            case "REF" -> List.of("A02-02", "A01-01");
            case "KEY" -> List.of("1.1", "dcs", "1");
            default -> List.of("2", "Xylo");
        };
    }

    private static List<String> formats(CommandSpec spec) {
        return spec.findOption("--format") == null
                        || spec.findOption("--format").type() != ListFormat.class
                ? List.of()
                : List.of("csv", "json");
    }

    private String value(OptionSpec option) {
        String label = option.paramLabel();
        if (label.contains("FILE") || label.contains("FOLDER")) {
            return folder.resolve("written").toString();
        }
        return label.contains("DATE")
                ? "30 june"
                : label.contains("HH:MM") ? "15:00" : label.equals("N") ? "2" : "words";
    }

    @Test
    void no_publication_tells_an_observer_what_was_private() throws IOException {
        for (Publication publication : Publication.values()) {
            String about =
                    switch (publication.about()) {
                        case BOARD -> "";
                        case MEETING -> "2";
                        case PERSON -> "dcs";
                        case THEME -> "1";
                        case SOURCE -> "inspection-2015";
                    };
            for (Format format : List.of(Format.MD, Format.CSV, Format.JSON, Format.ICS)) {
                List<String> words = Stream.of("export", publication.word(), about, "--format", format.toString())
                        .filter(word -> !word.isEmpty())
                        .toList();
                tellsNothing("", words);
            }
        }
        String open = ran("", SecretBoard.OBSERVER, List.of("minutes", "2"));
        assertTrue(open.contains("What everybody may know."), open);
        assertTrue(open.contains("what was considered and agreed is not public"), open);
        Path papers = folder.resolve("papers");
        tellsNothing("", List.of("export", "--all", papers.toString(), "--meeting", "2"));
        assertTrue(Files.exists(papers), "papers were written");
        try (Stream<Path> files = Files.walk(papers)) {
            for (Path one : files.filter(Files::isRegularFile).toList()) {
                assertFalse(Unpacked.text(Files.readAllBytes(one)).contains(SecretBoard.SECRET), one.toString());
            }
        }
    }

    /** Everything that can be shown in a meeting. */
    private static Stream<String> shows() {
        String words = new LinearCommands()
                .all().stream()
                        .filter(one -> one.name().equals("show"))
                        .findFirst()
                        .orElseThrow()
                        .arguments();
        return Stream.of(words.substring(1, words.length() - 1).split("\\|", -1))
                .map(what -> "show " + what);
    }

    @Test
    void no_line_tells_an_observer_what_was_private() {
        String lines = Stream.concat(
                        new LinearCommands()
                                .all().stream()
                                        .filter(command -> !command.name().equals("quit"))
                                        .map(command -> command.example()),
                        shows())
                .collect(Collectors.joining("\n", "", "\n"));
        List<String> second = List.of("meeting", "run", "2", "--linear");
        tellsNothing(lines, second);
        tellsNothing(lines, List.of("meeting", "run", "1", "--linear"));
        assertTrue(ran(lines, "dcs", second).contains(SecretBoard.SECRET), "members are told");
    }
}
