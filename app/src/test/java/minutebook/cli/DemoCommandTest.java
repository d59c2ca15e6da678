package minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo: a practice board apart from any real one, and the whole meeting in one command. */
class DemoCommandTest {
    private static final List<String> PAPERS = List.of(
            "board/action-log.csv",
            "board/action-log.html",
            "board/action-log.md",
            "meeting/minutes-07.html",
            "meeting/minutes-07.md");

    @TempDir
    private Path folder;

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void play_writes_the_minutes_and_the_action_log_and_leaves_no_board_behind() throws Exception {
        Path papers = folder.resolve("papers");

        Program.Outcome outcome = new Program(folder).run("demo", "--play", papers.toString());

        assertEquals(0, outcome.code(), outcome.err());
        PAPERS.forEach(name -> assertTrue(Files.exists(papers.resolve(name)), name));
        assertTrue(outcome.out().contains("Written: 5 files, "), outcome.out());
        String minutes = Files.readString(papers.resolve("meeting/minutes-07.md"));
        assertTrue(minutes.contains("14:02 to 15:58") && minutes.contains("A07-11"), minutes);
        assertEquals(List.of(), names(folder.resolve("data").resolve("minutebook")));
    }

    @Test
    void played_twice_it_writes_the_same_bytes() throws Exception {
        Path first = folder.resolve("first");
        Path second = folder.resolve("second");
        new Program(folder).run("demo", "--play", first.toString());
        new Program(folder).run("demo", "--play", second.toString());
        for (String name : PAPERS) {
            assertArrayEquals(Files.readAllBytes(first.resolve(name)), Files.readAllBytes(second.resolve(name)), name);
        }
    }

    @Test
    void without_a_terminal_it_plays_into_a_folder_of_its_own_and_says_where() throws Exception {
        Program.Outcome outcome = new Program(folder).run("demo");

        Path papers = folder.resolve("data/minutebook/demo-papers");
        assertEquals(0, outcome.code(), outcome.err());
        PAPERS.forEach(name -> assertTrue(Files.exists(papers.resolve(name)), name));
        assertTrue(outcome.out().contains(papers.toString()));
    }

    @Test
    void the_practice_board_stays_until_it_is_made_afresh() {
        Program program = new Program(folder);
        program.typing("at 14:02\nstart\nnote Hello\n");
        assertEquals(0, program.run("demo", "--linear").code());
        program.typing("show\n");
        assertTrue(program.run("demo", "--linear").out().contains("Hello"));
        assertTrue(program.run("demo", "--linear", "--fresh").out().contains("not started"));
        program.typing("nonsense\n");
        assertEquals(1, program.run("demo", "--linear").code());
        assertFalse(Files.exists(folder.resolve("data/minutebook/board.db")));
    }

    @Test
    void on_a_terminal_it_opens_the_planned_meeting() {
        Program program = new Program(folder).onTerminal();

        assertEquals(0, program.run("demo").code());
        assertEquals(List.of("sunderland/meeting"), program.opened());
    }

    @Test
    void no_other_file_can_be_named() {
        Program.Outcome outcome = new Program(folder).run("demo", "--fresh", "--db", "mine.db");

        assertEquals(2, outcome.code());
        assertTrue(outcome.err().contains("Leave out --db"));
    }

    @Test
    void a_folder_that_cannot_be_made_is_told() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");

        Program.Outcome outcome =
                new Program(folder).run("demo", "--play", file.resolve("papers").toString());

        assertEquals(4, outcome.code(), outcome.err());
    }
}
