package minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import minutebook.KeySamples;
import minutebook.domain.Refused;
import minutebook.ssh.SshDoor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes by standard input is read once, within bounds, and left open. */
class StandardInputTest {
    @TempDir
    private Path folder;

    private boolean isClosed;

    private RootCommand root(byte[] sent) {
        ByteArrayInputStream in = new ByteArrayInputStream(sent) {
            @Override
            public void close() {
                isClosed = true;
            }
        };
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        Host host = new Host(in, nowhere, nowhere, Map.of(), false, "tester", folder, () -> Program.NOW);
        return new RootCommand(host, (book, home, meeting) -> 0, new SshDoor());
    }

    private static String refused(Runnable what) {
        return assertThrows(Refused.class, what::run).sentence();
    }

    @Test
    void keys_are_read_by_the_one_reader_of_standard_input_which_stays_open() {
        RootCommand root = root((KeySamples.ED25519 + " laptop").getBytes(StandardCharsets.UTF_8));
        assertEquals(1, KeyText.in(root, "-").size());
        assertFalse(isClosed);
        assertTrue(refused(() -> KeyText.in(root, "-")).contains("standard input is read once"));
        assertTrue(refused(() -> root.input().text("-")).contains("standard input is read once"));
        assertEquals("typed", root.input().text("typed"));
    }

    @Test
    void a_comment_in_another_encoding_keeps_no_key_out() throws Exception {
        byte[] line = (KeySamples.ED25519 + " café").getBytes(StandardCharsets.ISO_8859_1);
        Path file = Files.write(folder.resolve("keys"), line);
        assertTrue(KeyText.in(root(line), "-").get(0).isSound());
        assertTrue(KeyText.in(root(line), file.toString()).get(0).isSound());
        assertTrue(refused(() -> StandardInput.inUtf8(line)).startsWith("Save it as UTF-8"));
    }

    @Test
    void what_is_too_long_is_refused_from_a_file_and_from_standard_input() throws Exception {
        byte[] sent = new byte[1025];
        Path file = Files.write(folder.resolve("long"), sent);
        for (String typed : new String[] {"-", file.toString()}) {
            assertEquals(
                    "Send less: it may have 1 kB at most.",
                    refused(() -> root(sent).input().file(typed, 1024)));
            assertEquals(1025, root(sent).input().file(typed, 1025).length);
        }
        String missing =
                refused(() -> root(sent).input().file(folder.resolve("none").toString(), 1));
        assertTrue(missing.startsWith("Check the name of the file"), missing);
    }
}
