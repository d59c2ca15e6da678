package minutebook.ssh;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Lines for a terminal in raw mode, where a new line does not go back to the left by itself. */
final class LineEnds extends FilterOutputStream {
    private int last;

    LineEnds(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int letter) throws IOException {
        if (letter == '\n' && last != '\r') {
            out.write('\r');
        }
        out.write(letter);
        last = letter;
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
        for (int i = from; i < from + count; i++) {
            write(bytes[i]);
        }
    }
}
