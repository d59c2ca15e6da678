package minutebook.tui.screens;

import java.util.ArrayList;
import java.util.List;
import minutebook.Minutebook;
import minutebook.domain.Meeting;
import minutebook.export.MinutesLayout;
import minutebook.tui.Hint;
import minutebook.tui.Key;
import minutebook.tui.Step;
import minutebook.tui.Style;
import minutebook.tui.Surface;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Frame;
import minutebook.tui.parts.Page;
import minutebook.tui.parts.Passage;

/**
 * The minutes of a meeting as they stand, to be read and to be written to files.
 *
 * @param status what they are in a word, and that something of them is not shown to who looks
 */
record MinutesScreen(Meeting meeting, String status, Page page, Cell answer) implements BoardScreen {
    static MinutesScreen of(Minutebook book, String meeting) {
        return new MinutesScreen(book.minutes(meeting).meeting(), "", Page.of(List.of()), Cell.of("")).read(book);
    }

    private MinutesScreen read(Minutebook book) {
        var view = book.minutes(meeting.id());
        var whole = MinutesLayout.of(view);
        var document = book.rights().readsPrivate() ? whole : whole.inPublic();
        List<Passage> passages = new ArrayList<>(ArisingBrief.of(book.corrections(view.meeting())));
        view.approved().ifPresent(approved -> passages.add(Passage.of(approved.inWords() + ".", Style.MUTED)));
        passages.addAll(DocumentPage.of(document));
        return new MinutesScreen(
                view.meeting(),
                Shown.hidden(book.hidesPrivate()) + document.status().word(),
                page.with(passages),
                answer);
    }

    @Override
    public String title() {
        return (meeting.startedAt().isPresent() ? "Minutes" : "Agenda") + " of meeting " + meeting.number();
    }

    @Override
    public Step on(Key key) {
        if (key.is("q") || key.is(Key.Kind.ESCAPE) || key.equals(Key.ctrl('p'))) {
            return Step.back(this);
        }
        if (key.equals(AsKnown.HINT.key())) {
            return Step.open(this, AsKnown.form());
        }
        if (key.is("w")) {
            return Step.ask(this, Request.open(book -> PublishScreen.of(book, meeting.id())));
        }
        if (key.is("M")) {
            return Step.ask(this, Request.open(book -> AfterScreen.of(book, meeting.id())));
        }
        return Step.stay(new MinutesScreen(meeting, status, page.on(key), Cell.of("")));
    }

    @Override
    public List<Hint> hints() {
        return List.of(
                Hint.of(Key.DOWN, "scroll").explained("Scroll; PgUp, PgDn, g and G go further."),
                Hint.of("w", "publish")
                        .explained("Write the papers of the meeting into a folder.")
                        .offFromAfar(AfarScreen.PUBLISH),
                Hint.of("q", "back"),
                Hint.of("M", "minutes out").explained("Circulate, comments, the decision notice, agreement."),
                AsKnown.HINT,
                Hint.HELP);
    }

    @Override
    public void draw(Surface surface) {
        Surface body = Frame.draw(surface, title(), status, answer, hints());
        int margin = body.width() > 100 ? (body.width() - 96) / 2 : 1;
        page.draw(body.part(margin, 0, body.width() - 2 * margin, body.height()));
    }

    @Override
    public BoardScreen refreshed(Minutebook book) {
        return read(book);
    }

    @Override
    public MinutesScreen saying(Cell sentence) {
        return new MinutesScreen(meeting, status, page, sentence);
    }
}
