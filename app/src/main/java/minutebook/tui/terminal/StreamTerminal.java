package minutebook.tui.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.terminal.ansi.ANSITerminal;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** A terminal at the other end of any stream: a frame is written in one go, and its size is told to it, never asked. */
final class StreamTerminal extends ANSITerminal {
    private static final int FRAME_BYTES = 1 << 16;
    private static final byte[] PASTE_MARKED = "\u001b[?2004h".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PASTE_PLAIN = "\u001b[?2004l".getBytes(StandardCharsets.US_ASCII);

    private final Glyphs glyphs;
    private volatile TerminalSize size;

    StreamTerminal(OutputStream out, int width, int height, Glyphs glyphs) {
        super(InputStream.nullInputStream(), new BufferedOutputStream(out, FRAME_BYTES), StandardCharsets.UTF_8);
        this.glyphs = glyphs;
        size = new TerminalSize(width, height);
    }

    /** Tells the terminal its size; the listeners hear of it when it is next asked. */
    void resized(int width, int height) {
        size = new TerminalSize(width, height);
    }

    @Override
    protected TerminalSize findTerminalSize() {
        return size;
    }

    @Override
    public void enterPrivateMode() throws IOException {
        super.enterPrivateMode();
        writeToTerminal(PASTE_MARKED);
    }

    @Override
    public void exitPrivateMode() throws IOException {
        writeToTerminal(PASTE_PLAIN);
        super.exitPrivateMode();
    }

    @Override
    public void putCharacter(char character) throws IOException {
        putString(String.valueOf(character));
    }

    @Override
    public void putString(String name) throws IOException {
        writeToTerminal(glyphs.cluster(name).getBytes(StandardCharsets.UTF_8));
    }
}
