package minutebook.tui.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import minutebook.domain.Board;
import minutebook.domain.Outcome;
import minutebook.tui.Key;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plan being edited on the screen. */
class PlanScreenTest {
    @TempDir
    Path folder;

    private BoardScreens at;

    @BeforeEach
    void open() {
        at = BoardScreens.in(folder);
        at.type("P");
    }

    @AfterEach
    void close() {
        at.close();
    }

    private List<Outcome> outcomes() {
        Board board = at.book().board(Optional.empty());
        return at.book().plan(board).outcomes();
    }

    private List<String> refs() {
        return outcomes().stream().map(Outcome::ref).limit(3).toList();
    }

    @Test
    void only_what_was_changed_is_sent_so_that_two_people_change_one_outcome() {
        at.press(2, Key.DOWN).type("e").press(3, Key.TAB).press(Key.ctrl('u')).type("Every referred child");
        try (BoardScreens deputy = at.as("Deputy Secretary")) {
            deputy.type("P").press(2, Key.DOWN).type("e").press(5, Key.TAB).press(Key.ctrl('u'));
            deputy.type("30 september 2015").press(Key.ENTER).shows("Outcome 1.1 changed.");
        }
        at.press(Key.ENTER).shows("Outcome 1.1 changed.");
        Outcome first = outcomes().get(0);
        assertEquals("Every referred child", first.cohort());
        assertEquals(Optional.of(LocalDate.of(2015, 9, 30)), first.due());
    }

    @Test
    void a_form_that_changes_nothing_records_nothing() {
        int before = at.book().history(1, 0).total();
        at.press(2, Key.DOWN).press(Key.ENTER, Key.ENTER).shows("Outcome 1.1 stays as it was.");
        assertEquals(before, at.book().history(1, 0).total());
    }

    @Test
    void lines_move_among_their_like_and_back_by_undo() {
        at.press(2, Key.DOWN).type("K").shows("It is the first.");
        at.type("J").shows("Outcome 1.1 moved.");
        assertEquals(List.of("1.2", "1.1", "1.3"), refs());
        at.press(new Key(Key.Kind.DOWN, "", false, false, true));
        assertEquals(List.of("1.2", "1.3", "1.1"), refs());
        at.type("uu");
        assertEquals(List.of("1.1", "1.2", "1.3"), refs());
    }

    @Test
    void milestones_keep_the_order_of_their_dates() {
        at.press(5, Key.DOWN).type("J").shows("The milestones have an order of their own.");
    }

    @Test
    void fewer_priorities_silence_the_warning() {
        at.shows("18 priorities; more than 6 are too many")
                .type("o")
                .type("rules")
                .press(Key.ENTER);
        at.press(4, Key.TAB).press(Key.ctrl('u')).type("18").press(Key.ENTER, Key.ESCAPE);
        at.lacks("18 priorities");
    }

    @Test
    void a_post_that_falls_vacant_is_seen_in_the_outline() {
        at.type("o").type("people").press(Key.ENTER).press(4, Key.DOWN).type("e");
        at.press(5, Key.TAB).press(Key.RIGHT).press(Key.ENTER).shows("VACANT");
        at.type("q").shows("Head of safeguarding (vacant); sponsor");
    }

    @Test
    void people_are_not_retired() {
        at.type("o").type("people").press(Key.ENTER).type("x").shows("People are not retired: e, then Until");
    }

    @Test
    void a_reading_is_added_to_the_chosen_measure() {
        at.press(3, Key.DOWN)
                .type("r")
                .shows("Readings of unprogressed-cases (1)")
                .type("n");
        at.type("17 june").press(Key.TAB).type("82").press(Key.ENTER).shows("Readings of unprogressed-cases (2)");
        at.shows("value 82");
    }

    @Test
    void another_board_of_the_file_is_the_one_in_sight_afterwards() {
        at.type("qN")
                .type("wearton")
                .press(Key.TAB)
                .type("Wearton Board")
                .press(Key.TAB)
                .type("Wearton");
        at.press(Key.ENTER).shows("Plan: Wearton Board").type("q").shows("Wearton Board");
        at.type("b").shows("Sunderland Children's Services Improvement Board");
    }
}
