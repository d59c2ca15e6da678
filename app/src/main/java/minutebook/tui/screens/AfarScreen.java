package minutebook.tui.screens;

import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.domain.Moment;
import minutebook.tui.Hint;
import minutebook.tui.Key;
import minutebook.tui.Screen;
import minutebook.tui.Step;
import minutebook.tui.Surface;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Footer;

/** Another screen for somebody from afar: keys that lead to files of the host are off, and say what gives the file instead. */
record AfarScreen(BoardScreen screen) implements BoardScreen {
    /** Why nothing is published from afar. */
    static final String PUBLISH = "From afar nothing is written on the host: “ssh HOST export minutes N --format docx"
            + " >minutes.docx” gives you any publication of meeting N.";

    /** Why no spreadsheet is imported from afar. */
    static final String IMPORT =
            "From afar no file of the host is read: “import plan” on the host itself brings in a spreadsheet.";

    /** Why no board is made from afar. */
    static final String FOUND = "From afar no board is made: “board create” does it on the host itself.";

    /** The screen for somebody from afar; one that shows nothing of the record stays as it is. */
    static Screen of(Screen screen) {
        return screen instanceof BoardScreen shown && !(screen instanceof AfarScreen) ? new AfarScreen(shown) : screen;
    }

    /** The screen itself. */
    static Screen bare(Screen screen) {
        return screen instanceof AfarScreen afar ? afar.screen() : screen;
    }

    @Override
    public String title() {
        return screen.title();
    }

    @Override
    public Step on(Key key) {
        return screen.hints().stream()
                .filter(hint -> hint.key().equals(key) && isOff(hint))
                .findFirst()
                .map(hint -> Step.stay(saying(Cell.of(hint.offFromAfar()))))
                .orElseGet(() -> screen.on(key).around(AfarScreen::of));
    }

    private static boolean isOff(Hint hint) {
        return !hint.offFromAfar().isEmpty();
    }

    @Override
    public List<Hint> hints() {
        return screen.hints().stream()
                .map(hint -> isOff(hint) ? hint.off(hint.offFromAfar()) : hint)
                .toList();
    }

    @Override
    public void draw(Surface surface) {
        screen.draw(surface);
        List<Hint> hints = hints();
        if (hints.stream().anyMatch(AfarScreen::isOff)) {
            Footer.redraw(surface, hints);
        }
    }

    @Override
    public BoardScreen refreshed(Minutebook book) {
        return new AfarScreen(screen.refreshed(book));
    }

    @Override
    public BoardScreen saying(Cell sentence) {
        return new AfarScreen(screen.saying(sentence));
    }

    @Override
    public BoardScreen done(Minutebook book, Cell answer) {
        return new AfarScreen(screen.done(book, answer));
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // the same object says that nothing has changed
    public BoardScreen at(Moment moment) {
        BoardScreen next = screen.at(moment);
        return next == screen ? this : new AfarScreen(next);
    }

    @Override
    public Optional<HalfTyped> halfTyped() {
        return screen.halfTyped();
    }

    @Override
    public BoardScreen resuming(String draft) {
        return new AfarScreen(screen.resuming(draft));
    }

    @Override
    public String waiting(Minutebook book) {
        return screen.waiting(book);
    }
}
