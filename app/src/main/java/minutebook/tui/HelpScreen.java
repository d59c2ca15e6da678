package minutebook.tui;

import java.util.List;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Frame;
import minutebook.tui.parts.Listing;

/** Every key of another screen with what it does or why it is off; Enter does it. */
public final class HelpScreen implements Screen {
    private static final int KEY_CELLS = 12;

    private final String about;
    private final Listing<Hint> keys;

    private HelpScreen(String about, Listing<Hint> keys) {
        this.about = about;
        this.keys = keys;
    }

    /** Help for a screen as it stands. */
    public static HelpScreen about(Screen screen) {
        return new HelpScreen(screen.title(), Listing.of(screen.hints()));
    }

    @Override
    public String title() {
        return "Keys: " + about;
    }

    @Override
    public Step on(Key key) {
        if (key.is(Key.Kind.ENTER)) {
            return keys.chosen()
                    .filter(Hint::works)
                    .map(hint -> new Step(this, new Effect.BackAndPress(hint.key())))
                    .orElse(Step.stay(this));
        }
        if (key.is(Key.Kind.ESCAPE) || key.is("q") || key.is("?")) {
            return Step.back(this);
        }
        return Step.stay(new HelpScreen(about, keys.on(key)));
    }

    @Override
    public List<Hint> hints() {
        return List.of(Hint.of(Key.ENTER, "do it"), Hint.of("?", "back"));
    }

    @Override
    public void draw(Surface surface) {
        String whole = keys.chosen().map(hint -> whole(hint, surface)).orElse("");
        Surface body = Frame.draw(surface, title(), "", Cell.of(whole), hints());
        keys.draw(body, (row, hint, chosen) -> draw(row, hint));
    }

    /** What a key does, when a row of the screen cuts it off. */
    static String whole(Hint hint, Surface screen) {
        String words = words(hint);
        return Text.width(words) > screen.width() - KEY_CELLS - 1 ? words : "";
    }

    /** A key with what it does, or why it is off, on one row. */
    static void draw(Surface row, Hint hint) {
        row.put(1, 0, hint.key().label(), hint.works() ? Style.KEY : Style.MUTED);
        row.part(KEY_CELLS, 0, row.width() - KEY_CELLS - 1, 1)
                .put(0, 0, words(hint), hint.works() ? Style.NORMAL : Style.MUTED);
    }

    private static String words(Hint hint) {
        return hint.works() ? hint.help() : hint.label() + ": not now. " + hint.whyOff();
    }
}
