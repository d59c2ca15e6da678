package minutebook.tui.screens;

import java.util.function.BiFunction;
import java.util.function.Function;
import minutebook.Minutebook;
import minutebook.change.Change;
import minutebook.domain.Refused;
import minutebook.tui.Effect;
import minutebook.tui.Step;
import minutebook.tui.Style;
import minutebook.tui.parts.Cell;

/** What a screen asks of the product. */
interface Request extends Effect.Ask {
    /** Does it; a refusal is shown on the screen that asked. */
    Step carryOut(Minutebook book, BoardScreen asker);

    /** Makes a change and stays. */
    static Request apply(Change change) {
        return (book, asker) -> Step.stay(asker.done(book, done(book.apply(change))));
    }

    /** Makes a change and goes back to the screen below, which says what was done. */
    static Request applyAndLeave(Change change) {
        return (book, asker) -> new Step(asker, new LeaveSaying(book.apply(change)));
    }

    static Request undo() {
        return (book, asker) -> {
            Cell said = done(book.undo());
            return Step.stay(asker.refreshed(book).saying(said));
        };
    }

    static Request redo() {
        return (book, asker) -> {
            Cell said = done(book.redo());
            return Step.stay(asker.refreshed(book).saying(said));
        };
    }

    /** Opens another screen on top. */
    static Request open(Function<Minutebook, BoardScreen> screen) {
        return (book, asker) -> Step.open(asker, screen.apply(book));
    }

    /** Shows another form of the same screen, made with what the file holds. */
    static Request become(BiFunction<Minutebook, BoardScreen, BoardScreen> screen) {
        return (book, asker) -> Step.stay(screen.apply(book, asker));
    }

    static Cell done(String sentence) {
        return new Cell(sentence, Style.CONFIRMED);
    }

    static Cell refused(Refused refused) {
        return new Cell(refused.sentence(), Style.ERROR);
    }

    /** Goes back to the screen below, which then says this. */
    record LeaveSaying(Cell said) implements Effect.Ask {
        LeaveSaying(String sentence) {
            this(done(sentence));
        }
    }
}
