package minutebook.tui;

/** What a session needs of the product: carrying out what screens ask for and keeping them fresh. */
public interface World {
    /**
     * Carries out what a screen asked for. A rule that refuses is answered by a step to the same screen showing the sentence,
     * not by an exception.
     */
    Step perform(Screen asker, Effect.Ask ask);

    /** The screen as it comes into sight for the first time, with what was left half typed there. */
    default Screen opened(Screen screen) {
        return screen;
    }

    /** The screen with what it shows read afresh, called when it comes back into sight. */
    Screen refreshed(Screen screen);

    /**
     * The screen as it should be now, called about once a second: clocks moved on, and read afresh if another program has
     * recorded something. The same object when nothing has changed, and then nothing is drawn.
     */
    Screen tick(Screen screen);
}
