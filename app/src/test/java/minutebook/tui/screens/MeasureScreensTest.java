package minutebook.tui.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.change.AddReadings;
import minutebook.domain.Board;
import minutebook.tui.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The measures, their charts, and readings pasted from a spreadsheet. */
class MeasureScreensTest {
    private static final String[] SIZES = {"40x10", "80x24", "120x40"};

    private static final String GOOD_ROWS = "2015-04-30\t65\n2015-05-31\t66\n2015-05-31\t67";
    private static final String ROWS =
            """
            date;value;numerator;denominator
            2015-05-31;66;132;200
            2015-04-30;65
            2014-05-31;31;166;586
            soon;50
            """;

    @TempDir
    Path folder;

    /** Sixteen readings that vary, then eight that lie higher: TestBoard's two are among them. */
    private BoardScreens onTheChart() {
        List<Map<String, String>> rows = new ArrayList<>();
        int[] values = {62, 58, 64, 60, 57, 63, 61, 55, 59, 62, 60, 58, 61, 64, 70, 72, 69, 71, 73, 72, 74};
        LocalDate end = LocalDate.of(2013, 6, 1);
        for (int value : values) {
            rows.add(Map.of(
                    "measure",
                    "pathway-plans",
                    "date",
                    end.minusDays(1).toString(),
                    "numerator",
                    String.valueOf(2 * value),
                    "denominator",
                    "200",
                    "not-known",
                    "7",
                    "value",
                    String.valueOf(value)));
            end = end.plusMonths(1);
        }
        return with(rows);
    }

    private BoardScreens with(List<Map<String, String>> rows) {
        try (TestBook book = TestBook.in(folder)) {
            book.does(new AddReadings(TestBoard.BOARD, rows));
            return BoardScreens.at(book.file());
        }
    }

    /** From home to the chart of a measure of the sample board. */
    private static BoardScreens opens(BoardScreens at, String key) {
        at.type("M");
        for (int i = 0; i < 100 && !at.session().screen().title().isEmpty(); i++) {
            at.press(Key.ENTER);
            if (((MeasureScreen) at.session().screen()).view().measure().key().equals(key)) {
                return at;
            }
            at.type("q").press(Key.DOWN);
        }
        throw new AssertionError("no measure " + key);
    }

    @Test
    void the_measures_of_the_sample_board_are_listed() {
        try (BoardScreens at = BoardScreens.in(folder)) {
            at.type("M").looksLike("measures", SIZES);
            at.type("o").looksLike("measures-off-pace", "80x24").type("o");
            at.shows("unprogressed-cas");
        }
    }

    @Test
    void a_theme_lists_its_measures() {
        try (BoardScreens at = BoardScreens.in(folder)) {
            at.sitsAtItem(4).type("tm").shows("Measures of theme").looksLike("measures-theme", "80x24");
            at.press(Key.ENTER).shows("What it measures");
            at.type("qq").shows("Lead");
        }
    }

    @Test
    void a_measure_is_a_chart_with_sentences_and_readings() {
        try (BoardScreens at = onTheChart()) {
            at.type("M").press(Key.ENTER).looksLike("measure", SIZES);
            at.press(Key.END).shows("not known for 7 (3.5%)").looksLike("measure-end", "80x24");
        }
    }

    @Test
    void readings_that_conflict_are_both_kept_and_told() {
        try (BoardScreens at = BoardScreens.in(folder)) {
            opens(at, "not-in-work")
                    .shows(
                            "The readings for 31 May 2015 disagree: 74% and 85%. All are kept and none counts until one is"
                                    + " marked as known wrong.");
            at.shows("Not told while the readings for the latest day disagree.");
            at.looksLike("measure-conflict", SIZES);
        }
    }

    @Test
    void a_value_that_its_counts_do_not_make_is_told() {
        try (BoardScreens at = BoardScreens.in(folder)) {
            opens(at, "out-of-area").shows("31% is given, but 166 of 586 is 28%. (31 May 2015)");
        }
    }

    @Test
    void thousands_of_readings_are_drawn_and_none_is_said_in_words() {
        List<Map<String, String>> rows = new ArrayList<>();
        LocalDate day = LocalDate.of(2002, 1, 1);
        for (int i = 0; i < 4_800; i++) {
            rows.add(Map.of(
                    "measure", "days", "date", day.plusDays(i).toString(), "value", String.valueOf(30 + i * i % 11)));
        }
        try (BoardScreens at = with(rows)) {
            at.type("M").press(Key.DOWN, Key.ENTER).shows("No sign of change").looksLike("measure-many", "80x24");
            at.press(Key.END).shows("1 Jan 2002");
        }
    }

    @Test
    void a_measure_without_readings_and_one_with_a_single_one_say_so() {
        try (BoardScreens at = with(List.of())) {
            at.type("M").press(Key.DOWN, Key.ENTER).shows("No reading yet").looksLike("measure-none", "80x24", "40x10");
            at.type("r").type("1 june 2015").press(Key.TAB).type("12").press(Key.ENTER);
            at.shows("One reading added.").shows("One reading: no trend can be seen.");
        }
    }

    @Test
    void every_pasted_row_is_shown_with_its_fate_before_any_is_recorded() {
        try (BoardScreens at = BoardScreens.at(made())) {
            Board board = board(at);
            at.type("M").press(Key.ENTER).type("p").looksLike("paste-empty", "40x10", "80x24");
            at.press(Key.paste(ROWS));
            at.shows("4 rows, of which 1 cannot be added").looksLike("pasted", "40x10", "80x24");
            at.press(Key.ENTER).shows("cannot be added");
            assertEquals(2, at.book().readings(board).size());
            at.press(Key.paste(GOOD_ROWS)).shows("3 rows can be added: Enter records them all.");
            at.press(Key.UP).shows("There is 64% (suspect) for that day too: the sound one counts.");
            at.press(Key.END).shows("It conflicts with 66% for that day: both are kept, and none counts.");
            at.press(Key.ENTER).shows("3 readings added.").shows("disagree: 66% and 67%");
            assertEquals(5, at.book().readings(board).size());
            at.type("p").lacks("What becomes of it").shows("Paste rows from a spreadsheet here");
        }
    }

    @Test
    void what_was_pasted_waits_when_the_screen_is_left() {
        try (BoardScreens at = BoardScreens.at(made())) {
            at.type("Mp")
                    .press(Key.paste("pathway-plans,2015-05-31,66\n"))
                    .press(Key.ESCAPE)
                    .shows("Kept as a draft");
            at.type("p").shows("This is what you had pasted").press(Key.ENTER).shows("One row can be added");
            at.press(Key.ctrl('g'), Key.ESCAPE).type("p").shows("Paste rows from a spreadsheet here");
        }
    }

    @Test
    void nothing_is_written_into_the_past() {
        try (BoardScreens at = BoardScreens.at(made())) {
            at.type("D").type("18 june 2015").press(Key.ENTER).type("M").shows("as known on 18 Jun 2015");
            at.press(Key.ENTER).shows("as known on 18 Jun 2015").type("p").shows("go back to today to write");
            at.type("r").shows("go back to today to write");
        }
    }

    @Test
    void whatever_is_pasted_is_shown_harmlessly() {
        try (BoardScreens at = BoardScreens.at(made())) {
            at.type("M").press(Key.ENTER).type("p");
            for (String text : Hostile.TEXTS) {
                at.press(Key.paste(text + "\t" + text + "\n" + "2015-05-31," + text));
                Frames.checked(at.session().screen(), 80, 24, text);
                assertTrue(at.session().screen() instanceof PasteScreen, text);
            }
        }
    }

    private Path made() {
        try (TestBook book = TestBook.in(folder)) {
            return book.file();
        }
    }

    private static Board board(BoardScreens at) {
        return at.book().board(Optional.empty());
    }
}
