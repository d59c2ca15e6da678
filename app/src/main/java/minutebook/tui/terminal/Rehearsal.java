package minutebook.tui.terminal;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import minutebook.tui.Screen;
import minutebook.tui.World;

/** A session played to nobody, so that the JVM can put what a real one loads at the start into its class-data archive. */
public final class Rehearsal {
    private static final String KEYS = "jjk\u001b[B\u001b[A\u001b[6~Gg?\u001b";

    private Rehearsal() {}

    /** Shows the screen, presses a few harmless keys and ends. */
    public static void run(World world, Screen first) {
        ByteArrayInputStream keys = new ByteArrayInputStream(KEYS.getBytes(StandardCharsets.UTF_8));
        new TerminalSession(keys, OutputStream.nullOutputStream(), 80, 24, Palette.DARK, world, first).run();
    }
}
