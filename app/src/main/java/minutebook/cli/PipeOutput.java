package minutebook.cli;

import java.io.IOException;
import java.io.OutputStream;

/** Output whose reader may stop reading, as {@code head} does: what comes after that is dropped without a word. */
final class PipeOutput extends OutputStream {
    private static final String CUT = "Broken pipe";

    private final OutputStream to;
    private boolean cut;

    PipeOutput(OutputStream to) {
        this.to = to;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (!cut) {
            try {
                to.write(bytes, from, length);
            } catch (IOException e) {
                stop(e);
            }
        }
    }

    @Override
    public void flush() throws IOException {
        if (!cut) {
            try {
                to.flush();
            } catch (IOException e) {
                stop(e);
            }
        }
    }

    private void stop(IOException trouble) throws IOException {
        if (!CUT.equals(trouble.getMessage())) {
            throw trouble;
        }
        cut = true;
    }
}
