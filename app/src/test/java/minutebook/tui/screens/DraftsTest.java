package minutebook.tui.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import minutebook.tui.Key;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is half typed is not lost. */
class DraftsTest {
    @TempDir
    Path folder;

    private BoardScreens at;

    @BeforeEach
    void sit() {
        at = BoardScreens.in(folder).sitsAtItem(4);
    }

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void half_typed_text_survives_a_kill_a_second_later() {
        at.type("nThe head of the hub said that").ticks();
        at = at.killedAndStartedAgain().opensTheMeeting().type("n");
        at.shows("Note> The head of the hub said that").shows("This is what you had begun");
        at.type(" cases wait.").press(Key.ENTER).shows("note The head of the hub said that cases wait.");
    }

    @Test
    void a_half_filled_form_survives_a_kill_a_second_later() {
        at.type("aShare the list").press(Key.TAB, Key.TAB).type("head-mash").ticks();
        at = at.killedAndStartedAgain().opensTheMeeting().type("a");
        at.shows("Action Share the list").shows("Owner head-mash");
    }

    @Test
    void escape_keeps_a_draft_for_the_same_key() {
        at.type("dThe guide is agreed").press(Key.ESCAPE).shows("Kept as a draft: the same key brings it back.");
        at.type("n").lacks("The guide is agreed").press(Key.ESCAPE);
        at.type("d").shows("Decision> The guide is agreed");
    }

    @Test
    void escape_from_a_form_keeps_what_was_filled_in() {
        at.type("dThe guide is agreed").press(Key.TAB, Key.TAB).type("all have signed");
        at.press(Key.TAB).type("The police").press(Key.ESCAPE).shows("Kept as a draft");
        at.type("d").shows("Because all have signed").shows("Dissent The police");
    }

    @Test
    void escape_from_an_untouched_form_goes_back_to_the_line() {
        at.type("dThe guide is agreed").press(Key.TAB, Key.ESCAPE).shows("Decision> The guide is agreed");
    }

    @Test
    void recording_forgets_the_draft() {
        at.type("nFirst.").ticks().press(Key.ENTER).type("n").lacks("begun");
        at.press(Key.ESCAPE).type("dThe guide is agreed").ticks();
        at.press(Key.TAB)
                .press(Key.TAB)
                .type("it is signed")
                .ticks()
                .press(Key.ENTER)
                .shows("D07-01 recorded.");
        at.type("d").lacks("begun").lacks("The guide is agreed Because");
        assertEquals(List.of(), at.book().drafts().all(BoardScreens.SECRETARY));
    }

    @Test
    void a_cleared_line_is_no_draft() {
        at.type("nSomething hasty").ticks().press(Key.ctrl('u')).ticks();
        at = at.killedAndStartedAgain().opensTheMeeting().type("n").lacks("Something hasty");
    }

    @Test
    void a_refused_line_stays_to_be_mended() {
        at.enters("a", "Share the list @head-mash due asap").shows("“asap” is not a date");
        at.press(Key.ctrl('w')).type("+2w").press(Key.ENTER).shows("A07-01 recorded");
    }
}
