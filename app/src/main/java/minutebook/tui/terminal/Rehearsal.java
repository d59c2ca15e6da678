package minutebook.tui.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import minutebook.tui.Screen;
import minutebook.tui.World;

/** A session played to nobody, so that the JVM can put what a real one loads at the start into its class-data archive. */
public final class Rehearsal {
    private Rehearsal() {}

    /** Shows the screen, presses a few harmless keys and ends; takes about half a second. */
    public static void run(World world, List<? extends Screen> first) {
        loadWhatOnlyARealTerminalNeeds();
        new TerminalSession(new UnhurriedKeys(), OutputStream.nullOutputStream(), 80, 24, Palette.DARK, world, first)
                .run();
    }

    private static void loadWhatOnlyARealTerminalNeeds() {
        LocalTerminal.fromLauncher(Palette.DARK);
        LocalTerminal.isReady();
        WindowSignal.listen(() -> {});
        try {
            new TerminalInput().available();
        } catch (IOException closed) {
            // It has been loaded all the same.
        }
    }

    /** Keys with time for a frame between them. */
    private static final class UnhurriedKeys extends InputStream {
        private static final String KEYS = "jjk\u001b[B\u001b[A\u001b[6~Gg?j\u001b";
        private static final long TIME_FOR_A_FRAME = TimeUnit.MILLISECONDS.toNanos(30);

        private int next;

        @Override
        public int read() {
            return next < KEYS.length() ? KEYS.charAt(next++) : -1;
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            LockSupport.parkNanos(TIME_FOR_A_FRAME);
            int key = read();
            if (key >= 0) {
                buffer[from] = (byte) key;
            }
            return key < 0 ? -1 : 1;
        }

        @Override
        public int available() {
            return KEYS.length() - next;
        }
    }
}
