package minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import minutebook.ssh.SshDoor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** A line from afar: what may be asked, with every command and option of the program put to the test. */
class AfarTest {
    private static final Set<String> FOR_THE_HOST = Set.of(
            "backup",
            "board create",
            "completion",
            "demo",
            "doctor",
            "import plan",
            "pack check",
            "serve",
            "style check",
            "style show");

    private static final String MAY_BE_A_FILE = ".*\\b([Ff]iles?|[Ff]olders?|[Pp]aths?)\\b.*";

    @TempDir
    private static Path sample;

    @TempDir
    private Path folder;

    private static Path template;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Program program;
    private CommandLine tree;

    @BeforeAll
    static void make_the_sample_board_once() {
        template = Program.sampleBoard(sample);
    }

    @BeforeEach
    void come_from_afar() {
        program = new Program(folder).withBoard(template).fromAfar("chair");
        Host host = new Host(
                        new ByteArrayInputStream(new byte[0]),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        Map.of(),
                        false,
                        "tester",
                        folder,
                        () -> Program.NOW)
                .fromAfar("chair", folder.resolve("data/minutebook/board.db"));
        tree = Commands.whole(host, (book, home, meeting) -> 0, new SshDoor(), new Door(host));
    }

    /** Every command that does something, by the words that it is typed with. */
    private Map<String, CommandLine> commands() {
        Map<String, CommandLine> commands = new TreeMap<>();
        gather(tree, "", commands);
        return commands;
    }

    private static void gather(CommandLine line, String before, Map<String, CommandLine> commands) {
        line.getSubcommands().forEach((name, part) -> {
            String words = (before + " " + name).strip();
            if (part.getCommand() instanceof Callable) {
                commands.put(words, part);
            }
            gather(part, words, commands);
        });
    }

    private static List<ArgSpec> arguments(CommandLine command) {
        return Stream.<ArgSpec>concat(
                        command.getCommandSpec().options().stream(),
                        command.getCommandSpec().positionalParameters().stream())
                .toList();
    }

    /** The command as it could be typed with what it cannot do without, and one argument more. */
    private static List<String> line(String words, CommandLine command, Optional<ArgSpec> more) {
        List<String> line = new ArrayList<>(List.of(words.split(" ", -1)));
        command.getCommandSpec().options().stream()
                .filter(option -> more.filter(option::equals).isPresent() || isNeeded(option))
                .forEach(option -> {
                    line.add(option.longestName());
                    if (option.arity().max() > 0) {
                        line.add(value(option));
                    }
                });
        List<PositionalParamSpec> places = command.getCommandSpec().positionalParameters();
        places.stream()
                .filter(place ->
                        place.arity().min() > 0 || more.filter(places::contains).isPresent())
                .forEach(place -> line.add(value(place)));
        return line;
    }

    /** Whether the command cannot do without it; of several that exclude one another it is the first. */
    private static boolean isNeeded(OptionSpec option) {
        return option.group() == null
                ? option.required()
                : option.group().multiplicity().min() > 0
                        && option.group().args().iterator().next().equals(option);
    }

    private static String value(ArgSpec argument) {
        if (Afar.isFile(argument)) {
            return "afar-file";
        }
        Class<?> type = argument.auxiliaryTypes().length > 0 ? argument.auxiliaryTypes()[0] : argument.type();
        if (type == int.class || type == Integer.class) {
            return "7";
        }
        return type.isEnum() ? type.getEnumConstants()[0].toString() : "x";
    }

    /** Runs it with one tree of commands for all: making one takes longer than most commands. */
    private Program.Outcome run(List<String> line) {
        out.reset();
        err.reset();
        int code = tree.execute(line.toArray(String[]::new));
        return new Program.Outcome(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The files of the host, but those of the board. */
    private Set<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            Set<String> names = new TreeSet<>();
            all.map(Path::toString)
                    .filter(name -> !name.matches(".*board\\.db(-wal|-shm)?"))
                    .forEach(names::add);
            return names;
        }
    }

    private void refused(String why, List<String> line) {
        Program.Outcome outcome = run(line);
        assertEquals(5, outcome.code(), line + ": " + outcome.err());
        assertTrue(outcome.err().contains(why), line + ": " + outcome.err());
        assertEquals("", outcome.out(), line.toString());
    }

    @Test
    void no_option_or_argument_that_names_a_file_is_taken() throws IOException {
        Set<String> before = files();
        List<String> tried = new ArrayList<>();
        commands().forEach((words, command) -> arguments(command).stream()
                .filter(Afar::isFile)
                .forEach(argument -> {
                    tried.add(words + " " + argument.paramLabel());
                    refused("Leave out", line(words, command, Optional.of(argument)));
                }));
        assertTrue(tried.size() > 20, tried.toString());
        assertEquals(before, files());
        assertFalse(Files.exists(Path.of("afar-file")));
    }

    @Test
    void whatever_may_be_a_file_is_known_to_be_one() {
        Set<String> unknown = new TreeSet<>();
        commands().forEach((words, command) -> arguments(command).stream()
                .filter(argument -> argument.arity().max() > 0 && !Afar.isFile(argument))
                .filter(argument -> !argument.paramLabel().equals("KEY")) // which board of the file it is
                .filter(argument -> argument.type() == File.class
                        || String.join(" ", argument.description()).matches(MAY_BE_A_FILE))
                .forEach(argument -> unknown.add(words + " " + argument.paramLabel())));
        assertEquals(Set.of(), unknown);
    }

    @Test
    void a_command_is_for_use_from_afar_or_refused_for_all() throws IOException {
        Set<String> before = files();
        Set<String> refused = new TreeSet<>();
        commands().forEach((words, command) -> {
            Program.Outcome outcome = run(line(words, command, Optional.empty()));
            assertNotEquals(Door.FAULT, outcome.code(), words + ": " + outcome.err());
            if (outcome.code() == 5 && outcome.err().contains("host")) {
                refused.add(words);
            }
        });
        Set<String> withNeededFile = Set.of("export pack", "minutes extracts", "paper add", "reading import");
        refused.removeAll(withNeededFile);
        assertEquals(new TreeSet<>(FOR_THE_HOST), refused);
        assertEquals(before, files());
    }

    @Test
    void every_word_that_may_come_first_is_a_command() {
        Set<String> first = new TreeSet<>();
        commands().keySet().forEach(words -> first.add(words.split(" ", -1)[0]));
        assertTrue(first.containsAll(Afar.firstWords()), first.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actions --as secretary",
                "--as secretary actions",
                "actions --db=elsewhere.db",
                "--db elsewhere.db",
                "--as=secretary",
                "action add 'Do it @chair due 30 june' --as secretary"
            })
    void who_acts_on_which_file_stays_as_it_was_settled(String line) {
        Program.Outcome outcome = program.runLine(line);
        assertEquals(5, outcome.code(), outcome.err());
        assertTrue(outcome.err().contains("settled by the key"), outcome.err());
        assertFalse(Files.exists(Path.of("elsewhere.db")));
    }

    @Test
    void commands_print_and_record_as_the_person_of_the_key() {
        Program.Outcome listed = program.runLine("minutebook actions --format csv");
        assertEquals(0, listed.code(), listed.err());
        assertTrue(listed.out().contains("A06-"), listed.out());
        Program.Outcome added = program.runLine("risk add --title 'Too few social workers' --score x");
        assertEquals(2, added.code(), added.err());
        Program.Outcome noted = program.runLine("search \"two words\" --format json");
        assertEquals(0, noted.code(), noted.err());
        Program.Outcome undone = new Program(folder).fromAfar("dcs").runLine("undo");
        assertEquals(1, undone.code(), undone.err());
    }

    @Test
    void without_a_command_it_opens_the_screens_on_a_terminal_and_says_where_the_board_stands_without_one() {
        assertEquals(0, program.runLine("").code());
        assertTrue(program.opened().isEmpty());
        program.with("TERM", "xterm").onTerminal();
        assertEquals(0, program.runLine(" ").code());
        assertEquals(0, program.runLine("minutebook").code());
        assertEquals(List.of("sunderland/home", "sunderland/home"), program.opened());
        assertEquals(5, program.runLine("demo").code());
    }

    @Test
    void a_document_goes_to_standard_output_and_rows_come_from_standard_input() {
        Program.Outcome minutes = program.runLine("minutes 6 --format html");
        assertEquals(0, minutes.code(), minutes.err());
        assertTrue(minutes.out().startsWith("<!DOCTYPE html>"), minutes.out().substring(0, 40));
        Program.Outcome rows = program.typing("nonsense\n").runLine("reading import - --dry-run");
        assertNotEquals(5, rows.code(), rows.err());
        program.onTerminal();
        Program.Outcome binary = program.runLine("minutes 6 --format docx");
        assertEquals(2, binary.code());
        assertFalse(binary.err().contains("--output"), binary.err());
    }

    @Test
    void a_meeting_run_by_lines_links_no_file_of_the_host() throws IOException {
        Path file = Files.writeString(folder.resolve("secret.txt"), "secret");
        Program.Outcome outcome =
                program.typing("paper 4 Secret at " + file + "\n").runLine("meeting run 7 --linear");
        assertEquals(1, outcome.code(), outcome.out());
        assertTrue(outcome.out().contains("from afar"), outcome.out());
        Program.Outcome web = program.typing("paper 4 Guide at https://council.example/guide\n")
                .runLine("meeting run 7 --linear");
        assertEquals(0, web.code(), web.out());
    }

    @Test
    void a_paper_on_the_host_is_not_looked_at() throws IOException {
        Path file = Files.writeString(folder.resolve("audit.txt"), "abc");
        new Program(folder).run("paper", "add", "Audit", "--at", file.toString(), "--item", "4", "--meeting", "7");
        Program.Outcome papers = program.runLine("meeting papers 7 --format csv");
        assertTrue(papers.out().contains("on the host"), papers.out() + papers.err());
    }

    @Test
    void a_quotation_that_does_not_end_is_refused() {
        Program.Outcome outcome = program.runLine("search 'two");
        assertEquals(2, outcome.code());
        assertEquals(1, outcome.err().lines().count(), outcome.err());
    }
}
