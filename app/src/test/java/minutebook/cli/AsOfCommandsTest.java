package minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.change.CloseAction;
import minutebook.change.CreateBoard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --as-of}: every command that shows the record can show it as known on a day; no other takes it. */
class AsOfCommandsTest {
    @TempDir
    Path folder;

    private Program program;

    /** Action A01-01 is open on 16 June and closed on the 17th; the program runs on the 18th. */
    @BeforeEach
    void record_on_two_days() {
        try (TestBook book = TestBook.empty(folder)) {
            book.waits(Duration.ofDays(-2));
            book.does(new CreateBoard(TestBoard.rows()));
            book.waits(Duration.ofDays(1));
            book.does(new CloseAction(
                    TestBoard.OVERDUE, Optional.empty(), book.now().toLocalDate(), "Seen by the board."));
        }
        program = new Program(folder).withBoard(folder.resolve("board.db"));
    }

    private Program.Outcome run(String line, String... more) {
        List<String> words = new ArrayList<>(List.of(line.split(" ", -1)));
        words.addAll(List.of(more));
        return program.run(words.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"today", "actions --state closed", "action show A01-01", "log", "history", "search seen"})
    void what_was_recorded_later_is_not_known(String command) {
        Program.Outcome now = run(command);
        Program.Outcome then = run(command, "--as-of", "16 jun 2015");
        assertEquals(0, then.code(), then.err());
        assertFalse(now.out().equals(then.out()), then.out());
        assertEquals(now.out(), run(command, "--as-of=2015-06-18").out());
        assertEquals(now.out(), run("--as-of 18/6/2015 " + command).out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"board list", "meeting list", "meeting show 2", "minutes 1"})
    void every_command_that_shows_the_record_takes_it(String command) {
        Program.Outcome then = run(command, "--as-of", "16 june");
        assertEquals(0, then.code(), then.err());
        assertEquals(run(command).out(), then.out());
    }

    @Test
    void what_one_sees_first_is_shown_as_known_too() {
        assertTrue(run("--as-of 16/6/2015").out().contains("1 action is overdue"));
        assertTrue(run("actions").out().contains("A01-03"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "undo",
                "redo",
                "verify",
                "backup copy.db",
                "demo",
                "meeting close 2",
                "meeting run 2",
                "meeting plan 3/7/2015 14:00",
                "action close A01-03",
                "action add 2 words",
                "completion bash",
                "board create --pack x"
            })
    void a_command_that_does_anything_else_refuses_it(String command) {
        Program.Outcome refused = run(command, "--as-of", "16 june");
        assertEquals(2, refused.code(), refused.out() + refused.err());
        assertEquals("", refused.out());
        assertEquals(1, refused.err().lines().count(), refused.err());
    }

    @Test
    void a_day_that_cannot_be_shown_is_refused_in_one_sentence() {
        assertEquals(
                "The record begins on 16 June 2015: give that day or a later one.\n",
                run("actions --as-of 2015-06-15").err());
        assertEquals(3, run("actions --as-of 2015-06-15").code());
        assertEquals(1, run("actions --as-of 2015-06-19").code());
        assertEquals(1, run("actions --as-of soon").code());
    }

    @Test
    void help_is_given_whatever_the_day() {
        Program.Outcome help = run("undo --as-of 2015-06-15 --help");
        assertEquals(0, help.code());
        assertTrue(help.out().contains("--as-of=DATE"));
    }
}
