package minutebook.tui.screens;

import java.util.Optional;
import minutebook.Minutebook;
import minutebook.domain.Moment;
import minutebook.tui.Key;
import minutebook.tui.Screen;
import minutebook.tui.parts.Cell;

/** A screen that shows something of a board's file. */
interface BoardScreen extends Screen {
    /** The screen with what it shows read afresh. */
    BoardScreen refreshed(Minutebook book);

    /** The screen with a sentence of the program's above the footer. */
    BoardScreen saying(Cell answer);

    /** The screen after something it asked for was done. */
    default BoardScreen done(Minutebook book, Cell answer) {
        return refreshed(book).saying(answer);
    }

    /** The screen with its clocks moved on; the same object when none shows anything else. */
    default BoardScreen at(Moment moment) {
        return this;
    }

    /** Text that is half typed, to be kept on the disk; its place, with no text, while nothing has been typed there. */
    default Optional<HalfTyped> halfTyped() {
        return Optional.empty();
    }

    /** The screen, just opened, with what was half typed at its place before. */
    default BoardScreen resuming(String draft) {
        return this;
    }

    /** What is half typed and waits to be gone on with from this screen, as a sentence; "" for nothing. */
    default String waiting(Minutebook book) {
        return "";
    }

    /**
     * Half-typed text.
     *
     * @param place where it is being typed, such as {@code meeting/…/ACTION}
     */
    record HalfTyped(String place, String text) {
        /** The key that throws away what was begun. */
        static final Key AFRESH = Key.ctrl('g');

        static final Cell BEGUN = Cell.of("This is what you had begun; Ctrl-G starts afresh.");
        static final Cell KEPT = Cell.of("Kept as a draft: the same key brings it back.");
    }
}
