package minutebook.tui.terminal;

import com.googlecode.lanterna.TerminalSize;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.terminal.virtual.DefaultVirtualTerminal;
import java.util.Optional;
import minutebook.tui.Display;
import minutebook.tui.Grid;

/** Lanterna's terminal in memory behind the display users have. */
public final class VirtualDisplay implements Display {
    private final Glyphs glyphs = new Glyphs();
    private final DefaultVirtualTerminal terminal;
    private final LanternaDisplay display;

    public VirtualDisplay(int width, int height) {
        terminal = new DefaultVirtualTerminal(new TerminalSize(width, height));
        display = new LanternaDisplay(terminal, Palette.DARK, glyphs, () -> {});
        display.open();
    }

    public void resize(int width, int height) {
        terminal.setTerminalSize(new TerminalSize(width, height));
    }

    /** What is on the screen, one line a row, without trailing blanks. */
    public String text() {
        StringBuilder all = new StringBuilder();
        TerminalSize size = terminal.getTerminalSize();
        for (int y = 0; y < size.getRows(); y++) {
            StringBuilder row = new StringBuilder();
            for (int x = 0; x < size.getColumns(); x++) {
                TextCharacter character = terminal.getCharacter(x, y);
                row.append(glyphs.cluster(character.getCharacterString()));
                x += character.isDoubleWidth() ? 1 : 0;
            }
            all.append(row.toString().stripTrailing()).append('\n');
        }
        return all.toString();
    }

    /** The number of the column the cursor is in, if it shows. */
    public Optional<Integer> cursorColumn() {
        return terminal.isCursorVisible()
                ? Optional.of(terminal.getCursorPosition().getColumn())
                : Optional.empty();
    }

    @Override
    public void open() {}

    @Override
    public Grid blank() {
        return display.blank();
    }

    @Override
    public void show(Grid frame, boolean complete) {
        display.show(frame, complete);
    }

    @Override
    public void suspend() {}

    @Override
    public void close() {}
}
