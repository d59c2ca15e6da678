package minutebook.tui.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import minutebook.Minutebook;
import minutebook.change.CloseMeeting;
import minutebook.change.WaiveGap;
import minutebook.domain.ClosingGap;
import minutebook.tui.Effect;
import minutebook.tui.Hint;
import minutebook.tui.Key;
import minutebook.tui.Step;
import minutebook.tui.Style;
import minutebook.tui.Surface;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Column;
import minutebook.tui.parts.Columns;
import minutebook.tui.parts.Field;
import minutebook.tui.parts.Form;
import minutebook.tui.parts.Frame;
import minutebook.tui.parts.Listing;
import minutebook.tui.parts.Page;
import minutebook.tui.parts.Passage;
import minutebook.view.GapsView;

/** What would embarrass the minutes, to be mended or knowingly left before the meeting is closed. */
record ClosingScreen(GapsView view, Listing<ClosingGap> rows, Cell answer) implements BoardScreen {
    private static final Columns COLUMNS = Columns.of(Column.of("", 8, 13, 2), Column.of("", 10, 100, 1));

    static ClosingScreen of(Minutebook book, String meeting) {
        GapsView view = book.closingGaps(meeting);
        return new ClosingScreen(view, Listing.of(view.open()), Cell.of(""));
    }

    @Override
    public String title() {
        int gaps = view.open().size();
        return "Closing meeting " + view.meeting().number()
                + (gaps == 0 ? "" : ": " + gaps + (gaps == 1 ? " gap" : " gaps"));
    }

    @Override
    public Step on(Key key) {
        if (key.is("q") || key.is(Key.Kind.ESCAPE)) {
            return Step.ask(this, (Request)
                    (book, asker) -> new Step(this, new Effect.Replace(MeetingScreen.of(book, meeting()))));
        }
        for (Hint hint : hints()) {
            if (hint.key().equals(key) && !hint.works()) {
                return Step.stay(saying(Cell.of(hint.whyOff())));
            }
        }
        if (key.is(Key.Kind.ENTER)) {
            return ClosingDeeds.mend(this, rows.chosen().orElseThrow());
        }
        if (!key.types()) {
            return Step.stay(moved(key));
        }
        return switch (key.text()) {
            case "w" ->
                Step.open(
                        this, waiving("Leave it as it is", List.of(rows.chosen().orElseThrow())));
            case "W" -> Step.open(this, waiving("Leave all as it is", view.open()));
            case "y" -> close();
            case "u" -> Step.ask(this, Request.undo());
            case "U" -> Step.ask(this, Request.redo());
            default -> Step.stay(moved(key));
        };
    }

    private String meeting() {
        return view.meeting().id();
    }

    private Step close() {
        return Step.ask(this, (Request) (book, asker) -> {
            String said = book.apply(new CloseMeeting(meeting(), book.moment().now()));
            return new Step(
                    this,
                    new Effect.Replace(MinutesScreen.of(book, meeting())
                            .saying(Request.done(said + " w writes the minutes and the action log to files."))));
        });
    }

    private FormScreen waiving(String title, List<ClosingGap> gaps) {
        Form form = Form.of(
                List.of(Field.text("because", "Because", "").explained("The minutes print it.")),
                values -> values.get("because").isBlank()
                        ? Map.of("because", "Say why it may stay as it is.")
                        : Map.of());
        List<String> keys = gaps.stream().map(ClosingGap::key).toList();
        return FormScreen.of(
                        title,
                        form,
                        values -> Request.applyAndLeave(new WaiveGap(meeting(), keys, values.get("because"))))
                .keptAt("waive/" + meeting());
    }

    @Override
    public List<Hint> hints() {
        String none = view.open().isEmpty() ? "Every gap is dealt with: y closes the meeting." : "";
        String some = view.open().isEmpty() ? "" : "Mend each gap (Enter) or leave it as it is (w, W) first.";
        Hint close = Hint.of("y", "close the meeting")
                .explained("Close the meeting and go to its minutes.")
                .writing()
                .off(some);
        List<Hint> mending = List.of(
                Hint.of(Key.ENTER, "mend")
                        .explained("Go where the chosen gap is mended.")
                        .off(none),
                Hint.of("w", "leave as it is")
                        .explained("Leave the chosen gap, with the reason that the minutes print.")
                        .writing()
                        .off(none),
                Hint.of("W", "leave all")
                        .explained("Leave all that are left, with one reason.")
                        .writing()
                        .off(none));
        List<Hint> hints = new ArrayList<>(mending);
        hints.add(view.open().isEmpty() ? 0 : mending.size(), close);
        hints.addAll(List.of(
                Hint.of("u", "undo").writing(),
                Hint.of("U", "redo").writing(),
                Hint.of("q", "go on").explained("Go on with the meeting."),
                Hint.HELP));
        return List.copyOf(hints);
    }

    @Override
    public void draw(Surface surface) {
        Surface body = Frame.draw(surface, title(), waived(), answer, hints());
        if (view.open().isEmpty()) {
            String done = view.waived().isEmpty() ? "Nothing is missing in the record" : "Every gap is dealt with";
            List<Passage> passages = new ArrayList<>();
            passages.add(Passage.of(done + ": y closes the meeting, q goes on with it.", Style.NORMAL));
            view.waived()
                    .forEach(one -> passages.add(new Passage(
                            0,
                            new Cell(one.gap().gate().word(), Style.WARN),
                            Cell.of(one.gap().sentence() + " Left because: "
                                    + one.waiver().because()))));
            Page.of(passages).draw(body.part(1, 0, body.width() - 2, body.height()));
            return;
        }
        int below = body.height() > 9 ? 4 : 0;
        rows.draw(
                body.part(0, 0, body.width(), body.height() - below),
                (row, gap, chosen) -> COLUMNS.row(
                        row.part(1, 0, row.width() - 2, 1),
                        List.of(new Cell(gap.gate().word(), Style.WARN), Cell.of(gap.sentence()))));
        Surface room = body.part(1, body.height() - below + 1, body.width() - 2, below - 1);
        rows.chosen().filter(gap -> below > 0).ifPresent(gap -> Passage.of(gap.sentence(), Style.NORMAL)
                .drawn(room));
    }

    private String waived() {
        return view.waived().isEmpty()
                ? ""
                : view.waived().size() + (view.waived().size() == 1 ? " left as it is" : " left as they are");
    }

    private ClosingScreen moved(Key key) {
        return new ClosingScreen(view, rows.on(key), Cell.of(""));
    }

    @Override
    public ClosingScreen refreshed(Minutebook book) {
        GapsView fresh = book.closingGaps(meeting());
        return new ClosingScreen(fresh, rows.with(fresh.open(), ClosingGap::key), answer);
    }

    @Override
    public ClosingScreen saying(Cell sentence) {
        return new ClosingScreen(view, rows, sentence);
    }
}
