package minutebook.tui.screens;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.change.WriteHighlight;
import minutebook.domain.HighlightReport;
import minutebook.domain.Meeting;
import minutebook.domain.Theme;
import minutebook.tui.parts.Field;
import minutebook.tui.parts.Form;

/** The form for what a theme's lead reports to a meeting; one that was given before is filled in again. */
final class HighlightForm {
    private HighlightForm() {}

    static FormScreen of(Theme about, Meeting meeting, Optional<HighlightReport> before) {
        List<Field> fields = List.of(
                Field.text(
                                "achieved",
                                "Achieved",
                                before.map(HighlightReport::achieved).orElse(""))
                        .explained("What has been done since the last meeting."),
                Field.text("next", "Next", before.map(HighlightReport::next).orElse(""))
                        .explained("What comes next."),
                Field.text(
                                "concerns",
                                "Concerns",
                                before.map(HighlightReport::concerns).orElse(""))
                        .explained("What stands in the way."),
                Field.text(
                                "asks",
                                "Asks the board",
                                before.map(HighlightReport::asks).orElse(""))
                        .explained("What the board is asked for."));
        return FormScreen.of(
                        "Highlight report of theme " + about.number() + " for meeting " + meeting.number(),
                        Form.of(
                                fields,
                                values -> values.get("achieved").isBlank()
                                        ? Map.of("achieved", "Say what has been achieved.")
                                        : Map.of()),
                        values -> (book, asker) -> Request.applyAndLeave(new WriteHighlight(
                                        meeting.id(),
                                        about.id(),
                                        about.lead(),
                                        values.get("achieved"),
                                        values.get("next"),
                                        values.get("concerns"),
                                        values.get("asks"),
                                        book.moment().today()))
                                .carryOut(book, asker))
                .keptAt("highlight/" + meeting.id() + "/" + about.id());
    }
}
