package minutebook.tui.screens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import minutebook.tui.Key;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is prepared before a meeting, as the secretary sees it. */
class BeforeScreensTest {
    private static final String SMALL = "40x10";
    private static final String USUAL = "80x24";

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

    /** The meetings to come, once the board has settled that it meets every six weeks and something waits. */
    static void proposes(BoardScreens at) {
        at.type("Fs").type("18 july").press(Key.DOWN, Key.DOWN).type("e").press(Key.DOWN);
        at.press(Key.ctrl('u')).type("6").press(Key.ENTER);
        at.type("a").type("Annual report").press(Key.ENTER);
    }

    @Test
    void the_meetings_to_come_are_proposed_and_planned_by_one_key() {
        proposes(at);
        at.looksLike("planner", SMALL, USUAL);
        at.press(5, Key.DOWN).looksLike("planner-clash", SMALL, USUAL).press(Key.HOME);
        at.press(Key.DOWN, Key.ENTER).shows("Meeting 8 planned for Saturday 18 July 2015");
        at.shows("Due, and on its agenda: Annual report");
        at.press(Key.ENTER).shows("Agenda of meeting 8").shows("Annual report");
        at.type("q").type("u").shows("waits");
    }

    @Test
    void when_the_board_meets_is_a_form() {
        at.type("F").shows("The board has not settled when it meets: s does.");
        at.type("s").looksLike("series", SMALL, USUAL);
    }

    @Test
    void what_waits_is_put_onto_an_agenda_that_is_planned() {
        proposes(at);
        at.press(Key.END).type("p").shows("Item 11 of meeting 7 takes up what waited: Annual report.");
        at.lacks("waits").type("u").shows("waits");
    }

    @Test
    void what_waits_is_dropped_with_a_reason() {
        proposes(at);
        at.press(Key.END).type("x").type("It comes by post.").press(Key.ENTER);
        at.shows("Dropped from the forward plan: Annual report, because It comes by post.");
        at.type("x").shows("Choose what waits for an agenda.");
    }

    @Test
    void a_template_is_put_together() {
        at.type("Ft").shows("Without a template");
        at.type("a").type("Welcome").press(Key.ENTER);
        at.type("a").type("Themes").press(Key.DOWN).type("th").press(Key.ENTER);
        at.looksLike("template", SMALL, USUAL);
        at.type("J").shows("Item moved to place 2");
        at.type("J").shows("The item is at that end of the template already.");
        at.type("x").shows("Taken off the agenda template: Welcome.");
    }

    @Test
    void an_item_that_moves_stays_chosen() {
        at.type("E").press(3, Key.DOWN).type("J").shows("Item moved to place 5");
        at.type("J").shows("Item moved to place 6").type("K").shows("Item moved to place 5");
    }

    @Test
    void papers_are_linked_and_watched() throws IOException {
        Path file = Files.writeString(folder.resolve("audit.txt"), "abc");
        at.opensTheMeeting()
                .press(Key.TAB, Key.TAB)
                .press(3, Key.DOWN)
                .press(Key.ENTER)
                .type("L");
        at.shows("No paper is linked to this item yet");
        at.type("a")
                .type("Audit of cases")
                .press(Key.DOWN)
                .type(file.toString())
                .press(Key.ENTER);
        at.shows("Audit of cases").shows("as linked");
        Files.writeString(file, "changed");
        at.type("q").type("L").shows("changed since");
        at.type("qE").shows("1 paper: Theme 1").type("qL");
        at.type("x").shows("Paper taken from item 4: Audit of cases.").type("u").shows("changed since");
    }

    @Test
    void the_lead_reports_before_the_day() {
        at.type("Eo").press(Key.ENTER).type("q");
        at.sitsAtItem(4).shows("No highlight report came with the papers.");
        at.type("Lh")
                .type("All held cases read.")
                .press(Key.DOWN)
                .type("Train the team.")
                .press(Key.ENTER);
        at.looksLike("papers-highlight", SMALL, USUAL);
        at.type("q").shows("All held cases read.").lacks("No highlight report came");
    }

    @Test
    void the_agenda_is_frozen_when_its_papers_are_out() {
        at.type("Eo").press(Key.ENTER).shows("Papers for meeting 7 are out on 18 June 2015: 0 clear days");
        at.type("J").shows("The papers went out on 18 June 2015, so the agenda stays as members have it");
        at.type("a").type("Inspection letter").press(Key.END).press(4, Key.DOWN).type("It came today.");
        at.press(Key.ENTER).shows("late: Inspection letter");
        at.looksLike("agenda-late", SMALL, USUAL);
    }
}
