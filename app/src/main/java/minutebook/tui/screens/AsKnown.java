package minutebook.tui.screens;

import java.util.List;
import java.util.Map;
import minutebook.tui.Hint;
import minutebook.tui.parts.Field;
import minutebook.tui.parts.Form;

/** The key that asks for a day and shows the record as the board knew it then, the same on every screen that has it. */
final class AsKnown {
    static final Hint HINT = Hint.of("D", "as known on")
            .explained("Show everything as the board knew it on a day gone by, or as it is now again.");

    private AsKnown() {}

    /** The day on one line; left empty for today. */
    static FormScreen form() {
        Field day = Field.text("day", "Day", "").explained("3 june 2015, 3/6/2015 or -2w; empty for today.");
        return FormScreen.of(
                        "Show the record as known on a day",
                        Form.of(List.of(day), values -> Map.of()),
                        values -> Request.asKnownOn(values.get("day")))
                .notKept();
    }
}
