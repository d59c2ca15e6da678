package minutebook.tui.screens;

import minutebook.tui.Key;
import minutebook.tui.Style;
import minutebook.tui.Surface;
import minutebook.tui.parts.LineEditor;
import minutebook.view.ActionRow;

/** The line that is typed with a deed, at the bottom of the action log. */
record ActionPrompt(ActionDeed deed, ActionRow row, LineEditor line) {
    ActionPrompt on(Key key) {
        return new ActionPrompt(deed, row, line.on(key));
    }

    ActionPrompt holding(String text) {
        return new ActionPrompt(deed, row, LineEditor.of(text));
    }

    /** Where what is half typed is kept. */
    String draftPlace() {
        return "log/" + deed.name() + "/" + row.action().id();
    }

    void draw(Surface surface) {
        int x = surface.put(0, 0, row.ref() + " " + deed.label() + "> ", Style.STRONG);
        Surface field = surface.part(x, 0, surface.width() - x, 1);
        line.draw(field, true);
        if (line.text().isEmpty()) {
            field.put(0, 0, deed.example(), Style.MUTED);
            field.cursor(0, 0);
        }
    }
}
