package minutebook.tui.screens;

import minutebook.tui.Key;
import minutebook.tui.Step;
import minutebook.tui.parts.Form;

/** What keys do on the meeting screen while an entry is being typed. */
final class MeetingTyping {
    private MeetingTyping() {}

    /** A key while an entry is being typed. */
    static Step typed(MeetingScreen screen, Typing typing, Key key) {
        if (key.is(Key.Kind.ESCAPE)) {
            return left(screen, typing);
        }
        if (key.equals(BoardScreen.HalfTyped.AFRESH)) {
            return Step.stay(screen.typing(typing.afresh()));
        }
        if (key.equals(Typing.OTHERWISE) && typing.turning().isPresent()) {
            return EntryDeeds.otherwise(screen, typing);
        }
        if (key.is(Key.Kind.ENTER)) {
            Typing checked = typing.isForm()
                    ? typing.withForm(typing.form().orElseThrow().on(key))
                    : typing;
            boolean waits = checked.form()
                    .filter(form -> form.outcome() != Form.Outcome.SAVE)
                    .isPresent();
            if (waits) {
                return Step.stay(screen.typing(checked));
            }
            MeetingScreen asking = screen.typing(
                    checked.form().map(form -> checked.withForm(form.editing())).orElse(checked));
            return Step.ask(asking, (Request)
                    (book, asker) -> Request.apply(typing.change()).carryOut(book, asker));
        }
        return Step.stay(screen.typing(typing.on(key)));
    }

    /** Esc leaves an untouched form for its line, anything else for the meeting; what was typed is kept as a draft. */
    private static Step left(MeetingScreen screen, Typing typing) {
        if (typing.editing().isEmpty()
                && typing.form().filter(typing::isAsOpened).isPresent()) {
            return Step.stay(screen.typing(typing.asLine()));
        }
        String text = typing.draft();
        String place = screen.draftPlace(typing);
        return Step.ask(screen.without(), Request.become((book, asker) -> {
            book.drafts().keep(book.moment(), place, text);
            BoardScreen fresh = asker.refreshed(book);
            return text.isEmpty() ? fresh : fresh.saying(BoardScreen.HalfTyped.KEPT);
        }));
    }
}
