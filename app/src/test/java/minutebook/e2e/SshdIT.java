package minutebook.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built program as the forced command of a key, with the real sshd and the real client. */
class SshdIT {
    /** Ctrl-L: every cell is sent, also those that stay as they were. */
    private static final String DRAW_AGAIN = "\f";

    @TempDir
    private static Path folder;

    private static Sshd sshd;

    @BeforeAll
    static void a_board_with_two_keys() throws Exception {
        Optional<String> whyNot = Sshd.whyNot();
        whyNot.ifPresent(why -> System.out.println("SshdIT is skipped: " + why + "."));
        assumeTrue(whyNot.isEmpty(), () -> whyNot.orElse(""));
        Machine machine = new Machine(folder);
        Path file = folder.resolve("board.db");
        Machine.Run made = machine.run(
                "",
                "board",
                "create",
                "--pack",
                Machine.project().resolve("data/sunderland").toString(),
                "--db",
                file.toString());
        assertEquals(0, made.code(), made.err());
        sshd = new Sshd(machine, folder);
        sshd.bind("head-mash", file);
        sshd.bind("chair", file);
    }

    @Test
    void commands_have_exit_codes_and_standard_error_and_the_person_of_the_key() throws Exception {
        Machine.Run listed = sshd.run("head-mash", "", "actions --format csv");
        assertEquals(0, listed.code(), listed.err() + sshd.log());
        assertTrue(listed.out().contains("A06-"), listed.out());
        assertEquals("", listed.err());

        Machine.Run refused = sshd.run("head-mash", "", "rules", "change", "--stale-after", "3");
        assertEquals(5, refused.code(), refused.out() + refused.err());
        assertEquals("", refused.out());
        assertEquals(1, refused.err().lines().count(), refused.err());

        Machine.Run other = sshd.run("head-mash", "", "rules change --stale-after 3 --as chair");
        assertEquals(5, other.code(), other.out());
        assertTrue(other.err().contains("Leave out --as"), other.err());

        Machine.Run chair = sshd.run("chair", "", "rules change --stale-after 3");
        assertEquals(0, chair.code(), chair.err());
    }

    @Test
    void nothing_of_the_host_is_read_or_written_or_run() throws Exception {
        Path made = folder.resolve("made");
        Machine.Run run = sshd.run("chair", "", "today; touch " + made + " $(touch " + made + ") | touch " + made);
        assertEquals(2, run.code(), run.out());
        Machine.Run written = sshd.run("chair", "", "minutes 6 --output " + made);
        assertEquals(5, written.code(), written.out());
        Machine.Run sftp = sshd.run("chair", "", "/usr/lib/openssh/sftp-server");
        assertEquals(2, sftp.code(), sftp.out());
        assertFalse(Files.exists(made));
        Machine.Run rows = sshd.run("chair", "pathway-plans,2015-06-01,50\n", "reading import - --dry-run");
        assertEquals(0, rows.code(), rows.err());
        assertTrue(rows.out().contains("to be added"), rows.out());
    }

    @Test
    void a_terminal_gets_the_screens_which_reach_no_file_of_the_host() throws Exception {
        try (Sshd.Terminal terminal = sshd.open("head-mash")) {
            terminal.type(DRAW_AGAIN);
            terminal.await("My actions");
            terminal.type("q" + DRAW_AGAIN);
            terminal.await("What needs the board today");
            terminal.type("w" + DRAW_AGAIN);
            terminal.await("From afar nothing is written on the host");
            terminal.type("q");
            assertEquals(0, terminal.ended());
        }
    }
}
