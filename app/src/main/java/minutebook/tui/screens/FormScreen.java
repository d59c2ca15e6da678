package minutebook.tui.screens;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import minutebook.Minutebook;
import minutebook.tui.Hint;
import minutebook.tui.Key;
import minutebook.tui.Step;
import minutebook.tui.Surface;
import minutebook.tui.parts.Cell;
import minutebook.tui.parts.Form;
import minutebook.tui.parts.Frame;

/**
 * A form on a screen of its own: what is filled in becomes one request.
 *
 * @param request what to ask for with the values; it may refuse, and then the form stays
 */
record FormScreen(String title, Form form, Function<Map<String, String>, Request> request, Cell answer)
        implements BoardScreen {
    static FormScreen of(String title, Form form, Function<Map<String, String>, Request> request) {
        return new FormScreen(title, form, request, Cell.of(""));
    }

    @Override
    public Step on(Key key) {
        Form next = form.on(key);
        FormScreen stays = new FormScreen(title, next.editing(), request, Cell.of(""));
        return switch (next.outcome()) {
            case EDITING -> Step.stay(stays);
            case LEAVE -> Step.back(this);
            case SAVE ->
                Step.ask(stays, (Request)
                        (book, asker) -> request.apply(next.values()).carryOut(book, asker));
        };
    }

    @Override
    public void draw(Surface surface) {
        Surface body = Frame.draw(surface, title, "", answer, hints());
        form.draw(body.part(1, body.height() > 12 ? 1 : 0, body.width() - 2, body.height()));
    }

    @Override
    public List<Hint> hints() {
        return List.of(Hint.of(Key.ENTER, "save"), Hint.of(Key.TAB, "next field"), Hint.of(Key.ESCAPE, "leave"));
    }

    @Override
    public BoardScreen refreshed(Minutebook book) {
        return this;
    }

    @Override
    public BoardScreen saying(Cell sentence) {
        return new FormScreen(title, form, request, sentence);
    }
}
