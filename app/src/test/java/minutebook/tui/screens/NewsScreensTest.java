package minutebook.tui.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import minutebook.change.ReportAction;
import minutebook.domain.ActionState;
import minutebook.tui.Key;
import minutebook.view.NewsItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What leads send while the chair is at the screens, and since the chair last was. */
class NewsScreensTest {
    private static final String SMALL = "40x10";
    private static final String USUAL = "80x24";
    private static final String WIDE = "120x40";

    @TempDir
    Path folder;

    private BoardScreens chair;

    @BeforeEach
    void open() {
        chair = BoardScreens.in(folder);
    }

    @AfterEach
    void close() {
        chair.close();
    }

    @Test
    void a_line_half_typed_stays_as_it_was_while_reports_arrive() {
        chair.sitsAtItem(4).type("nCases wait for a named").press(Key.LEFT, Key.LEFT);
        String before = chair.text();
        NewsSteps.reportsDone(chair, "A06-05");
        chair.ticks().shows("1 new");
        NewsSteps.writesHighlight(chair);
        chair.ticks().shows("2 new");
        String after = chair.text();
        assertEquals(below(before), below(after));
        chair.type("X").press(Key.BACKSPACE).press(Key.END).type(" worker.").press(Key.ENTER);
        chair.shows("note Cases wait for a named worker.").shows("2 new");
    }

    /** What stands below the title bar and the line of the first pane, where what came in is told. */
    private static String below(String text) {
        return text.substring(text.indexOf("\n", text.indexOf("What is known")));
    }

    @Test
    void a_form_half_filled_in_and_its_complaint_stay() {
        chair.sitsAtItem(4).type("a").press(Key.TAB).type("Publish it").press(Key.ENTER);
        String before = chair.text();
        NewsSteps.some(chair).shows("4 new");
        assertEquals(
                before.substring(before.indexOf("\n")),
                chair.text().substring(chair.text().indexOf("\n")));
        chair.type("chief").shows("Owner chief");
    }

    @Test
    void the_answer_and_the_entry_that_is_chosen_stay() {
        chair.sitsAtItem(4)
                .enters("n", "Cases wait.")
                .enters("n", "For months.")
                .press(Key.TAB, Key.UP);
        chair.type("u").shows("Undone");
        String before = chair.text();
        NewsSteps.reportsDone(chair, "A06-05");
        NewsSteps.asksForTime(chair, "A06-08");
        chair.ticks().shows("2 new").shows("Undone");
        assertEquals(below(before), below(chair.text()));
    }

    @Test
    void the_list_being_read_at_home_stays() {
        chair.press(3, Key.DOWN);
        String before = chair.text();
        NewsSteps.givesReadings(chair);
        chair.ticks().shows("1 new").shows("v Head of safeguarding gives 2 readings:");
        assertEquals(
                before.substring(before.indexOf("\n", before.indexOf("What needs"))),
                chair.text().substring(chair.text().indexOf("\n", chair.text().indexOf("What needs"))));
    }

    @Test
    void what_came_in_is_seen_at_every_size() {
        NewsSteps.some(chair).looksLike("news-home", SMALL, USUAL, WIDE);
        chair.sitsAtItem(4).looksLike("news-meeting", SMALL, USUAL, WIDE);
        chair.type("nCases wait").looksLike("news-typing", SMALL, USUAL, WIDE);
        chair.press(Key.ctrl('u'), Key.ESCAPE).type("v").looksLike("news", SMALL, USUAL, WIDE);
    }

    @Test
    void once_listed_it_counts_as_seen_and_the_list_keeps_it() {
        NewsSteps.some(chair).type("v").shows("What came in (4 new)");
        chair.type("q").lacks("4 new").lacks("since you last looked");
        chair.type("v").shows("What came in").lacks("new)").shows("reports A06-05 done");
        NewsSteps.reportsDone(chair, "A06-08");
        chair.ticks().shows("What came in (1 new)").type("q").lacks("1 new");
    }

    @Test
    void where_more_came_in_than_is_listed_looking_again_lists_the_next() {
        NewsSteps.updates(chair, "A06-05", 150).ticks().shows("99+ new").type("v");
        chair.shows("What came in (99+ new)")
                .looksLike("news-more", SMALL, USUAL)
                .shows("More came in: q, then v lists the next.")
                .shows("Draft 1.")
                .press(Key.END)
                .shows("Draft 99.");
        NewsSteps.reportsDone(chair, "A06-08");
        chair.ticks().press(Key.END).shows("Draft 99.").type("q").shows("52 new");
        chair.type("v").shows("What came in (52 new)").lacks("More came in").shows("Draft 100.");
        NewsSteps.asksForTime(chair, "A06-08");
        chair.ticks().shows("What came in (53 new)").press(Key.HOME).type("q").lacks(" new ·");
    }

    @Test
    void what_came_in_between_is_told_at_the_next_start() {
        chair = chair.killedAndStartedAgain();
        chair.lacks("since you last looked");
        NewsSteps.reportsDone(chair, "A06-05");
        chair = chair.killedAndStartedAgain();
        chair.shows("1 new since you last looked: v lists what came in.").looksLike("news-start", SMALL, USUAL, WIDE);
        chair.press(Key.DOWN).lacks("since you last looked").shows("1 new");
        chair.type("v").shows("reports A06-05 done").press(Key.ESCAPE);
        chair = chair.killedAndStartedAgain();
        chair.lacks("1 new");
    }

    @Test
    void a_report_is_accepted_from_the_list_at_the_item_that_runs() {
        chair.sitsAtItem(3);
        NewsSteps.reportsDone(chair, "A06-05");
        chair.ticks().type("v").press(Key.ENTER).shows("Actions: reported done").shows("A06-05");
        chair.type("C").press(Key.ENTER).shows("A06-05");
        assertEquals(ActionState.CLOSED, NewsSteps.state(chair, "A06-05"));
        chair.press(Key.ESCAPE).shows("What came in").type("q").shows("Recorded here (1)");
    }

    @Test
    void each_kind_opens_what_it_is_about() {
        NewsSteps.some(chair).type("v").press(Key.HOME);
        chair.press(Key.ENTER).shows("Actions: reported done").press(Key.ESCAPE);
        chair.press(Key.DOWN, Key.ENTER).shows("Actions: open").press(Key.ESCAPE);
        chair.press(Key.DOWN, Key.ENTER).shows("Highlight report, theme 1").shows("All files read.");
        chair.press(Key.ESCAPE).press(Key.DOWN, Key.ENTER).shows("Cases held in the hub without effective progress");
    }

    @Test
    void a_comment_on_minutes_opens_what_becomes_of_them() {
        try (BoardScreens secretary = chair.as("Secretary")) {
            AfterSteps.commented(secretary);
        }
        chair.ticks().shows("v Chief Superintendent comments on the minutes of");
        chair.type("v").press(Key.ENTER).shows("The police were there from the start.");
    }

    @Test
    void what_is_minuted_or_imported_or_ones_own_is_not_new() {
        chair.sitsAtItem(4);
        try (BoardScreens secretary = chair.as("Secretary")) {
            secretary.opensTheMeeting().enters("n", "Cases wait.").enters("p", "1.1 All files are read");
            secretary
                    .book()
                    .apply(new ReportAction(
                            NewsSteps.action(secretary, "A06-05").action().id(),
                            secretary.book().meetingAlone(chair.seven().id()).currentItem(),
                            PracticeFile.START.toLocalDate(),
                            "Said at the table.",
                            ""));
        }
        chair.ticks().shows("Cases wait.").lacks(" new ·");
        NewsSteps.sends(chair, BoardScreens.SECRETARY, NewsSteps.reading(chair));
        chair.ticks().lacks(" new ·");
    }

    @Test
    void what_was_taken_back_before_it_was_seen_is_not_new() {
        NewsSteps.reportsDone(chair, "A06-05");
        chair.ticks().shows("1 new");
        NewsItem item = chair.book().news().items().get(0);
        try (BoardScreens owner = chair.as(NewsSteps.owner(chair, "A06-05"))) {
            owner.type("u").shows("Undone");
        }
        chair.ticks().lacks("1 new");
        assertEquals("A06-05", item.about());
    }

    @Test
    void who_may_only_report_has_no_such_list() {
        try (BoardScreens lead = chair.as("head-safeguarding")) {
            NewsSteps.reportsDone(chair, "A06-05");
            lead.ticks().lacks("1 new").type("v").shows("ask the chair or the secretary to do this.");
        }
    }

    @Test
    void nothing_is_new_in_the_past() {
        NewsSteps.some(chair)
                .passes(Duration.ofDays(1))
                .type("D")
                .type("18 june 2015")
                .press(Key.ENTER);
        chair.shows("as known on 18 Jun 2015").lacks("4 new").lacks("gives 2 readings");
        chair.type("v").shows("go back to today to write");
    }
}
