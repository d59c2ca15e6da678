package minutebook.tui.screens;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import minutebook.Minutebook;
import minutebook.domain.Board;
import minutebook.domain.Person;
import minutebook.tui.Hint;
import minutebook.tui.Key;
import minutebook.tui.Step;
import minutebook.tui.Surface;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Listing;
import minutebook.view.ActionRow;
import minutebook.view.HomeView;
import minutebook.view.MineView;
import minutebook.view.Owed;
import minutebook.view.Own;

/** “My actions”: what who looks owes the board, the most urgent first, each one key away from being seen to. */
record MineScreen(MineView view, Listing<Owed> rows, Cell answer) implements BoardScreen {
    static MineScreen of(Minutebook book, Board board) {
        return showing(book.mine(board, MineView.SHOWN));
    }

    private static MineScreen showing(MineView view) {
        return new MineScreen(view, Listing.of(view.owed()), Cell.of(""));
    }

    /**
     * What a session begins with besides the home screen: for who may not do everything and has something of their own on a
     * board, first on the one that the home screen shows.
     */
    static Optional<MineScreen> first(Minutebook book, HomeView home) {
        Optional<Own> shown = home.board().map(book::own);
        if (shown.filter(own -> own.rights().everything()).isPresent()) {
            return Optional.empty();
        }
        return shown.filter(Own::isAnything)
                .or(() -> home.boards().stream()
                        .map(book::own)
                        .filter(Own::isAnything)
                        .findFirst())
                .map(own -> showing(book.mine(own, MineView.SHOWN)));
    }

    /** The chosen action; empty where something else is chosen. */
    Optional<ActionRow> action() {
        return rows.chosen().flatMap(Owed::action);
    }

    @Override
    public String title() {
        return "My actions: " + view.own().posts().stream().map(Person::post).collect(Collectors.joining(" and "));
    }

    @Override
    public Step on(Key key) {
        if (key.is(Key.Kind.ESCAPE)) {
            return Step.back(this);
        }
        return MineKeys.pressed(this, key).orElseGet(() -> Step.stay(new MineScreen(view, rows.on(key), Cell.of(""))));
    }

    @Override
    public List<Hint> hints() {
        return MineKeys.hints(this);
    }

    @Override
    public void draw(Surface surface) {
        MineDrawing.draw(this, surface);
    }

    @Override
    public MineScreen refreshed(Minutebook book) {
        MineView fresh = book.mine(view.board(), MineView.SHOWN);
        return new MineScreen(fresh, rows.with(fresh.owed(), MineScreen::id), answer);
    }

    private static String id(Owed one) {
        return one.kind().key() + "/" + one.key();
    }

    @Override
    public MineScreen saying(Cell sentence) {
        return new MineScreen(view, rows, sentence);
    }
}
