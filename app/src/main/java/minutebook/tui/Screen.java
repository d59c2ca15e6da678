package minutebook.tui;

import java.util.List;

/** One full screen: its state, what its keys do and how it is drawn. Immutable: a key gives the next screen. */
public interface Screen {
    /** What the screen is called in the title bar and in the help. */
    String title();

    /** What a key does: the screen to show next in place of this one, and what is to happen besides. */
    Step on(Key key);

    /** Draws everything, every time; the surface starts blank. */
    void draw(Surface surface);

    /** The keys that matter now, most important first. */
    default List<Hint> hints() {
        return List.of();
    }
}
