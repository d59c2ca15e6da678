package minutebook.tui.screens;

import java.nio.file.Path;
import minutebook.tui.Key;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people at one file, each with a program of their own. */
class TwoAtOnceTest {
    @TempDir
    Path folder;

    private BoardScreens secretary;
    private BoardScreens chair;

    @BeforeEach
    void sit() {
        secretary = BoardScreens.in(folder).sitsAtItem(4);
        chair = secretary.as("Chair").opensTheMeeting();
    }

    @AfterEach
    void close() {
        chair.close();
        secretary.close();
    }

    @Test
    void what_one_records_the_other_sees_a_second_later() {
        chair.lacks("Cases wait.");
        secretary.enters("n", "Cases wait.");
        chair.ticks().shows("note Cases wait.");
    }

    @Test
    void what_one_is_typing_is_not_disturbed() {
        chair.type("dThe guide is");
        secretary.enters("n", "Cases wait.");
        chair.ticks().shows("Decision> The guide is").shows("note Cases wait.");
        chair.type(" agreed").press(Key.ENTER).shows("D07-01 recorded, without a reason");
        secretary.ticks().shows("D07-01 The guide is agreed");
    }

    @Test
    void a_form_being_filled_in_is_not_disturbed() {
        chair.type("d").press(Key.TAB).type("The guide is agreed");
        secretary.enters("n", "Cases wait.");
        chair.ticks().shows("Decision The guide is agreed").press(Key.ENTER).shows("D07-01 recorded, without a reason");
    }

    @Test
    void a_step_to_the_next_item_is_followed() {
        secretary.press(Key.RIGHT);
        chair.ticks().shows("5/12 Theme 2");
    }

    @Test
    void an_entry_begun_before_a_step_goes_where_it_was_begun() {
        chair.type("nSaid under theme 1.");
        secretary.press(Key.RIGHT);
        chair.ticks().press(Key.ENTER).shows("Note recorded under item 4");
        secretary.ticks().press(Key.LEFT).shows("note Said under theme 1.");
    }

    @Test
    void undo_is_refused_when_the_other_has_changed_it_since() {
        secretary.enters("n", "Cases wait.");
        chair.ticks().press(Key.TAB, Key.ENTER).type(" For months.").press(Key.ENTER);
        secretary.type("u").shows("It cannot be undone: Chair has changed the same");
        chair.type("u").lacks("For months.");
        secretary.type("u").lacks("note Cases wait.");
    }

    @Test
    void undo_takes_back_only_ones_own() {
        secretary.enters("n", "Cases wait.");
        chair.ticks().enters("n", "The chair asked why.");
        secretary.type("u").lacks("Cases wait.").shows("The chair asked why.");
    }
}
