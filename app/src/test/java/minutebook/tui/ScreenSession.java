package minutebook.tui;

import java.util.List;
import minutebook.tui.terminal.VirtualDisplay;

/** A session a test drives by hand: keys in, the text of the screen out, drawn through Lanterna as a user's is. */
public final class ScreenSession {
    private final Screens screens;
    private final VirtualDisplay display;

    public ScreenSession(World world, Screen first, int width, int height) {
        this(world, List.of(first), width, height);
    }

    /** A session that begins with these screens, the last one in sight. */
    public ScreenSession(World world, List<? extends Screen> first, int width, int height) {
        screens = new Screens(world, first);
        display = new VirtualDisplay(width, height);
        draw(true);
    }

    /** A session of screens that ask the product for nothing. */
    public static ScreenSession of(Screen first, int width, int height) {
        return new ScreenSession(new EmptyWorld(), first, width, height);
    }

    public ScreenSession press(Key... keys) {
        for (Key key : keys) {
            screens.press(key);
            draw(false);
        }
        return this;
    }

    /** Types each character as a key of its own. */
    public ScreenSession type(String text) {
        text.codePoints().forEach(point -> press(Key.of(Character.toString(point))));
        return this;
    }

    /** Lets a second pass. */
    public ScreenSession tick() {
        screens.tick();
        draw(false);
        return this;
    }

    public ScreenSession resize(int width, int height) {
        display.resize(width, height);
        draw(true);
        return this;
    }

    /** What is on the screen, one line a row, without trailing blanks. */
    public String text() {
        return display.text();
    }

    public boolean isOver() {
        return screens.areOver();
    }

    /** The screen in sight. */
    public Screen screen() {
        return screens.top();
    }

    private void draw(boolean complete) {
        if (!screens.areOver()) {
            Grid frame = display.blank();
            screens.draw(frame);
            display.show(frame, complete);
        }
    }
}
