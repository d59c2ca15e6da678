package minutebook.tui.screens;

import java.util.ArrayList;
import java.util.List;
import minutebook.Minutebook;
import minutebook.MinutesOut;
import minutebook.domain.CommentState;
import minutebook.domain.Meeting;
import minutebook.domain.MinutesComment;
import minutebook.export.Publication;
import minutebook.tui.Hint;
import minutebook.tui.Key;
import minutebook.tui.Step;
import minutebook.tui.Style;
import minutebook.tui.Surface;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Frame;
import minutebook.tui.parts.Page;
import minutebook.tui.parts.Passage;
import minutebook.view.AfterView;
import minutebook.view.AfterWords;

/**
 * What becomes of a meeting's minutes after it: the clock, who they went to, what was said of them, what is next.
 *
 * @param asking whether the secretary has been asked if the board agrees the minutes
 */
record AfterScreen(AfterView view, Page page, boolean asking, Cell answer) implements BoardScreen {
    static AfterScreen of(Minutebook book, String meeting) {
        AfterView view = book.after(meeting);
        return new AfterScreen(view, Page.of(passages(view)), false, Cell.of(""));
    }

    private static List<Passage> passages(AfterView view) {
        List<Passage> passages = new ArrayList<>();
        passages.add(Passage.of("Next: " + view.next(), Style.STRONG));
        AfterWords.clocks(view).forEach(line -> passages.add(Passage.of(line, clockStyle(line))));
        view.minutes()
                .approved()
                .ifPresent(approved -> passages.add(Passage.of(approved.inWords() + ".", Style.MUTED)));
        passages.add(Passage.heading("Sent out"));
        if (view.sent().isEmpty()) {
            passages.add(Passage.of("No sending is on record.", Style.MUTED));
        }
        view.sent().forEach(sending -> passages.add(Passage.of(AfterWords.sent(sending), Style.NORMAL)));
        passages.add(Passage.heading("Comments"));
        if (view.comments().isEmpty()) {
            passages.add(Passage.of("Nobody has commented on the minutes.", Style.MUTED));
        }
        for (int i = 0; i < view.comments().size(); i++) {
            passages.add(comment(i + 1, view.comments().get(i)));
        }
        return passages;
    }

    private static Style clockStyle(String line) {
        return line.contains("should have") ? Style.BAD : line.contains(" late.") ? Style.WARN : Style.NORMAL;
    }

    private static Passage comment(int number, MinutesComment comment) {
        Style style = comment.state() == CommentState.OPEN ? Style.WARN : Style.MUTED;
        return new Passage(
                0, new Cell(String.valueOf(number), style), new Cell(AfterWords.comment(comment), Style.NORMAL));
    }

    private Meeting meeting() {
        return view.meeting();
    }

    @Override
    public String title() {
        return "After meeting " + meeting().number();
    }

    @Override
    public Step on(Key key) {
        if (asking) {
            return answered(key);
        }
        if (key.is("q") || key.is(Key.Kind.ESCAPE)) {
            return Step.back(this);
        }
        for (Hint hint : hints()) {
            if (hint.key().equals(key) && !hint.works()) {
                return Step.stay(saying(Cell.of(hint.whyOff())));
            }
        }
        return key.types() ? pressed(key) : Step.stay(moved(key));
    }

    private Step pressed(Key key) {
        return switch (key.text()) {
            case "c" -> Step.open(this, AfterForms.circulating(meeting()));
            case "t" -> Step.open(this, AfterForms.commenting(meeting()));
            case "s" -> Step.open(this, AfterForms.settling(view));
            case "n" -> Step.ask(this, Request.open(book -> AfterForms.notifying(book, meeting())));
            case "e" -> Step.ask(this, Request.open(book -> PublishScreen.of(book, extracts())));
            case "a" -> Step.stay(new AfterScreen(view, page, true, Cell.of("")));
            case "d" -> Step.open(this, DiffScreens.of(view));
            case "m" ->
                Step.ask(
                        this,
                        Request.open(book -> MinutesScreen.of(book, meeting().id())));
            case "u" -> Step.ask(this, Request.undo());
            case "D" -> Step.open(this, AsKnown.form());
            default -> Step.stay(moved(key));
        };
    }

    private PublishChoice extracts() {
        return PublishChoice.of(meeting(), List.of(Publication.EXTRACT));
    }

    private AfterScreen moved(Key key) {
        return new AfterScreen(view, page.on(key), false, Cell.of(""));
    }

    private Step answered(Key key) {
        AfterScreen asked = new AfterScreen(view, page, false, Cell.of("The minutes were not agreed."));
        if (!key.is("y")) {
            return Step.stay(asked);
        }
        return Step.ask(asked, (Request) (book, asker) ->
                Request.apply(MinutesOut.agreed(book, meeting())).carryOut(book, asker));
    }

    @Override
    public List<Hint> hints() {
        if (asking) {
            return List.of(Hint.of("y", "the board agrees them, for ever"), Hint.of(Key.ESCAPE, "not now"));
        }
        String over = meeting().isOver() ? "" : "The meeting is not over yet.";
        String open = view.minutes().approved().isPresent() ? "The minutes are approved and stay as they are." : over;
        String out = open.isEmpty() && view.circulations().isEmpty() ? "The minutes have not gone out: c." : open;
        return List.of(
                Hint.of("c", "circulate")
                        .writing()
                        .explained("Record to whom the minutes went; they are kept as they are now.")
                        .off(open),
                Hint.of("t", "comment")
                        .writing()
                        .explained("Record what somebody asks to have put right.")
                        .off(out),
                Hint.of("s", "settle")
                        .writing()
                        .explained("Settle a comment: accepted or not, and why.")
                        .off(out.isEmpty() && view.comments().isEmpty() ? "Nobody has commented." : out),
                Hint.of("a", "agree")
                        .writing()
                        .explained("The board in session agrees the minutes: frozen for ever.")
                        .off(view.whyNotAgreed()),
                Hint.of("n", "decision notice")
                        .writing()
                        .explained("Write the notice of what was decided, and record that it was sent.")
                        .off(over),
                Hint.of("e", "extracts")
                        .explained("Write for every owner what they owe, a file each.")
                        .offFromAfar(AfarScreen.PUBLISH),
                Hint.of("d", "changes")
                        .explained("Read what differs between the last two texts of the minutes.")
                        .off(DiffScreens.whyOff(view)),
                Hint.of("m", "minutes").explained("Read the minutes."),
                Hint.of("u", "undo").writing().explained("Take back your latest entry."),
                Hint.of("q", "back"),
                AsKnown.HINT,
                Hint.HELP);
    }

    @Override
    public void draw(Surface surface) {
        Cell said = asking
                ? new Cell(
                        "Does the board agree the minutes of meeting "
                                + meeting().number() + "?",
                        Style.WARN)
                : answer;
        Surface body = Frame.draw(surface, title(), meeting().state().word(), said, hints());
        page.draw(body.part(1, 0, body.width() - 2, body.height()));
    }

    @Override
    public AfterScreen refreshed(Minutebook book) {
        AfterView fresh = book.after(meeting().id());
        return new AfterScreen(fresh, page.with(passages(fresh)), false, answer);
    }

    @Override
    public AfterScreen saying(Cell sentence) {
        return new AfterScreen(view, page, asking, sentence);
    }
}
