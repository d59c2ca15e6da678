package minutebook.tui.screens;

import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.domain.ActionFilter;
import minutebook.domain.Meeting;
import minutebook.tui.Hint;
import minutebook.tui.Key;
import minutebook.tui.Step;
import minutebook.tui.Surface;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Frame;
import minutebook.tui.parts.Page;
import minutebook.view.ThemeView;

/** A whole theme: who answers for it, its outcomes and measures, what is owed, what was said. */
record ThemeScreen(ThemeView view, Optional<Meeting> meeting, Page page, Cell answer) implements BoardScreen {
    static ThemeScreen of(Minutebook book, String theme, Optional<Meeting> meeting) {
        ThemeView view = book.theme(theme, meeting);
        return new ThemeScreen(view, meeting, Page.of(MeetingBrief.of(view, book.gaps(view.theme()))), Cell.of(""));
    }

    @Override
    public String title() {
        return "Theme " + view.theme().number() + ": " + view.theme().title();
    }

    @Override
    public Step on(Key key) {
        if (key.is("q") || key.is(Key.Kind.ESCAPE)) {
            return Step.back(this);
        }
        if (key.equals(AsKnown.HINT.key())) {
            return Step.open(this, AsKnown.form());
        }
        if (key.is("a")) {
            return Step.ask(
                    this,
                    Request.open(book -> ActionsScreen.of(
                            book,
                            book.boardOf(view.theme().board()),
                            ActionFilter.PENDING.ofTheme(view.theme().id()),
                            Optional.empty())));
        }
        if (key.is("c")) {
            return Step.ask(
                    this,
                    Request.open(book -> SmartScreen.of(
                            book,
                            book.boardOf(view.theme().board()),
                            Optional.of(view.theme().id()))));
        }
        if (key.is("m")) {
            return Step.ask(
                    this,
                    Request.open(book -> MeasuresScreen.of(
                            book,
                            book.boardOf(view.theme().board()),
                            Optional.of(view.theme().id()))));
        }
        return Step.stay(new ThemeScreen(view, meeting, page.on(key), Cell.of("")));
    }

    @Override
    public List<Hint> hints() {
        return List.of(
                Hint.of(Key.DOWN, "scroll").explained("Scroll; PgUp, PgDn, g and G go further."),
                Hint.of("a", "actions").explained("The actions of this theme that the board waits for."),
                Hint.of("c", "check").explained("What is missing in this theme: the SMART check."),
                Hint.of("m", "measures").explained("The measures of this theme, each with its chart."),
                Hint.of("q", "back"),
                AsKnown.HINT,
                Hint.HELP);
    }

    @Override
    public void draw(Surface surface) {
        Surface body = Frame.draw(surface, title(), "", answer, hints());
        page.draw(body.part(1, 0, body.width() - 2, body.height()));
    }

    @Override
    public ThemeScreen refreshed(Minutebook book) {
        ThemeView fresh = book.theme(view.theme().id(), meeting);
        return new ThemeScreen(fresh, meeting, page.with(MeetingBrief.of(fresh, book.gaps(fresh.theme()))), answer);
    }

    @Override
    public ThemeScreen saying(Cell sentence) {
        return new ThemeScreen(view, meeting, page, sentence);
    }
}
