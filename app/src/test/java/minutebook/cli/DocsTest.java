package minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import minutebook.domain.plan.PlanParts;
import minutebook.ssh.SshDoor;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The pages are true to the program; {@code -Dgolden.update=true} writes COMMANDS.md anew. */
class DocsTest {
    private static final Path PROJECT = Path.of(System.getProperty("minutebook.project"));
    private static final Path DOCS = PROJECT.resolve("app/docs");
    private static final Path PAGE = DOCS.resolve("COMMANDS.md");
    private static final Path PROGRAM = PROJECT.resolve("app/src/main/java/minutebook");
    private static final Pattern HEADING = Pattern.compile("(?m)^## minutebook (\\w+)$");
    private static final Pattern FOLDER = Pattern.compile("(?m)^([a-z/]+)/ ");
    private static final Pattern WORD = Pattern.compile("(?m)^\\| `?([^`|(]+?)`? [|(]");
    private static final Pattern RECORD = Pattern.compile("(?m)^public record (\\w+)");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)\\)");

    private static Host host() {
        PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
        return new Host(
                new ByteArrayInputStream(new byte[0]),
                nowhere,
                nowhere,
                Map.of(),
                false,
                "tester",
                Path.of("home"),
                () -> Program.NOW);
    }

    @Test
    void the_page_of_commands_is_true() throws Exception {
        String now = CommandsPage.now(host());
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, now);
        }
        assertEquals(Files.readString(PAGE), now);
    }

    @Test
    void every_command_and_option_says_what_it_does() {
        CommandLine root = Commands.whole(host(), (book, board, meeting) -> 0, new SshDoor(), new Door(host()));
        checked(root);
        assertEquals(nouns(), PlanCommands.NOUNS);
    }

    private static Set<String> nouns() {
        Set<String> nouns = new HashSet<>(Set.of("plan"));
        PlanParts.ALL.stream().filter(part -> part != PlanParts.BOARD).forEach(part -> nouns.add(part.noun()));
        return nouns;
    }

    private static void checked(CommandLine command) {
        String name = command.getCommandSpec().qualifiedName();
        assertTrue(command.getCommandSpec().usageMessage().description().length > 0, name);
        command.getCommandSpec().args().forEach(argument -> {
            assertEquals(1, argument.description().length, name + " " + argument.paramLabel());
            assertTrue(argument.description()[0].endsWith("."), name + ": " + argument.description()[0]);
        });
        command.getSubcommands().values().forEach(DocsTest::checked);
    }

    @Test
    void the_readme_mentions_each_command() throws Exception {
        String readme = Files.readString(PROJECT.resolve("README.md"));
        List<String> commands = found(HEADING, PAGE);
        assertTrue(commands.size() > 10, commands.toString());
        assertEquals(
                List.of(),
                commands.stream()
                        .filter(command -> !readme.contains("app/bin/minutebook " + command))
                        .toList());
    }

    @Test
    void the_page_on_architecture_names_every_package_and_no_other() throws Exception {
        assertEquals(packages(), new TreeSet<>(found(FOLDER, DOCS.resolve("ARCHITECTURE.md"))));
    }

    @Test
    void the_glossary_holds_every_record_of_the_domain() throws Exception {
        String glossary = Files.readString(DOCS.resolve("GLOSSARY.md"));
        List<String> records = new ArrayList<>();
        for (Path file : files(PROGRAM.resolve("domain"))) {
            records.addAll(found(RECORD, file));
        }
        assertTrue(records.size() > 25, records.toString());
        assertEquals(
                List.of(),
                records.stream()
                        .filter(name -> !glossary.contains("| `" + name + "` |"))
                        .toList());
    }

    @Test
    void the_glossary_explains_each_word_once() throws Exception {
        List<String> words = found(WORD, DOCS.resolve("GLOSSARY.md")).stream()
                .filter(word -> !word.equals("Word"))
                .toList();
        assertTrue(words.size() > 80, words.toString());
        assertEquals(words.stream().distinct().toList(), words);
    }

    @Test
    void every_link_between_the_pages_leads_somewhere() throws Exception {
        List<Path> pages = new ArrayList<>(files(DOCS));
        pages.add(PROJECT.resolve("README.md"));
        for (Path page : pages) {
            for (String link : found(LINK, page)) {
                assertTrue(Files.exists(page.resolveSibling(link)), page + " links to " + link);
            }
        }
    }

    private static Set<String> packages() throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path file : files(PROGRAM)) {
            names.add(PROGRAM.relativize(file.getParent()).toString().replace('\\', '/'));
        }
        names.remove("");
        return names;
    }

    private static List<String> found(Pattern pattern, Path file) throws IOException {
        return pattern.matcher(Files.readString(file))
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
