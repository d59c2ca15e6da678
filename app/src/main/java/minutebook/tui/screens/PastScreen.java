package minutebook.tui.screens;

import java.time.LocalDate;
import java.util.List;
import minutebook.Minutebook;
import minutebook.domain.DateText;
import minutebook.domain.Moment;
import minutebook.tui.Hint;
import minutebook.tui.Key;
import minutebook.tui.Screen;
import minutebook.tui.Step;
import minutebook.tui.Style;
import minutebook.tui.Surface;
import minutebook.tui.Text;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Footer;

/** Another screen showing the record as known on a day: it says so in the title bar, and no key of it writes. */
record PastScreen(BoardScreen screen, LocalDate day) implements BoardScreen {
    /** The screen with the day; one that shows nothing of the record stays as it is. */
    static Screen of(Screen screen, LocalDate day) {
        return screen instanceof BoardScreen shown && !(screen instanceof PastScreen)
                ? new PastScreen(shown, day)
                : screen;
    }

    /** The screen itself, without the day. */
    static Screen bare(Screen screen) {
        return screen instanceof PastScreen past ? past.screen() : screen;
    }

    @Override
    public String title() {
        return screen.title();
    }

    @Override
    public Step on(Key key) {
        return hints().stream()
                .filter(hint -> hint.key().equals(key) && hint.writes())
                .findFirst()
                .map(hint -> Step.stay(saying(Cell.of(hint.whyOff()))))
                .orElseGet(() -> screen.on(key).around(next -> of(next, day)));
    }

    @Override
    public List<Hint> hints() {
        return screen.hints().stream()
                .map(hint -> hint.writes() ? hint.off(Minutebook.past(day)) : hint)
                .toList();
    }

    @Override
    public void draw(Surface surface) {
        screen.draw(surface);
        String known = "as known on " + DateText.brief(day);
        Surface bar = surface.part(0, 0, surface.width(), 1);
        bar.fill(Style.TITLE);
        int room = Math.max(0, surface.width() - Text.width(known) - 3);
        bar.part(0, 0, room, 1).put(1, 0, Text.clip(title(), Math.max(0, room - 1)), Style.TITLE);
        bar.part(0, 0, Math.max(0, surface.width() - 1), 1).putRight(0, known, Style.TITLE);
        Footer.redraw(surface, hints());
    }

    @Override
    public BoardScreen refreshed(Minutebook book) {
        return new PastScreen(screen.refreshed(book), day);
    }

    @Override
    public BoardScreen saying(Cell sentence) {
        return new PastScreen(screen.saying(sentence), day);
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // the same object says that nothing has changed
    public BoardScreen at(Moment moment) {
        BoardScreen next = screen.at(moment);
        return next == screen ? this : new PastScreen(next, day);
    }
}
