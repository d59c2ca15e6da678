package minutebook.tui.screens;

import java.util.Optional;
import minutebook.Minutebook;
import minutebook.domain.Refused;
import minutebook.tui.Effect;
import minutebook.tui.Screen;
import minutebook.tui.Step;
import minutebook.tui.World;
import minutebook.tui.parts.Cell;

/** The product behind a session's screens: carries out what they ask for, keeps them fresh and their drafts on the disk. */
public final class BookWorld implements World {
    private final Minutebook book;
    private Optional<Cell> tidings = Optional.empty();
    private Optional<BoardScreen.HalfTyped> kept = Optional.empty();

    public BookWorld(Minutebook book) {
        this.book = book;
    }

    @Override
    public Step perform(Screen asker, Effect.Ask ask) {
        BoardScreen screen = (BoardScreen) asker;
        if (ask instanceof Request.LeaveSaying leave) {
            tidings = Optional.of(leave.said());
            return Step.back(asker);
        }
        try {
            return ((Request) ask).carryOut(book, screen);
        } catch (Refused refused) {
            return Step.stay(screen.saying(Request.refused(refused)));
        }
    }

    @Override
    public Screen opened(Screen screen) {
        if (!(screen instanceof BoardScreen shown)) {
            return screen;
        }
        try {
            BoardScreen begun = shown.halfTyped()
                    .flatMap(typed -> book.drafts().find(book.actor(), typed.place()))
                    .map(shown::resuming)
                    .orElse(shown);
            String waiting = begun.waiting(book);
            return waiting.isEmpty() ? begun : begun.saying(Cell.of(waiting));
        } catch (Refused refused) {
            return shown.saying(Request.refused(refused));
        }
    }

    @Override
    public Screen refreshed(Screen screen) {
        if (!(screen instanceof BoardScreen shown)) {
            return screen;
        }
        Optional<Cell> said = tidings;
        tidings = Optional.empty();
        try {
            BoardScreen fresh = shown.refreshed(book);
            return fresh.saying(said.orElseGet(() -> Cell.of(fresh.waiting(book))));
        } catch (Refused refused) {
            return shown.saying(said.orElse(Request.refused(refused)));
        }
    }

    @Override
    public Screen tick(Screen screen) {
        if (!(screen instanceof BoardScreen shown)) {
            return screen;
        }
        try {
            keep(shown.halfTyped());
            return book.changedElsewhere() ? fresh(shown).at(book.moment()) : shown.at(book.moment());
        } catch (Refused refused) {
            return shown.saying(Request.refused(refused));
        }
    }

    /** What another program has removed meanwhile is said, not thrown. */
    private BoardScreen fresh(BoardScreen shown) {
        try {
            return shown.refreshed(book);
        } catch (Refused refused) {
            return shown.saying(Request.refused(refused));
        }
    }

    /** Puts half-typed text on the disk when it has changed since the last time. */
    private void keep(Optional<BoardScreen.HalfTyped> typed) {
        boolean cleared = kept.isPresent()
                && kept.map(BoardScreen.HalfTyped::place).equals(typed.map(BoardScreen.HalfTyped::place));
        typed.filter(now -> !kept.equals(typed) && (cleared || !now.text().isEmpty()))
                .ifPresent(now -> book.drafts().keep(book.moment(), now.place(), now.text()));
        kept = typed;
    }
}
