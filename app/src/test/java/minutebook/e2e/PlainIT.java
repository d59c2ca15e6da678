package minutebook.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built program where nobody sits at a terminal: in pipes, in other locales, on files that are no good. */
class PlainIT {
    @TempDir
    private Path folder;

    private Machine machine;

    @BeforeEach
    void set_up() throws Exception {
        machine = new Machine(folder);
    }

    @Test
    void a_pipe_gets_the_home_page_as_text() throws Exception {
        Machine.Run run = machine.run("");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("minutebook demo"), run.out());
        assertEquals("", run.err());
    }

    @Test
    void lines_run_a_meeting() throws Exception {
        Machine.Run run = machine.run("start\nnote Said in a pipe.\nshow\n", "demo", "--linear");
        assertEquals(0, run.code(), run.out() + run.err());
        assertTrue(run.out().contains("1. Note: Said in a pipe."), run.out());
        assertFalse(run.out().contains("\u001b"), "an escape sequence in a pipe");
    }

    @Test
    void text_is_utf_8_whatever_the_locale() throws Exception {
        for (String locale : new String[] {"C", "POSIX", "en_GB.ISO-8859-1"}) {
            machine.with("LC_ALL", locale).with("LANG", locale);
            Machine.Run run = machine.run("start\nnote Łódź in " + locale + " 👩‍⚕️.\nshow\n", "demo", "--linear");
            assertTrue(run.out().contains("Note: Łódź in " + locale + " 👩‍⚕️."), run.out() + run.err());
        }
    }

    @Test
    void a_file_where_the_folder_should_be_is_refused_in_a_sentence() throws Exception {
        Files.writeString(folder.resolve("DATA"), "not a folder");
        refused(machine.run("", "demo", "--linear"));
    }

    @Test
    void a_file_that_is_no_board_is_refused_and_left_alone() throws Exception {
        Path garbage = Files.writeString(folder.resolve("garbage"), "this is no board at all\n".repeat(500));
        refused(machine.run("", "--db", garbage.toString(), "verify"));
        assertEquals("this is no board at all\n".repeat(500), Files.readString(garbage));
        assertFalse(Files.exists(Path.of(garbage + "-wal")));
    }

    private static void refused(Machine.Run run) {
        assertEquals(4, run.code(), run.out() + run.err());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().strip().endsWith("."), run.err());
    }
}
