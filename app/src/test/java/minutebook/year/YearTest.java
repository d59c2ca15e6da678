package minutebook.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import minutebook.domain.ActionFilter;
import minutebook.export.Export;
import minutebook.export.Format;
import minutebook.tui.Golden;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A year of meetings as a board holds it, typed line by line: what was refused, and what the minutes say in the end. */
class YearTest {
    @TempDir
    private static Path folder;

    private static Year year;

    @BeforeAll
    static void play_the_year_once() {
        year = Year.playedIn(folder.resolve("board.db"));
    }

    @AfterAll
    static void close() {
        year.close();
    }

    @Test
    void no_line_is_refused_but_those_that_must_be() {
        assertEquals("", String.join("\n", year.wrong()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void the_minutes_read_as_they_were_agreed(int number) {
        byte[] minutes = Export.minutes(year.book().minutes(year.meeting(number)), Format.MARKDOWN);
        Golden.assertMatches(String.format("year/%02d.md", number), new String(minutes, StandardCharsets.UTF_8));
    }

    @Test
    void the_action_log_reads_as_it_stood_at_the_end_of_the_year() {
        byte[] log = Export.actionLog(year.book().actionLog(year.board(), ActionFilter.ALL, ""), Format.MARKDOWN);
        Golden.assertMatches("year/actions.md", new String(log, StandardCharsets.UTF_8));
    }

    @Test
    void the_file_is_sound_at_the_end_of_the_year() {
        assertTrue(year.book().verify().isSound());
    }
}
