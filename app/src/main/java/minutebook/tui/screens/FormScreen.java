package minutebook.tui.screens;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import minutebook.Minutebook;
import minutebook.domain.Refused;
import minutebook.tui.Hint;
import minutebook.tui.Key;
import minutebook.tui.Step;
import minutebook.tui.Surface;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Form;
import minutebook.tui.parts.Frame;

/**
 * A form on a screen of its own: what is filled in becomes one request, and is kept as a draft until then.
 *
 * @param place what the form is about, by which its draft is found again; empty for a form that keeps none
 * @param opened the form as it was before anything was typed
 * @param request what to ask for with the values; it may refuse, and then the form stays
 */
record FormScreen(
        String title, String place, Form opened, Form form, Function<Map<String, String>, Request> request, Cell answer)
        implements BoardScreen {
    static final String DRAFTS = "form/";

    /** A form whose title alone says what it is about; where others have the same title, {@link #keptAt} parts them. */
    static FormScreen of(String title, Form form, Function<Map<String, String>, Request> request) {
        return new FormScreen(title, DRAFTS + title, form, form, request, Cell.of(""));
    }

    /** The same form, of which nothing is worth keeping half typed. */
    FormScreen notKept() {
        return new FormScreen(title, "", opened, form, request, answer);
    }

    /** The same form, its draft kept under a name made of what it is about, such as {@code item/…}. */
    FormScreen keptAt(String name) {
        return new FormScreen(title, DRAFTS + name, opened, form, request, answer);
    }

    private FormScreen with(Form next) {
        return new FormScreen(title, place, opened, next, request, Cell.of(""));
    }

    @Override
    public Step on(Key key) {
        if (key.equals(HalfTyped.AFRESH)) {
            return Step.stay(with(opened));
        }
        Form next = form.on(key);
        FormScreen stays = with(next.editing());
        return switch (next.outcome()) {
            case EDITING -> Step.stay(stays);
            case LEAVE -> Step.ask(stays, (Request) (book, asker) -> stays.left(book));
            case SAVE -> Step.ask(stays, (Request) (book, asker) -> stays.saved(book, asker));
        };
    }

    /** What was typed is kept; should the disk refuse it, that is said, for a form can always be left. */
    private Step left(Minutebook book) {
        String text = draft();
        try {
            keep(book, text);
        } catch (Refused refused) {
            return new Step(this, new Request.LeaveSaying(Request.refused(refused)));
        }
        return text.isEmpty() ? Step.back(this) : new Step(this, new Request.LeaveSaying(HalfTyped.KEPT));
    }

    private Step saved(Minutebook book, BoardScreen asker) {
        Step step = request.apply(form.values()).carryOut(book, asker);
        try {
            keep(book, "");
        } catch (Refused refused) {
            return new Step(step.next(), new Request.LeaveSaying(Request.refused(refused)));
        }
        return step;
    }

    private void keep(Minutebook book, String text) {
        if (!place.isEmpty()) {
            book.drafts().keep(book.moment(), place, text);
        }
    }

    private String draft() {
        return place.isEmpty() ? "" : new HalfFilled(title, form.beyond(opened)).text();
    }

    @Override
    public Optional<HalfTyped> halfTyped() {
        return place.isEmpty() ? Optional.empty() : Optional.of(new HalfTyped(place, draft()));
    }

    @Override
    public BoardScreen resuming(String draft) {
        Form begun = opened.filled(HalfFilled.read(draft).values());
        return with(begun).saying(HalfTyped.BEGUN);
    }

    @Override
    public void draw(Surface surface) {
        boolean scrolls = surface.height() < form.fields().size() + 5;
        String where = scrolls ? (form.focus() + 1) + " of " + form.fields().size() : "";
        Surface body = Frame.draw(surface, title, where, answer, hints());
        form.draw(body.part(1, body.height() > 12 ? 1 : 0, body.width() - 2, body.height()));
    }

    @Override
    public List<Hint> hints() {
        List<Hint> hints = new ArrayList<>(
                List.of(Hint.of(Key.ENTER, "save"), Hint.of(Key.TAB, form.tab()), Hint.of(Key.ESCAPE, "leave")));
        if (!draft().isEmpty()) {
            hints.add(Hint.of(HalfTyped.AFRESH, "start afresh"));
        }
        return hints;
    }

    @Override
    public BoardScreen refreshed(Minutebook book) {
        return this;
    }

    @Override
    public BoardScreen saying(Cell sentence) {
        return new FormScreen(title, place, opened, form, request, sentence);
    }
}
