package minutebook.tui.screens;

import minutebook.tui.Hint;

/** The keys that take back a change and put it back, the same on the screens that have them for any change. */
final class Undoing {
    static final Hint UNDO = Hint.of("u", "undo").writing().explained("Take back your latest change.");
    static final Hint REDO = Hint.of("U", "redo").writing().explained("Put back what you have undone last.");

    private Undoing() {}
}
