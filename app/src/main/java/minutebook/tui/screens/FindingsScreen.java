package minutebook.tui.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.Privacy;
import minutebook.Release;
import minutebook.domain.Meeting;
import minutebook.export.PrivacyFinding;
import minutebook.tui.Effect;
import minutebook.tui.Hint;
import minutebook.tui.Key;
import minutebook.tui.Step;
import minutebook.tui.Style;
import minutebook.tui.Surface;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Frame;
import minutebook.tui.parts.LineEditor;
import minutebook.tui.parts.Page;
import minutebook.tui.parts.Passage;

/**
 * What the privacy check found in papers for the public, before they go out: to go back, or to say why they may go out so.
 *
 * @param chosen the screen that the papers were chosen on
 * @param found what there is to look at: a reason covers this and nothing else
 * @param typing the reason while it is being typed
 */
record FindingsScreen(PublishScreen chosen, List<Privacy> found, Page page, Optional<LineEditor> typing, Cell answer)
        implements BoardScreen {
    private static final String ASKED = "Because> ";
    static final String DRAFTS = "publish/";

    static FindingsScreen of(PublishScreen chosen, List<Privacy> found) {
        List<Passage> passages = new ArrayList<>();
        for (Privacy one : found) {
            passages.add(Passage.heading(one.title()));
            one.findings().forEach(finding -> passages.add(passage(finding)));
            passages.add(Passage.blank());
        }
        return new FindingsScreen(chosen, found, Page.of(passages), Optional.empty(), Cell.of(""));
    }

    private static Passage passage(PrivacyFinding finding) {
        String where = finding.where().isEmpty() ? "" : " (under “" + finding.where() + "”)";
        return new Passage(0, new Cell("•", Style.WARN), Cell.of(finding.sentence() + where));
    }

    @Override
    public String title() {
        return "Before it goes out to the public";
    }

    @Override
    public Step on(Key key) {
        return typing.map(line -> typed(line, key)).orElseGet(() -> pressed(key));
    }

    private Step typed(LineEditor line, Key key) {
        if (key.is(Key.Kind.ENTER)) {
            return line.text().isBlank()
                    ? Step.stay(
                            saying(new Cell("Say why they may go out as they are: the reason is kept.", Style.ERROR)))
                    : Step.ask(this, (Request) (book, asker) -> released(book, line.text()));
        }
        if (key.is(Key.Kind.ESCAPE)) {
            return Step.ask(this, (Request) (book, asker) -> left(book, line.text()));
        }
        return Step.stay(with(Optional.of(key.equals(HalfTyped.AFRESH) ? LineEditor.empty() : line.on(key))));
    }

    private Step released(Minutebook book, String because) {
        keep(book, chosen, because);
        Release release = new Release(because, Optional.of(found));
        return new Step(this, new Effect.Replace(PublishingScreen.begin(chosen, book, Optional.of(release))));
    }

    /** What was typed is kept. */
    private Step left(Minutebook book, String because) {
        keep(book, chosen, because);
        return Step.stay(with(Optional.empty()).saying(because.isEmpty() ? Cell.of("") : HalfTyped.KEPT));
    }

    private Step pressed(Key key) {
        if (key.is("q") || key.is(Key.Kind.ESCAPE)) {
            return new Step(this, new Effect.Replace(chosen));
        }
        if (key.is("w")) {
            return Step.ask(this, Request.become((book, asker) -> asking(book)));
        }
        return Step.stay(new FindingsScreen(chosen, found, page.on(key), typing, Cell.of("")));
    }

    /** Asks for the reason, with what was half typed of it before. */
    private BoardScreen asking(Minutebook book) {
        String begun = book.drafts().find(book.actor(), place(chosen)).orElse("");
        FindingsScreen asking = with(Optional.of(LineEditor.of(begun)));
        return begun.isEmpty() ? asking : asking.saying(HalfTyped.BEGUN);
    }

    private static String place(PublishScreen chosen) {
        return place(chosen.choice().meeting());
    }

    /** Where the reason for the papers of a meeting is kept while it is typed. */
    static String place(Meeting meeting) {
        return DRAFTS + meeting.id();
    }

    private static void keep(Minutebook book, PublishScreen chosen, String because) {
        book.drafts().keep(book.moment(), place(chosen), because);
    }

    /** Forgets the reason that was typed for papers, once they are out. */
    static void forget(Minutebook book, PublishScreen chosen) {
        keep(book, chosen, "");
    }

    @Override
    public Optional<HalfTyped> halfTyped() {
        return typing.map(line -> new HalfTyped(place(chosen), line.text()));
    }

    private FindingsScreen with(Optional<LineEditor> line) {
        return new FindingsScreen(chosen, found, page, line, Cell.of(""));
    }

    @Override
    public List<Hint> hints() {
        if (typing.isPresent()) {
            return List.of(Hint.of(Key.ENTER, "record it and write"), Hint.of(Key.ESCAPE, "leave it"));
        }
        return List.of(
                Hint.of("w", "write all the same")
                        .writing()
                        .explained(
                                "Say why the papers may go out as they are; that is recorded, and they are written."),
                Hint.of("q", "back"),
                Hint.of(Key.DOWN, "scroll").explained("Scroll; PgUp, PgDn, g and G go further."),
                Hint.HELP);
    }

    @Override
    public void draw(Surface surface) {
        Surface body = Frame.draw(surface, title(), "", answer, hints());
        int asked = typing.isPresent() ? 1 : 0;
        page.draw(body.part(1, 0, body.width() - 2, body.height() - asked));
        typing.ifPresent(line -> {
            Surface row = body.part(1, body.height() - 1, body.width() - 2, 1);
            int x = row.put(0, 0, ASKED, Style.STRONG);
            line.draw(row.part(x, 0, row.width() - x, 1), true);
        });
    }

    @Override
    public FindingsScreen refreshed(Minutebook book) {
        return this;
    }

    @Override
    public FindingsScreen saying(Cell sentence) {
        return new FindingsScreen(chosen, found, page, typing, sentence);
    }
}
