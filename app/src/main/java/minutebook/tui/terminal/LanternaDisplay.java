package minutebook.tui.terminal;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.screen.Screen.RefreshType;
import com.googlecode.lanterna.screen.TerminalScreen;
import com.googlecode.lanterna.terminal.Terminal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import minutebook.tui.Display;
import minutebook.tui.Grid;
import minutebook.tui.Style;
import minutebook.tui.Text;

/** Shows frames on a Lanterna terminal; only the cells that changed are written. */
final class LanternaDisplay implements Display {
    /** What giving the terminal back to the shell for a while takes besides leaving the screen. */
    interface Suspension {
        /** Returns once the user is back. */
        void suspend() throws IOException;
    }

    private static final int MOST_KEPT = 4_096;

    private final Terminal terminal;
    private final boolean plain;
    private final TerminalScreen screen;
    private final Looks looks;
    private final Glyphs glyphs;
    private final Suspension suspension;
    private final Map<Style, Map<String, TextCharacter>> kept = new EnumMap<>(Style.class);
    private boolean opened;

    LanternaDisplay(Terminal terminal, Palette palette, Glyphs glyphs, Suspension suspension) {
        this(terminal, palette, false, glyphs, suspension);
    }

    /** @param plain whether drawings keep to the characters of a typewriter */
    LanternaDisplay(Terminal terminal, Palette palette, boolean plain, Glyphs glyphs, Suspension suspension) {
        this.terminal = terminal;
        this.plain = plain;
        looks = Looks.of(palette);
        this.glyphs = glyphs;
        this.suspension = suspension;
        try {
            screen = new TerminalScreen(terminal);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    @Override
    public void open() {
        attempt(screen::startScreen);
        opened = true;
    }

    @Override
    public Grid blank() {
        attempt(terminal::getTerminalSize);
        screen.doResizeIfNecessary();
        TerminalSize size = screen.getTerminalSize();
        return new Grid(size.getColumns(), size.getRows(), plain);
    }

    @Override
    public void show(Grid frame, boolean complete) {
        for (int y = 0; y < frame.height(); y++) {
            for (int x = 0; x < frame.width(); x++) {
                String cluster = frame.text(x, y);
                if (!cluster.isEmpty()) {
                    screen.setCharacter(x, y, character(cluster, frame.style(x, y)));
                }
            }
        }
        screen.setCursorPosition(frame.hasCursor() ? new TerminalPosition(frame.cursorX(), frame.cursorY()) : null);
        attempt(() -> screen.refresh(complete ? RefreshType.COMPLETE : RefreshType.DELTA));
    }

    @Override
    public void suspend() {
        attempt(() -> {
            terminal.exitPrivateMode();
            suspension.suspend();
            terminal.enterPrivateMode();
        });
    }

    @Override
    public void close() {
        if (opened) {
            opened = false;
            attempt(() -> screen.stopScreen(false));
        }
    }

    private TextCharacter character(String cluster, Style style) {
        Map<String, TextCharacter> known = kept.computeIfAbsent(style, any -> new HashMap<>());
        TextCharacter character = known.get(cluster);
        if (character == null) {
            if (known.size() == MOST_KEPT) {
                known.clear();
            }
            Looks.Look look = looks.look(style);
            String name = glyphs.name(cluster, Text.width(cluster));
            character = TextCharacter.fromString(name, look.colour(), TextColor.ANSI.DEFAULT, look.modifiers())[0];
            known.put(cluster, character);
        }
        return character;
    }

    /** Something done to the terminal. */
    private interface Attempt {
        void make() throws IOException;
    }

    private static void attempt(Attempt attempt) {
        try {
            attempt.make();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
