package minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PipeOutputTest {
    @Test
    void a_reader_who_has_read_enough_is_no_trouble() {
        Reader head = new Reader(5, "Broken pipe");
        PrintStream out = new PrintStream(new PipeOutput(head), true, StandardCharsets.UTF_8);
        out.println("one");
        out.println("two");
        out.println("three");
        assertFalse(out.checkError());
        assertEquals("one\n", head.text.toString());
    }

    @Test
    void a_full_disk_is_trouble() {
        PrintStream out =
                new PrintStream(new PipeOutput(new Reader(5, "No space left on device")), true, StandardCharsets.UTF_8);
        out.println("one");
        out.println("two");
        assertTrue(out.checkError());
    }

    /** Takes so many bytes and then fails. */
    private static final class Reader extends OutputStream {
        private final StringBuilder text = new StringBuilder();
        private final int most;
        private final String trouble;

        private Reader(int most, String trouble) {
            this.most = most;
            this.trouble = trouble;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (text.length() + length > most) {
                throw new IOException(trouble);
            }
            text.append(new String(bytes, from, length, StandardCharsets.UTF_8));
        }
    }
}
