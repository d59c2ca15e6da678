package minutebook.ssh;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import minutebook.export.Unpacked;
import minutebook.ssh.Served.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in and what they can have done, tried with OpenSSH's own client. */
class ServerTest {
    /** What ssh says of itself when it was not let in, or when the line dropped. */
    private static final int NOT_LET_IN = 255;

    private static final int NOT_ALLOWED = 5;

    @TempDir
    private Path folder;

    private Served served;

    @BeforeEach
    void serve() throws Exception {
        served = Served.inSession(folder);
    }

    @AfterEach
    void stop() {
        if (served != null) {
            served.close();
        }
    }

    private Outcome done(Path key, String... command) throws Exception {
        Outcome outcome = served.ssh(key, command);
        assertEquals(0, outcome.code(), outcome.err() + served.log());
        assertEquals("", outcome.err());
        return outcome;
    }

    private void notLetIn(Outcome outcome) {
        assertEquals(NOT_LET_IN, outcome.code(), outcome.out());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().contains("Permission denied (publickey)"), outcome.err());
    }

    @Test
    void an_unknown_key_sees_nothing() throws Exception {
        notLetIn(served.ssh(served.stranger("stranger"), "actions"));
        assertTrue(served.log().contains("key not let in SHA256:"), served.log());
        served.until("its leaving", () -> served.log().contains("gone, nobody let in, from 127.0.0.1"));
    }

    @Test
    void a_command_answers_on_its_own_streams_with_its_own_exit_code() throws Exception {
        Path key = served.key("dcs");
        assertTrue(done(key, "today").out().contains("2.1"), served.log());
        Outcome missing = served.ssh(key, "minutes", "99");
        assertEquals(3, missing.code());
        assertEquals("", missing.out());
        assertTrue(missing.err().contains("There is no meeting “99”"), missing.err());
        assertEquals(2, served.ssh(key, "nonsense").code());
        assertEquals(2, served.ssh(key, "'never closed").code());
    }

    @Test
    void a_document_comes_over_whole() throws Exception {
        byte[] word =
                done(served.key("dcs"), "minutes", "2", "--format", "docx").bytes();
        assertTrue(Unpacked.text(word).contains("Minutes of meeting 2"));
    }

    @Test
    void without_a_terminal_and_a_command_it_says_where_the_board_stands() throws Exception {
        assertTrue(done(served.key("dcs")).out().startsWith("Wearton Improvement Board"));
    }

    @Test
    void a_person_is_who_their_key_says_whatever_name_they_log_in_by() throws Exception {
        Path lead = served.key("dcs");
        Outcome tried = served.finished(new ProcessBuilder(
                served.client(lead, "chair@127.0.0.1", "person", "change", "nurse", "--post", "Nurse")));
        assertEquals(NOT_ALLOWED, tried.code(), tried.out() + tried.err());
        assertTrue(tried.err().contains("Director of Children’s Services"), tried.err());
        Path chair = served.key("chair");
        Outcome made = served.finished(new ProcessBuilder(
                served.client(chair, "dcs@127.0.0.1", "person", "change", "nurse", "--post", "Nurse")));
        assertEquals(0, made.code(), made.err());
        assertTrue(done(chair, "history").out().contains("chair"));
    }

    @Test
    void a_key_that_is_asked_about_and_not_proved_makes_nobody_anybody() throws Exception {
        Path chair = served.key("chair");
        Files.delete(chair);
        Path lead = served.key("dcs");
        Outcome tried = served.finished(new ProcessBuilder(served.client(
                chair, "-i", lead.toString(), "somebody@127.0.0.1", "person", "change", "nurse", "--post", "Nurse")));
        assertEquals(NOT_ALLOWED, tried.code(), tried.out() + tried.err());
        assertTrue(served.log().contains("let in dcs"), served.log());
        assertFalse(served.log().contains("let in chair"), served.log());
        notLetIn(served.ssh(chair, "today"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "keyboard-interactive", "hostbased", "gssapi-with-mic", "none"})
    void no_other_way_in_is_offered(String way) throws Exception {
        Path key = served.key("dcs");
        notLetIn(served.finished(new ProcessBuilder(served.client(
                key, "-o", "PreferredAuthentications=" + way, "-o", "BatchMode=yes", "somebody@127.0.0.1", "today"))));
    }

    @Test
    void a_key_that_is_taken_away_lets_nobody_in() throws Exception {
        Path key = served.key("dcs");
        done(key, "today");
        served.takesAway(key);
        notLetIn(served.ssh(key, "today"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "minutes 2 --output FILE",
                "export plan --format html --output FILE",
                "export --all FILE --meeting 2",
                "export plan --style FILE",
                "backup FILE",
                "paper add Title --at FILE --item 3 --meeting 2",
                "person key add dcs --file FILE",
                "person key import FILE",
                "import plan FILE",
                "export pack FILE",
                "board create --pack FILE",
                "demo",
                "serve",
                "today --db FILE",
                "today --as secretary",
            })
    void no_file_of_the_server_is_reached_and_nobody_acts_as_another(String command) throws Exception {
        Path file = folder.resolve("theirs");
        String line = command.replace("FILE", "'" + file + "'");
        Outcome outcome = served.ssh(served.key("secretary"), line);
        assertEquals(NOT_ALLOWED, outcome.code(), outcome.out() + outcome.err());
        assertFalse(Files.exists(file));
    }

    @Test
    void no_shell_has_a_part_in_it() throws Exception {
        Path file = folder.resolve("made");
        for (String line : List.of(
                "today; touch " + file,
                "today | tee " + file,
                "today > " + file,
                "$(touch " + file + ")",
                "`touch " + file + "`",
                "today && touch " + file)) {
            assertNotEquals(0, served.ssh(served.key("dcs"), line).code(), line);
        }
        assertFalse(Files.exists(file));
    }

    @Test
    void nothing_is_forwarded_and_there_are_no_subsystems() throws Exception {
        Path key = served.key("dcs");
        int port = served.server().address().getPort();
        Outcome stdio = served.finished(
                new ProcessBuilder(served.client(key, "-W", "127.0.0.1:" + port, "somebody@127.0.0.1")));
        assertNotEquals(0, stdio.code());
        assertEquals("", stdio.out());
        Outcome back = served.finished(new ProcessBuilder(served.client(
                key, "-o", "ExitOnForwardFailure=yes", "-R", "0:127.0.0.1:" + port, "somebody@127.0.0.1", "today")));
        assertEquals(NOT_LET_IN, back.code(), back.out());
        Outcome files = served.finished(new ProcessBuilder(served.client(key, "-s", "somebody@127.0.0.1", "sftp")));
        assertNotEquals(0, files.code());
        assertTrue(files.err().contains("subsystem request failed"), files.err());
    }

    @Test
    void neither_a_socket_nor_a_display_is_forwarded() throws Exception {
        Path key = served.key("dcs");
        String socket = folder.resolve("socket") + ":127.0.0.1:"
                + served.server().address().getPort();
        Outcome streams = served.finished(new ProcessBuilder(
                served.client(key, "-o", "ExitOnForwardFailure=yes", "-R", socket, "somebody@127.0.0.1", "today")));
        assertEquals(NOT_LET_IN, streams.code(), streams.out());
        assertFalse(Files.exists(folder.resolve("socket")));
        ProcessBuilder display = new ProcessBuilder(
                served.client(key, "-o", "ForwardX11Trusted=yes", "-X", "-v", "somebody@127.0.0.1", "today"));
        display.command().remove("LogLevel=ERROR");
        display.command().remove(display.command().lastIndexOf("-o"));
        display.environment().put("DISPLAY", ":0");
        Outcome shown = served.finished(display);
        assertTrue(shown.err().contains("X11 forwarding request failed"), shown.err());
    }

    @Test
    void a_client_sets_no_variables() throws Exception {
        Path key = served.key("dcs");
        Outcome outcome = served.finished(new ProcessBuilder(served.client(
                key,
                "-o",
                "SetEnv=TERM=xterm COLUMNS=30 MINUTEBOOK_DB=/nowhere XDG_STATE_HOME=" + folder.resolve("theirs"),
                "somebody@127.0.0.1",
                "today")));
        assertEquals(0, outcome.code(), outcome.err());
        assertEquals(done(key, "today").out(), outcome.out());
    }

    @Test
    void a_list_of_keys_with_a_malformed_line_lets_the_others_in() throws Exception {
        Path good = served.stranger("dcs");
        String line = Served.publicHalf(good);
        String list = "ssh-ed25519 AAAAC3Nza-not-a-key dcs\n" + line + line.substring(0, 40) + " dcs\n";
        Outcome imported = served.finished(
                new ProcessBuilder(served.client(
                        served.key("chair"), "somebody@127.0.0.1", "person", "key", "import", "--by-comment")),
                Files.writeString(folder.resolve("keys"), list));
        assertTrue(imported.err().contains("Line 1: "), imported.out() + imported.err());
        assertTrue(imported.err().contains("Line 3: "), imported.out() + imported.err());
        done(good, "today");
    }

    @Test
    void names_from_outside_do_no_harm_in_the_log() throws Exception {
        Path stranger = served.stranger("stranger");
        // OpenSSH's own client sends no control characters in a name.
        String name = "evil” let in chair\u202e" + "x".repeat(1_000);
        served.finished(new ProcessBuilder(served.client(stranger, "-l", name, "127.0.0.1", "today")));
        assertTrue(served.log().contains("as “evil"), served.log());
        served.ssh(served.key("dcs"), "'evil\u001b[2J\nlet in chair by SHA256:x'" + "x".repeat(10_000));
        assertTrue(served.log().contains("asks for “'evil"), served.log());
        for (String line : served.log().lines().toList()) {
            assertTrue(line.chars().noneMatch(Character::isISOControl), line);
            assertTrue(line.length() < 500, line);
            assertTrue(line.matches("2015-06-18T1\\d:\\d\\d:\\d\\dZ .*"), line);
            assertFalse(line.matches("\\S+ let in chair.*"), line);
        }
    }

    @Test
    void what_is_said_at_the_board_is_not_in_the_log() throws Exception {
        Path chair = served.key("chair");
        done(chair, "record 2 'note The price is four'");
        assertTrue(served.log().contains("chair asks for “record”"), served.log());
        assertFalse(served.log().contains("price"), served.log());
    }

    @Test
    void lines_are_not_typed_through_a_terminal() throws Exception {
        Outcome linear = served.finished(new ProcessBuilder(
                served.client(served.key("chair"), "-tt", "somebody@127.0.0.1", "meeting", "run", "2", "--linear")));
        assertEquals(2, linear.code(), linear.out());
        assertTrue(linear.err().contains("Come with ssh -T"), linear.err());
    }

    @Test
    void the_servers_key_is_made_once_for_its_owner_alone() throws Exception {
        Path file = folder.resolve("host_key");
        byte[] made = Files.readAllBytes(file);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        Outcome told = served.finished(new ProcessBuilder("ssh-keygen", "-l", "-f", file.toString()));
        assertTrue(told.out().contains("(ED25519)"), told.out() + told.err());
        assertTrue(served.log().contains(told.out().split(" ", -1)[1]), served.log());
        served.close();
        served = Served.again(folder);
        assertArrayEquals(made, Files.readAllBytes(file));
        done(served.key("dcs"), "today");
    }
}
