package minutebook.tui;

/** Where a session's frames go. Trouble with the terminal is an {@link java.io.UncheckedIOException}. */
public interface Display {
    /** Takes the terminal over. */
    void open();

    /** An empty frame of the size the terminal has now. */
    Grid blank();

    /** Shows a frame: only what differs from the last one, or everything when {@code complete}. */
    void show(Grid frame, boolean complete);

    /** Gives the terminal back to the shell until the user returns; a display that cannot does nothing. */
    void suspend();

    /** Gives the terminal back as it was; harmless when it was never taken over. */
    void close();
}
