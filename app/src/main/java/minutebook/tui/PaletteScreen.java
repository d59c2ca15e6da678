package minutebook.tui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Frame;
import minutebook.tui.parts.LineEditor;
import minutebook.tui.parts.Listing;

/** The commands of another screen, found by typing a part of their names; Enter does the chosen one. */
final class PaletteScreen implements Screen {
    private final String about;
    private final List<Hint> all;
    private final LineEditor line;
    private final Listing<Hint> found;

    private PaletteScreen(String about, List<Hint> all, LineEditor line, Listing<Hint> found) {
        this.about = about;
        this.all = all;
        this.line = line;
        this.found = found;
    }

    /** The commands of a screen as it stands. */
    static PaletteScreen about(Screen screen) {
        return new PaletteScreen(screen.title(), screen.hints(), LineEditor.empty(), Listing.of(screen.hints()));
    }

    @Override
    public String title() {
        return "Commands: " + about;
    }

    @Override
    public Step on(Key key) {
        if (key.is(Key.Kind.ESCAPE)) {
            return Step.back(this);
        }
        if (key.is(Key.Kind.ENTER)) {
            return found.chosen()
                    .filter(Hint::works)
                    .map(hint -> new Step(this, new Effect.BackAndPress(hint.key())))
                    .orElse(Step.stay(this));
        }
        if (key.is(Key.Kind.UP) || key.is(Key.Kind.DOWN)) {
            return Step.stay(new PaletteScreen(about, all, line, found.on(key)));
        }
        LineEditor typed = line.on(key);
        return Step.stay(new PaletteScreen(about, all, typed, Listing.of(matching(typed.text()))));
    }

    /** The commands whose name or sentence holds every word typed. */
    private List<Hint> matching(String typed) {
        List<String> words =
                Arrays.asList(typed.strip().toLowerCase(Locale.ROOT).split("\\s+", -1));
        return all.stream()
                .filter(hint -> {
                    String said = (hint.label() + " " + hint.help()).toLowerCase(Locale.ROOT);
                    return words.stream().allMatch(said::contains);
                })
                .toList();
    }

    @Override
    public List<Hint> hints() {
        return List.of(Hint.of(Key.ENTER, "do it"), Hint.of(Key.DOWN, "next"), Hint.of(Key.ESCAPE, "back"));
    }

    @Override
    public void draw(Surface surface) {
        String whole =
                found.chosen().map(hint -> HelpScreen.whole(hint, surface)).orElse("");
        Surface body = Frame.draw(surface, title(), "", Cell.of(whole), hints());
        int x = body.put(0, 0, ":", Style.STRONG);
        found.draw(body.part(0, 1, body.width(), body.height() - 1), (row, hint, chosen) -> HelpScreen.draw(row, hint));
        line.draw(body.part(x, 0, body.width() - x, 1), true);
    }
}
