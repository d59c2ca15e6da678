package minutebook.tui.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import minutebook.tui.Grid;
import minutebook.tui.Screen;
import minutebook.tui.Style;
import minutebook.tui.Text;
import minutebook.tui.World;
import minutebook.tui.parts.ChartStyle;

/**
 * The terminal the program was started from. The launcher has put it in raw mode, will put it back, and says in the
 * environment how large it is (MINUTEBOOK_SIZE, "rows columns") and how it was set (MINUTEBOOK_STTY).
 */
public final class LocalTerminal {
    private static final TerminalControl.Size USUAL = new TerminalControl.Size(80, 24);

    private final TerminalControl control;
    private final Palette palette;
    private final ChartStyle charts;

    private LocalTerminal(TerminalControl control, Palette palette, ChartStyle charts) {
        this.control = control;
        this.palette = palette;
        this.charts = charts;
    }

    /** The terminal as the launcher hands it over; no colours if NO_COLOR is set to anything. */
    public static LocalTerminal fromLauncher(Palette palette) {
        boolean plain =
                !Optional.ofNullable(System.getenv("NO_COLOR")).orElse("").isEmpty();
        String saved = Optional.ofNullable(System.getenv("MINUTEBOOK_STTY")).orElse("");
        return new LocalTerminal(
                new TerminalControl(saved), plain ? Palette.NONE : palette, ChartStyle.configured(System.getenv()));
    }

    /** Whether the launcher has made the terminal ready for screens. */
    public static boolean isReady() {
        return TerminalControl.parsed(sizeAtStart()).isPresent();
    }

    /** Draws a frame to nobody: what that loads is then there when the first frame is drawn. Meant for a thread of its own. */
    public static void warmUp() {
        Glyphs glyphs = new Glyphs();
        LanternaDisplay display = new LanternaDisplay(
                new StreamTerminal(OutputStream.nullOutputStream(), USUAL.width(), USUAL.height(), glyphs),
                Palette.DARK,
                glyphs,
                () -> {});
        display.open();
        Grid frame = display.blank();
        frame.surface().put(0, 0, Text.clip("“Minutes” – 18 June", USUAL.width()), Style.TITLE);
        display.show(frame, true);
    }

    /** Runs a session on this thread until the user leaves it. */
    public void run(World world, List<? extends Screen> first) {
        run(new TerminalInput(), new FileOutputStream(FileDescriptor.out), world, first);
    }

    /** Runs a session with keys and output from elsewhere. */
    void run(InputStream keys, OutputStream output, World world, List<? extends Screen> first) {
        TerminalControl.Size size = TerminalControl.parsed(sizeAtStart()).orElse(USUAL);
        TerminalSession session = new TerminalSession(
                keys, output, size.width(), size.height(), palette, charts, world, first, control::suspend);
        Runnable resize = () -> control.size().ifPresent(now -> session.resized(now.width(), now.height()));
        // Beside the session, since reaching the signal takes a while and the first frame need not wait for it.
        Thread watch = new Thread(() -> WindowSignal.listen(resize), "window size");
        watch.setDaemon(true);
        watch.start();
        session.run();
    }

    private static String sizeAtStart() {
        return Optional.ofNullable(System.getenv("MINUTEBOOK_SIZE")).orElse("");
    }
}
