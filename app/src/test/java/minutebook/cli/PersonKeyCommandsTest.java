package minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import minutebook.KeySamples;
import minutebook.TestBook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The keys by which people are let in, as the secretary keeps them from the command line. */
class PersonKeyCommandsTest {
    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void a_board() {
        Path board = folder.resolve("elsewhere");
        try (TestBook book = TestBook.in(board)) {
            program = new Program(folder).withBoard(book.file());
        }
    }

    private String done(String... arguments) {
        Program.Outcome outcome = program.run(arguments);
        assertEquals(0, outcome.code(), outcome.err());
        return outcome.out();
    }

    private void refused(int code, String why, String... arguments) {
        Program.Outcome outcome = program.run(arguments);
        assertEquals(code, outcome.code(), outcome.out() + outcome.err());
        assertTrue(outcome.err().contains(why), outcome.err());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("keys"), text);
    }

    private String list(String... person) {
        List<String> words = new ArrayList<>(List.of("person", "key", "list", "--format", "csv"));
        words.addAll(List.of(person));
        return done(words.toArray(String[]::new))
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1)[0] + " " + line.split(",", -1)[2])
                .toList()
                .toString();
    }

    @Test
    void a_key_is_added_listed_and_removed() {
        String said = done("person", "key", "add", "dcs", KeySamples.ED25519 + " dcs@laptop");
        assertTrue(said.contains(KeySamples.FINGERPRINT), said);
        String row = done("person", "key", "list", "--format", "json");
        assertTrue(row.contains("\"fingerprint\": \"" + KeySamples.FINGERPRINT + "\""), row);
        assertTrue(row.contains("\"comment\": \"dcs@laptop\""), row);
        done("person", "key", "remove", KeySamples.FINGERPRINT.substring(0, 14));
        assertEquals("[]", list());
        done("undo");
        assertEquals("[dcs ssh-ed25519]", list());
    }

    @Test
    void it_is_taken_from_a_file_and_from_standard_input() throws IOException {
        done(
                "person",
                "key",
                "add",
                "dcs",
                "--file",
                file(KeySamples.RSA + " old\n").toString());
        program.typing(KeySamples.ECDSA + "\n");
        done("person", "key", "add", "nurse");
        assertEquals("[dcs ssh-rsa, nurse ecdsa-sha2-nistp256]", list());
        assertEquals("[nurse ecdsa-sha2-nistp256]", list("nurse"));
    }

    @Test
    void no_key_is_two_peoples() {
        done("person", "key", "add", "dcs", KeySamples.ED25519);
        refused(1, "This key lets in dcs already", "person", "key", "add", "nurse", KeySamples.ED25519 + " mine");
    }

    @Test
    void whose_it_is_takes_the_whole_name() {
        refused(3, "There is no person “dc”", "person", "key", "add", "dc", KeySamples.ED25519);
        refused(3, "There is no person “police”", "person", "key", "add", "police", KeySamples.ED25519);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hello",
                "ssh-ed25519",
                "ssh-ed25519 AAAA",
                "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI not base64!",
                "ssh-dss AAAAB3NzaC1kc3MAAAAA",
                "ssh-ed25519-cert-v01@openssh.com AAAA",
                "\u0000\u0007\u001b[31m",
            })
    void what_is_no_key_is_refused(String typed) {
        refused(2, "", "person", "key", "add", "dcs", typed);
        assertEquals("[]", list());
    }

    @Test
    void a_private_key_is_told_from_a_public_one() {
        program.typing("-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl\n-----END OPENSSH PRIVATE KEY-----\n");
        refused(2, "Give the file that ends in .pub", "person", "key", "add", "dcs");
    }

    @Test
    void a_short_key_is_refused() {
        refused(2, "Make a longer key", "person", "key", "add", "dcs", KeySamples.SHORT_RSA);
    }

    @Test
    void a_bad_line_keeps_no_other_key_out() throws IOException {
        Path keys = file(String.join(
                "\r\n",
                "# the board",
                "",
                KeySamples.ED25519 + " dcs@laptop",
                "ssh-ed25519 AAAAgarbage nurse",
                "from=\"10.0.0.1\" " + KeySamples.OTHER + " nurse",
                "command=\"minutebook --as nurse --db /srv/board.db\",no-pty,restrict " + KeySamples.ECDSA + " whoever",
                KeySamples.RSA + " somebody",
                KeySamples.ED25519 + " again"));
        Program.Outcome outcome = program.run("person", "key", "import", keys.toString(), "--by-comment");
        assertEquals(2, outcome.code(), outcome.out());
        assertEquals("[dcs ssh-ed25519, nurse ecdsa-sha2-nistp256]", list());
        assertEquals(
                """
                Line 4: Give the line as the .pub file has it: there is no key in it that can be read.
                Line 5: Take the option “from” off the line if the key may do without: it would not be kept here.
                Line 7: Say whose it is (--person PERSON): it names nobody of the board.
                3 lines were not taken: mend what is said of each above.
                """,
                outcome.err());
        done("undo");
        assertEquals("[]", list());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "minutebook --as nurse mine",
                "/opt/minutebook/app/bin/minutebook --as=nurse --as=dcs",
                "minutebook --as nurse;id",
                "minutebook --as=nurse`id`",
                "minutebook --as nurse > /tmp/x",
                "minutebook --as nurse --board x",
                "minutebook --as",
                "minutebook --as --forced",
                "minutebook --as 'nurse",
                "exec minutebook --as nurse",
                "sh -c 'minutebook --as nurse'",
                "/opt/minutebook/run --as nurse",
                "echo \\\" --as nurse",
                "rsync --server --sender . /srv",
                "",
            })
    void a_key_that_starts_something_else_is_not_widened(String command) throws IOException {
        Path keys = file(
                "command=\"" + command + "\" " + KeySamples.ED25519 + " nurse@laptop\n" + KeySamples.OTHER + " dcs");
        for (String[] whose : new String[][] {{"--by-comment"}, {"--person", "super"}}) {
            List<String> words = new ArrayList<>(List.of("person", "key", "import", keys.toString()));
            words.addAll(List.of(whose));
            Program.Outcome outcome = program.run(words.toArray(String[]::new));
            assertEquals(2, outcome.code(), outcome.out());
            assertTrue(outcome.err().startsWith("Line 1: Take the command “"), outcome.err());
            assertTrue(outcome.err().contains("off the line if the key may do without"), outcome.err());
        }
        assertEquals("[dcs ssh-ed25519]", list());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "command=\"minutebook --as nurse\"",
                "Command=\"minutebook --forced --as=nurse --db /srv/board/board.db\",RESTRICT",
                "  restrict,pty,command=\"/opt/minutebook/app/bin/minutebook --db='/srv/our board.db' --as nurse --forced\"",
                "command=\"minutebook --as \\\"nurse\\\" --db /srv/board,2.db\",no-pty\t",
            })
    void a_key_is_for_whom_its_command_acts_as(String options) throws IOException {
        Path keys = file(options + " " + KeySamples.ED25519 + " the \"new\" laptop\n");
        done("person", "key", "import", keys.toString());
        assertEquals("[nurse ssh-ed25519]", list());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "command=minutebook",
                "command=\"minutebook --as nurse",
                "command=\"minutebook --as nurse\",command=\"rsync\"",
                "command=\"minutebook --as nurse\"pty",
                "command",
                "restrict,",
                "pty from=\"10.0.0.1\"",
                "restrict pty",
            })
    void options_that_sshd_would_not_take_are_not_taken(String options) throws IOException {
        Path keys = file(options + " " + KeySamples.ED25519 + " nurse\n");
        refused(
                2,
                "there is no key in it that can be read",
                "person",
                "key",
                "import",
                keys.toString(),
                "--by-comment");
        assertEquals("[]", list());
    }

    @Test
    void a_comment_says_whose_a_key_is_only_when_that_is_asked_for() throws IOException {
        Path keys = file(KeySamples.ED25519 + " chair@somewhere\n");
        refused(2, "1 line was not taken", "person", "key", "import", keys.toString());
        assertEquals("[]", list());
    }

    @Test
    void a_name_that_two_people_have_lets_nobody_in() {
        done("person", "key", "add", "dcs", KeySamples.ED25519);
        done("person", "change", "nurse", "--account", "dcs");
        assertTrue(done("person", "key", "list", "--format", "csv").strip().endsWith("no"));
    }

    @Test
    void all_keys_of_a_file_can_be_one_persons() throws IOException {
        Path keys = file(KeySamples.ED25519 + " home\n" + KeySamples.OTHER + " work\n");
        done("person", "key", "import", keys.toString(), "--person", "super");
        assertEquals("[super ssh-ed25519, super ssh-ed25519]", list());
    }

    @Test
    void only_chair_and_secretary_keep_keys() {
        refused(5, "ask the chair or the secretary", "--as", "dcs", "person", "key", "add", "dcs", KeySamples.ED25519);
    }

    @Test
    void what_names_no_key_or_too_little_of_one_is_refused() {
        done("person", "key", "add", "dcs", KeySamples.ED25519);
        refused(3, "There is no key", "person", "key", "remove", "SHA256:nothing");
        refused(2, "Give at least 6 letters", "person", "key", "remove", "SHA");
    }

    @Test
    void somebody_who_has_left_is_not_let_in_by_their_key() {
        done("person", "key", "add", "dcs", KeySamples.ED25519);
        assertTrue(done("person", "key", "list", "--format", "csv").strip().endsWith("yes"));
        done("person", "change", "dcs", "--until", "17 june 2015");
        assertTrue(done("person", "key", "list", "--format", "csv").strip().endsWith("no"));
    }
}
