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

    /** Runs the meeting on the screens for a few keys and ends; takes a second or two. Meant for a board of its own. */
    public static void run(World world, List<? extends Screen> first) {
        loadWhatOnlyARealTerminalNeeds();
        LocalTerminal.fromLauncher(Palette.named("").orElse(Palette.DARK))
                .run(new UnhurriedKeys(), OutputStream.nullOutputStream(), world, first);
    }

    private static void loadWhatOnlyARealTerminalNeeds() {
        LocalTerminal.isReady();
        try {
            new TerminalInput().available();
        } catch (IOException closed) {
            // It has been loaded all the same.
        }
    }

    /** Keys with time for a frame between them. */
    private static final class UnhurriedKeys extends InputStream {
        private static final String NOTE = "nThe board met; it went well.\r";
        private static final String ACTION = "aAgree the guide @chair due 30 june\t\u001b\u001b";
        private static final String NEXT_AND_BACK = "\u001b[C\u001b[C\u001b[D";
        private static final String LOOKS = "jjk\u001b[B\u001b[A\u001b[6~?jq\u0010jq\tjwjq";
        private static final String HOME = "qjjk";
        private static final String KEYS = "S" + NOTE + NEXT_AND_BACK + ACTION + LOOKS + HOME;
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
