package minutebook.tui.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import minutebook.tui.Loop;
import minutebook.tui.Screen;
import minutebook.tui.World;
import minutebook.tui.parts.ChartStyle;

/** One user at one terminal, over any two streams: the terminal in front of them or a line from elsewhere. */
public final class TerminalSession {
    private static final int WIDEST = 1_000;

    /** Gives the terminal back to the shell for a while. */
    interface Suspension {
        /** Returns once the user is back, with the size the terminal has then if it can be told. */
        Optional<TerminalControl.Size> suspend() throws IOException;
    }

    private final InputStream in;
    private final StreamTerminal terminal;
    private final Loop loop;

    /**
     * A session that will show {@code first} on a terminal so many cells wide and high. The streams carry what a terminal in
     * raw mode sends and takes; nothing is read or written before {@link #run}.
     */
    public TerminalSession(
            InputStream in,
            OutputStream out,
            int width,
            int height,
            Palette palette,
            ChartStyle charts,
            World world,
            List<? extends Screen> first) {
        this(in, out, width, height, palette, charts, world, first, Optional::empty);
    }

    TerminalSession(
            InputStream in,
            OutputStream out,
            int width,
            int height,
            Palette palette,
            ChartStyle charts,
            World world,
            List<? extends Screen> first,
            Suspension suspension) {
        this.in = in;
        Glyphs glyphs = new Glyphs();
        terminal = new StreamTerminal(out, within(width), within(height), glyphs);
        loop = new Loop(
                world,
                new LanternaDisplay(terminal, palette, charts == ChartStyle.ASCII, glyphs, () -> leaveFor(suspension)),
                first);
    }

    /** Runs the session on this thread until the user leaves, the line drops or the thread is interrupted. */
    public void run() {
        KeyReader reader = new KeyReader(in, loop);
        reader.start();
        try {
            loop.run();
        } finally {
            reader.stop();
        }
    }

    /** The terminal has another size; may be called from any thread. Sizes of nothing are ignored. */
    public void resized(int width, int height) {
        if (width > 0 && height > 0) {
            terminal.resized(within(width), within(height));
            loop.resized();
        }
    }

    private void leaveFor(Suspension suspension) throws IOException {
        suspension.suspend().ifPresent(now -> terminal.resized(within(now.width()), within(now.height())));
    }

    private static int within(int size) {
        return Math.max(1, Math.min(size, WIDEST));
    }
}
