package minutebook.tui.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.TestClock;
import minutebook.domain.ActionState;
import minutebook.domain.Board;
import minutebook.tui.Key;
import minutebook.tui.Screen;
import minutebook.view.ActionRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A lead between meetings: what they owe is in sight, and each of it is a key and a form away. */
class MineScreenTest {
    private static final String SMALL = "40x10";
    private static final String USUAL = "80x24";
    private static final String WIDE = "120x40";

    @TempDir
    Path folder;

    private BoardScreens at;

    @BeforeEach
    void open() {
        at = Places.MINE.at(PracticeFile.in(folder));
        at.type("o");
    }

    @AfterEach
    void close() {
        at.close();
    }

    private Board board() {
        return at.book().board(Optional.empty());
    }

    private ActionRow action(String ref) {
        return at.book().action(board(), ref);
    }

    /** Chooses the line that shows these words. */
    private void choose(String words) {
        at.press(Key.HOME);
        MineScreen mine = (MineScreen) at.session().screen();
        for (int i = 0; i < mine.rows().items().size(); i++) {
            if (mine.rows().items().get(i).name().equals(words)) {
                at.press(i, Key.DOWN);
                return;
            }
        }
        throw new AssertionError("no line of " + words + " in\n" + at.text());
    }

    @Test
    void what_is_owed_is_listed_the_most_urgent_first() {
        at.looksLike("mine", SMALL, USUAL, WIDE);
    }

    @Test
    void progress_is_reported_with_evidence_and_the_day_it_happened() {
        choose("A06-07");
        at.press(Key.ENTER).looksLike("mine-progress", SMALL, USUAL, WIDE);
        at.type("Forty posts are agreed")
                .press(Key.TAB)
                .type("minutes of the staffing group")
                .press(Key.TAB, Key.ctrl('u'))
                .type("16 june")
                .press(Key.ENTER)
                .shows("A06-07 has an update.")
                .shows("My actions");
        assertEquals(
                "Forty posts are agreed. Evidence: minutes of the staffing group",
                action("A06-07").updates().get(1).text());
        assertEquals("2015-06-16", action("A06-07").updates().get(1).date().toString());
        assertEquals(ActionState.OPEN, action("A06-07").action().state());
    }

    @Test
    void done_is_reported_done_until_the_board_accepts_it() {
        choose("A06-07");
        at.type("r").type("The plan is with the secretary.").press(Key.ENTER);
        at.shows("A06-07 reported done").shows("reported done");
        assertEquals(ActionState.REPORTED_DONE, action("A06-07").action().state());
        at.type("u").shows("Undone");
        assertEquals(ActionState.OPEN, action("A06-07").action().state());
    }

    @Test
    void more_time_is_asked_for_with_a_reason() {
        choose("A06-07");
        at.type("A").looksLike("mine-asking", SMALL, USUAL);
        at.press(Key.ENTER).shows("Say why it needs more time.");
        at.type("31 july").press(Key.TAB).type("the budget is not agreed").press(Key.ENTER);
        at.shows("the board has still to extend it");
        at.type("h").shows("extension asked for").shows("the budget is not agreed");
    }

    @Test
    void a_reading_that_is_due_opens_its_form_and_any_other_is_chosen_by_name() {
        choose("4.1");
        at.looksLike("mine-reading", USUAL).press(Key.ENTER).shows("Reading of ");
        at.press(Key.ESCAPE);
        choose("A06-07");
        at.type("m").looksLike("mine-measures", SMALL, USUAL);
        at.press(Key.ENTER).shows("Reading of ");
        at.type("2015-06-16").press(Key.TAB).type("20").press(Key.ENTER);
        at.shows("One reading added.").shows("My actions");
    }

    @Test
    void the_highlight_report_is_written_and_can_be_mended() {
        choose("Theme 4");
        at.press(Key.ENTER).looksLike("mine-highlight", SMALL, USUAL);
        at.type("Twelve workers came.").press(Key.ENTER);
        at.shows("Highlight report of theme 4 for meeting 7 recorded.").lacks("report owed");
        at.type("w").shows("Twelve workers came.");
    }

    @Test
    void what_was_decided_is_one_key_away() {
        at.type("d").shows("No decision of the last meetings is about your themes or outcomes.");
        try (BoardScreens lead = Places.MINE_DECISIONS.at(at.book().file())) {
            lead.type("od").looksLike("mine-decisions", SMALL, USUAL);
            lead.shows("Meeting 6").type("q").shows("My actions");
        }
    }

    @Test
    void an_action_of_somebody_else_is_read_and_its_keys_say_why_they_are_off() {
        try (BoardScreens lead = BoardScreens.at(at.book().file(), "head-safeguarding")) {
            lead.type("o").looksLike("mine-of-others", USUAL);
            lead.press(Key.END).type("e").shows("may only read and report on what is their own");
            lead.press(Key.ENTER).shows("Action A0").press(Key.ESCAPE).shows("My actions");
        }
    }

    @Test
    void what_one_said_oneself_stands_beside_what_the_board_said() {
        at.lacks("you   ");
        choose("A06-07");
        at.type("r").type("The plan is with the board").press(Key.ENTER);
        choose("A06-07");
        at.shows("The plan is with the board").shows("Plan drafted").shows("(h shows all)");
    }

    @Test
    void what_is_half_typed_is_kept() {
        choose("A06-07");
        at.type("e").type("Forty posts").press(Key.ESCAPE).shows("Kept as a draft");
        try (BoardScreens again = at.killedAndStartedAgain()) {
            at = again.type("o");
            choose("A06-07");
            at.type("e").shows("Forty posts").shows("This is what you had begun");
            at = Places.MINE.at(again.book().file());
        }
    }

    @Test
    void the_log_has_the_rest_and_q_goes_to_the_board() {
        at.type("l").shows("Actions: own, all").shows("A06-07").lacks("A05-02");
        at.press(Key.TAB)
                .shows("own, waited for")
                .shows("A06-07")
                .lacks("A05-02")
                .type("q");
        at.type("q").shows("What needs the board today");
        at.type("o").shows("My actions");
    }

    @Test
    void a_session_begins_with_it_for_who_has_something_of_their_own_and_may_not_do_everything() {
        assertEquals(List.of("HomeScreen", "MineScreen"), opening("chief-sw", Optional.empty()));
        assertEquals(List.of("HomeScreen"), opening("chair", Optional.empty()));
        assertEquals(List.of("HomeScreen"), opening("secretary", Optional.empty()));
        assertEquals(List.of("HomeScreen"), opening("lga-adviser", Optional.empty()));
        assertEquals(List.of("HomeScreen"), opening("somebody", Optional.empty()));
        assertEquals(
                List.of("HomeScreen", "MeetingScreen"),
                opening("chief-sw", Optional.of(at.seven().id())));
    }

    private List<String> opening(String actor, Optional<String> meeting) {
        try (Minutebook book = Minutebook.open(at.book().file(), new TestClock(PracticeFile.START), actor)) {
            List<Screen> screens = Opening.of(book, book.home(Optional.empty()), meeting);
            assertInstanceOf(HomeScreen.class, screens.get(0));
            return screens.stream()
                    .map(screen -> screen.getClass().getSimpleName())
                    .toList();
        }
    }

    @Test
    void who_has_nothing_of_their_own_is_told_so_on_the_home_screen() {
        try (BoardScreens reader = BoardScreens.at(at.book().file(), "lga-adviser")) {
            reader.type("o").shows("You own no action that is waited for");
        }
        try (BoardScreens stranger = BoardScreens.at(at.book().file())) {
            stranger.type("o").shows("You hold no post on this board");
        }
        assertTrue(at.text().contains("My actions"));
    }
}
