package minutebook.tui.screens;

import java.util.Optional;
import minutebook.Minutebook;
import minutebook.domain.Moment;
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

    /** Text that is half typed, to be kept on the disk. */
    default Optional<HalfTyped> halfTyped() {
        return Optional.empty();
    }

    /**
     * Half-typed text.
     *
     * @param place where it is being typed, such as {@code meeting/…/ACTION}
     */
    record HalfTyped(String place, String text) {}
}
