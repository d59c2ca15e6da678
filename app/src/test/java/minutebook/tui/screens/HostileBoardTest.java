package minutebook.tui.screens;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import minutebook.TestFile;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file whose every text was written by somebody who means harm, drawn on every screen at every size. */
class HostileBoardTest {
    private static final List<String> FIELDS = List.of(
            "board.name",
            "board.purpose",
            "board.authority",
            "agency.name",
            "person.post",
            "theme.title",
            "theme.summary",
            "outcome.statement",
            "outcome.status_reason",
            "measure.title",
            "measure.numerator",
            "comparator.name",
            "reading.reference",
            "reading.why",
            "agenda_item.title",
            "meeting.place",
            "action.what",
            "action.expectation",
            "action_update.text",
            "minute_note.text",
            "decision.words",
            "decision.rationale",
            "progress_note.text",
            "milestone.what",
            "finding.summary",
            "finding.paragraph",
            "source.title",
            "source.publisher",
            "judgement.area",
            "measure.unit",
            "measure.baseline_reference",
            "comparator.name",
            "recommendation.text");

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 9})
    void hostile_text_in_every_field_reaches_no_terminal(int from, @TempDir Path folder) throws SQLException {
        Path file = PracticeFile.in(folder);
        spoil(file, from);
        for (Places place : Places.values()) {
            try (BoardScreens at = place.at(file)) {
                place.open(at);
                for (int[] size : Places.sizes()) {
                    Frames.checked(at.session().screen(), size[0], size[1], place + " kind " + from);
                }
            }
        }
    }

    private static void spoil(Path file, int from) throws SQLException {
        String text = Hostile.mixed(from).replace("\u0000", "").replace("'", "''");
        for (String field : FIELDS) {
            String[] names = field.split("\\.", 2);
            TestFile.run(file, "UPDATE \"" + names[0] + "\" SET \"" + names[1] + "\" = '" + text + "'");
        }
    }
}
