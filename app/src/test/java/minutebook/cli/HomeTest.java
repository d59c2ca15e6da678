package minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program without a command. */
class HomeTest {
    @TempDir
    private Path folder;

    @Test
    void on_a_terminal_it_opens_the_screens() {
        Program program = new Program(folder).onTerminal();

        assertEquals(0, program.run().code());
        assertEquals(List.of("no board/home"), program.opened());
    }

    @Test
    void without_a_terminal_it_says_what_to_do_and_makes_no_file() {
        Program.Outcome outcome = new Program(folder).run();

        assertEquals(0, outcome.code());
        assertTrue(outcome.out().contains("minutebook demo"), outcome.out());
        assertFalse(Files.exists(folder.resolve("data")));
    }

    @Test
    void a_file_that_was_named_and_is_not_there_is_not_made() {
        Program program = new Program(folder).onTerminal();

        Program.Outcome outcome = program.run("--db", folder.resolve("typo.db").toString());

        assertEquals(3, outcome.code());
        assertTrue(outcome.err().contains("There is no board file"), outcome.err());
        assertFalse(Files.exists(folder.resolve("typo.db")));
        assertEquals(List.of(), program.opened());
    }

    @Test
    void on_a_dumb_terminal_it_says_where_the_board_stands() {
        Program program = new Program(folder)
                .withBoard(Program.sampleBoard(folder))
                .onTerminal()
                .with("TERM", "dumb");

        String out = program.run().out();

        assertTrue(out.contains("Meeting 7 is planned for Thursday 18 June 2015 at 14:00"), out);
        assertTrue(out.contains("actions are overdue"), out);
        assertEquals(List.of(), program.opened());
        assertEquals(out, program.run("--board", "sunderland").out());
        assertEquals(3, program.run("--board", "leeds").code());
    }
}
