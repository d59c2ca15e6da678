package minutebook.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Frame, columns, listing, footer and help on a whole screen. */
class SampleScreenTest {
    private final ScreenSession session = ScreenSession.of(SampleScreen.of(30), 80, 10);

    @Test
    void a_screen_is_comfortable_at_eighty_columns() {
        Golden.assertMatches(
                "parts/sample-80x10.txt", session.press(Key.DOWN).type("d").text());
    }

    @Test
    void a_narrow_screen_gives_up_the_least_important_column() {
        Golden.assertMatches("parts/sample-32x10.txt", session.resize(32, 10).text());
    }

    @Test
    void a_screen_survives_any_size() {
        for (int width = 1; width <= 90; width += 3) {
            for (int height = 1; height <= 12; height++) {
                session.resize(width, height).press(Key.PAGE_DOWN, Key.UP);
            }
        }
        assertTrue(session.resize(80, 10).text().startsWith(" Actions"));
    }

    @Test
    void the_list_scrolls_only_as_far_as_it_must() {
        session.press(Key.END, Key.UP, Key.UP);
        assertTrue(session.text().contains("A07-30"), session.text());
        session.press(Key.HOME);
        assertFalse(session.text().contains("A07-30"));
        assertTrue(session.text().contains("A07-01"));
    }

    @Test
    void help_says_what_each_key_does_or_why_it_is_off() {
        Golden.assertMatches(
                "parts/help-60x8.txt", session.resize(60, 8).type("?").text());
    }

    @Test
    void enter_in_help_does_what_the_key_does() {
        session.type("?").press(Key.ENTER);
        assertTrue(session.text().contains("A07-01 is done"), session.text());
    }

    @Test
    void a_key_that_is_off_is_not_done_from_help() {
        session.type("?").press(Key.DOWN, Key.ENTER);
        assertEquals("Keys: Actions", session.screen().title());
    }

    @Test
    void leaving_the_last_screen_ends_the_session() {
        assertTrue(session.type("q").isOver());
    }
}
