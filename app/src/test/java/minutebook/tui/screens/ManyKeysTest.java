package minutebook.tui.screens;

import java.nio.file.Path;
import minutebook.tui.Key;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keys that mean nothing, or that would act on what is not in sight. */
class ManyKeysTest {
    @TempDir
    Path folder;

    private BoardScreens at;

    @BeforeEach
    void open() {
        at = BoardScreens.in(folder);
    }

    @AfterEach
    void close() {
        at.close();
    }

    @Test
    void a_key_that_means_nothing_says_so() {
        at.press(Key.ctrl('c')).shows("Ctrl-C does nothing here: q leaves.");
        at.press(Key.paste("some words")).shows("There is no line open to paste into");
        at.type("Z").shows("Z does nothing here: ? shows the keys.").type("j").lacks("nothing here");
        at.sitsAtItem(4).type("S").shows("S does nothing here: ? shows the keys.");
        at.type("n").type("Zebra").lacks("nothing here");
    }

    @Test
    void moving_at_the_end_of_a_list_is_no_mistake() {
        at.press(Key.HOME, Key.UP).type("kgG jX");
        at.shows("X does nothing here").type("G").type("j").lacks("nothing here");
    }

    @Test
    void an_entry_is_put_before_the_eyes_before_it_is_changed_or_removed() {
        at.sitsAtItem(4).enters("n", "A first note.").type("x");
        at.shows("This is the chosen entry: x again removes it").shows("A first note.");
        at.type("x").shows("removed").shows("Nothing yet.");
        at.press(Key.TAB, Key.TAB).enters("n", "A second note.").type("e").shows("e again changes it");
        at.type("e").shows("Note · ");
    }

    @Test
    void a_meeting_that_was_held_says_so_and_leaving_its_minutes_goes_home() {
        at.sitsAtItem(4).enters("n", "A note.").type("cy").shows("Mend each gap");
        at.enters("W", "The board rose early").type("y").shows("w writes the minutes");
        at.type("q").shows("What needs the board today");
        at.press(Key.END).shows("held, minutes in draft");
        at.press(Key.ENTER).shows("Meeting 5, approved ·");
    }
}
