package minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** COMMANDS.md says what the commands are now; {@code -Dgolden.update=true} writes it anew. */
class DocsTest {
    private static final Path PAGE = Path.of(System.getProperty("minutebook.project"), "app", "docs", "COMMANDS.md");

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
        checked(Commands.line(host(), (book, board, meeting) -> 0, new Door(host())));
    }

    private static void checked(picocli.CommandLine command) {
        String name = command.getCommandSpec().qualifiedName();
        assertTrue(command.getCommandSpec().usageMessage().description().length > 0, name);
        command.getCommandSpec().args().forEach(argument -> {
            assertEquals(1, argument.description().length, name + " " + argument.paramLabel());
            assertTrue(argument.description()[0].endsWith("."), name + ": " + argument.description()[0]);
        });
        command.getSubcommands().values().forEach(DocsTest::checked);
    }
}
