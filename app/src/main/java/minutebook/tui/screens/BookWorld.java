package minutebook.tui.screens;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.domain.DateWords;
import minutebook.domain.Refused;
import minutebook.tui.Effect;
import minutebook.tui.Key;
import minutebook.tui.Screen;
import minutebook.tui.Step;
import minutebook.tui.World;
import minutebook.tui.parts.Cell;

/** The product behind a session's screens: carries out what they ask for, keeps them fresh and their drafts on the disk. */
public final class BookWorld implements World {
    private final Minutebook present;
    private Minutebook book;
    private Optional<Cell> tidings = Optional.empty();
    private Optional<BoardScreen.HalfTyped> kept = Optional.empty();

    public BookWorld(Minutebook book) {
        this.present = book.present();
        this.book = book;
        awaitNews();
    }

    /** Where the file does not take it, the screens come all the same. */
    private void awaitNews() {
        try {
            present.awaitNews();
        } catch (Refused refused) {
            tidings = Optional.of(Request.refused(refused));
        }
    }

    @Override
    public Step perform(Screen asker, Effect.Ask ask) {
        return performed((BoardScreen) bare(asker), ask).around(this::known);
    }

    private static Screen bare(Screen screen) {
        return AfarScreen.bare(PastScreen.bare(screen));
    }

    private Step performed(BoardScreen screen, Effect.Ask ask) {
        if (ask instanceof Request.LeaveSaying leave) {
            tidings = Optional.of(leave.said());
            return Step.back(screen);
        }
        try {
            if (ask instanceof Request.AsKnownOn wanted) {
                turn(wanted.typed());
                return new Step(screen, new Effect.BackToFirst());
            }
            return ((Request) ask).carryOut(book, screen);
        } catch (Refused refused) {
            return Step.stay(screen.saying(Request.refused(refused)));
        }
    }

    /** Turns to the record as known on a day; back to the present when none was typed. */
    private void turn(String typed) {
        LocalDate today = present.moment().today();
        Minutebook next =
                typed.isBlank() ? present : present.asOf(new DateWords(today, Optional.empty()).past(typed.strip()));
        if (book.knownOn().isPresent()) {
            book.close();
        }
        book = next;
    }

    @Override
    public Screen opened(Screen screen) {
        if (!(bare(screen) instanceof BoardScreen shown)) {
            return screen;
        }
        try {
            BoardScreen begun = shown.halfTyped()
                    .flatMap(typed -> present.drafts().find(present.actor(), typed.place()))
                    .map(shown::resuming)
                    .orElse(shown);
            String waiting = waiting(begun);
            return known(waiting.isEmpty() ? begun : begun.saying(Cell.of(waiting)));
        } catch (Refused refused) {
            return known(shown.saying(Request.refused(refused)));
        }
    }

    /** What waits half typed; nothing does in the past. */
    private String waiting(BoardScreen shown) {
        return book.knownOn().isPresent() ? "" : shown.waiting(book);
    }

    /** The screen as who looks may use it, with the day that it shows where that is not today. */
    private Screen known(Screen screen) {
        Screen shown = present.isFromAfar() ? AfarScreen.of(screen) : screen;
        return book.knownOn().map(day -> PastScreen.of(shown, day)).orElse(shown);
    }

    @Override
    public Screen puzzled(Screen screen, Key key) {
        String sentence = key.is(Key.Kind.PASTE)
                ? "There is no line open to paste into: ? shows the keys."
                : key.label() + " does nothing here: "
                        + (key.equals(Key.ctrl('c')) ? "q leaves." : "? shows the keys.");
        return screen instanceof BoardScreen shown ? shown.saying(Cell.of(sentence)) : screen;
    }

    @Override
    public Screen refreshed(Screen screen) {
        if (!(bare(screen) instanceof BoardScreen shown)) {
            return screen;
        }
        Optional<Cell> said = tidings;
        tidings = Optional.empty();
        try {
            BoardScreen fresh = shown.refreshed(book);
            return known(fresh.saying(said.orElseGet(() -> Cell.of(waiting(fresh)))));
        } catch (Refused refused) {
            return known(shown.saying(said.orElse(Request.refused(refused))));
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
                .ifPresent(now -> present.drafts().keep(present.moment(), now.place(), now.text()));
        kept = typed;
    }
}
