package minutebook.tui.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.change.UpdateAction;
import minutebook.tui.Key;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** D turns every screen to the record as known on a day, and back. */
class AsKnownScreensTest {
    private static final String KNOWN = "as known on 18 Jun 2015";

    @TempDir
    Path folder;

    private BoardScreens at;

    @BeforeEach
    void record_for_three_days_and_sit_down_on_the_fourth() {
        try (TestBook book = TestBook.in(folder)) {
            book.startsTheMeeting();
            book.notes("Plans are late.");
            book.closesTheMeeting();
            book.waits(Duration.ofDays(1));
            book.does(new UpdateAction(
                    TestBoard.PENDING,
                    Optional.empty(),
                    TestBoard.TODAY.plusDays(1),
                    "Half of the files are read.",
                    ""));
            at = BoardScreens.at(book.file());
        }
        at.passes(Duration.ofDays(30)).type("D").press(Key.ESCAPE);
    }

    @AfterEach
    void leave() {
        at.close();
    }

    private BoardScreens looksBack(String day) {
        return at.type("D").type(day).press(Key.ENTER);
    }

    @Test
    void home_is_shown_as_it_was() {
        at.lacks(KNOWN);
        looksBack("18 june 2015").shows(KNOWN).looksLike("as-known-home", "80x24", "40x10");
        at.type("a").shows(KNOWN).press(Key.DOWN).lacks("Half of the files are read.");
        at.type("q").type("h").shows(KNOWN).lacks("Half of the files");
        at.type("q").shows(KNOWN);
    }

    @Test
    void every_screen_that_opens_from_there_says_so() {
        looksBack("18 june 2015")
                .press(Key.END, Key.UP, Key.ENTER)
                .shows("Meeting 2")
                .shows(KNOWN);
        at.type("l").shows(KNOWN).press(Key.ENTER).shows(KNOWN);
        at.press(Key.ESCAPE, Key.ESCAPE).type("q").type("/").type("plans").press(Key.ENTER);
        at.shows(KNOWN).shows("Plans are late.");
    }

    @Test
    void keys_that_write_are_off_and_say_why() {
        looksBack("18 june 2015");
        String why = "This is the record as known on 18 June 2015: go back to today to write.";
        for (String key : new String[] {"n", "u", "U"}) {
            at.type(key).shows(why);
        }
        at.type("?").shows("undo: not now.").press(Key.ESCAPE);
        at.type("a").type("c").shows(why).type("e").shows(why);
        assertEquals(5, at.book().history(9, 0).total());
    }

    @Test
    void an_empty_line_goes_back_to_today_from_any_screen() {
        looksBack("18 june 2015").type("a");
        looksBack("").lacks(KNOWN);
        assertFalse(at.session().screen() instanceof PastScreen);
        at.type("a").press(Key.DOWN).shows("Half of the files are read.");
    }

    @Test
    void one_day_leads_to_another_and_a_day_that_is_no_use_stays_on_the_line() {
        looksBack("18 june 2015");
        looksBack("19 june 2015").shows("as known on 19 Jun 2015");
        looksBack("1 june 2015").shows("The record begins on 18 June 2015");
        at.press(Key.ctrl('u')).type("1 june 2016").press(Key.ENTER).shows("Nobody knows yet");
        at.press(Key.ctrl('u')).type("soon").press(Key.ENTER).shows("as known on 19 Jun 2015");
        at.press(Key.ESCAPE).shows("as known on 19 Jun 2015");
    }
}
