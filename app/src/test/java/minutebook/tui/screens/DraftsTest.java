package minutebook.tui.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import minutebook.change.EntryKind;
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

    @Test
    void a_half_typed_edit_survives_a_kill_and_leaves_the_rest_of_the_entry_as_it_is() {
        at.enters("d", "Adopt the guide because all have signed").press(Key.TAB, Key.END);
        at.type("e").press(Key.TAB).type(" at last").ticks();
        at = at.killedAndStartedAgain().opensTheMeeting();
        at.shows("A half-typed change of “D07-01” waits: choose it and press e.");
        at.press(Key.TAB, Key.END)
                .type("e")
                .shows("Because all have signed at last")
                .shows("begun");
        at.press(Key.ENTER).shows("D07-01 changed.");
        assertEquals(List.of(), at.book().drafts().all(BoardScreens.SECRETARY));
    }

    @Test
    void a_draft_of_an_edit_can_be_thrown_away() {
        at.enters("d", "Adopt the guide because all have signed").press(Key.TAB, Key.END);
        at.type("e").type(" badly").press(Key.ESCAPE).shows("Kept as a draft");
        at.type("e").shows("Adopt the guide badly").press(Key.ctrl('g')).lacks("badly");
        at.press(Key.ESCAPE).lacks("Kept as a draft").type("e").lacks("begun").lacks("badly");
    }

    @Test
    void a_half_filled_form_of_any_screen_survives_a_kill_and_is_announced() {
        at.type("N").type("30 jul").ticks();
        at = at.killedAndStartedAgain();
        at.shows("A half-filled form waits: Plan a meeting.");
        at.type("n").shows("30 jul").shows("This is what you had begun; Ctrl-G starts afresh.");
        at.press(Key.ENTER).shows("Meeting 8 planned for").lacks("waits:");
        at.type("n").lacks("begun").lacks("start afresh");
    }

    @Test
    void escape_keeps_a_form_for_what_it_is_about() {
        at.type("E").type("e").type(" and more").press(Key.ESCAPE).shows("Kept as a draft");
        at.press(Key.DOWN).type("e").lacks("and more").press(Key.ESCAPE).lacks("Kept as a draft");
        at.press(Key.UP).type("e").shows("and more").press(Key.ctrl('g')).lacks("and more");
        at.press(Key.ESCAPE).type("e").lacks("and more").lacks("begun");
    }

    @Test
    void an_untouched_form_leaves_no_draft() {
        at.type("N")
                .ticks()
                .ticks()
                .press(Key.ESCAPE)
                .type("l")
                .type("r")
                .ticks()
                .press(Key.ESCAPE);
        assertEquals(List.of(), at.book().drafts().all(BoardScreens.SECRETARY));
    }

    @Test
    void each_sort_of_entry_that_waits_is_named_with_its_key() {
        for (EntryKind kind : EntryKind.values()) {
            String key = EntryKeys.key(kind);
            at.type(key + "Half of it").press(Key.ESCAPE);
            at.type("h")
                    .type("q")
                    .shows("A half-typed " + kind.word().toLowerCase(Locale.ROOT) + " waits: press " + key);
            at.type(key).shows(kind.word() + "> Half of it");
            at.press(Key.ctrl('u'), Key.ESCAPE);
        }
    }

    @Test
    void several_that_wait_are_counted() {
        at.type("nOne")
                .press(Key.ESCAPE)
                .passes(Duration.ofMinutes(1))
                .type("dTwo")
                .press(Key.ESCAPE)
                .type("q")
                .type("h")
                .type("q");
        at.shows("A half-typed decision waits at meeting 7. One more waits.");
    }
}
