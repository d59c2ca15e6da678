package minutebook.tui.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import minutebook.tui.Key;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Papers chosen, written and told of on the screens. */
class PublishScreenTest {
    private static final String SMALL = "40x10";
    private static final String USUAL = "80x24";
    private static final String WIDE = "120x40";

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

    /** From the home screen to papers that have been written beside the board's file. */
    static void published(BoardScreens at) {
        Path papers = at.book().file().resolveSibling("papers");
        at.type("wf").press(Key.ctrl('u')).type(papers.toString()).press(Key.ENTER);
        at.type("w").published();
    }

    private boolean holds(String file) {
        return Files.exists(folder.resolve("papers").resolve(file));
    }

    @Test
    void what_goes_where_is_seen_before_it_is_written() {
        at.type("mw").looksLike("publish", SMALL, USUAL, WIDE);
        at.press(3, Key.DOWN).type(" ").looksLike("publish-unmarked", SMALL, USUAL);
        at.type("a").shows("[x] Personal action extract");
        at.type("a").shows("[ ] Minutes");
        at.type("w").shows("Mark at least one publication.");
        at.type("f").press(Key.ctrl('u')).type("/papers/june").looksLike("publish-folder", SMALL, USUAL);
        at.press(Key.ctrl('u')).type("/elsewhere/papers").press(Key.ESCAPE).shows("meeting-7");
        at.type("f").press(Key.ctrl('u')).type("/elsewhere/papers").press(Key.ENTER);
        at.shows("The papers go to /elsewhere/papers.");
        at.type("p")
                .press(Key.HOME)
                .shows("the public, without what was private")
                .type("r")
                .shows("replace it");
        at.type("q").shows("Agenda of meeting 7");
    }

    @Test
    void what_was_written_is_listed_with_its_sizes() {
        published(at);
        assertTrue(holds("meeting/minutes-07.md") && holds("board/action-log.csv") && holds("SHA256SUMS"));
        assertFalse(holds("people"));
        String text = at.words();
        assertTrue(text.matches(".*Written: \\d+ files, \\d+ kB, in .*"), text);
        assertTrue(text.contains("meeting/minutes-07.md"), text);
        at.press(Key.END).shows("board/action-log.csv");
        at.type("q").shows("What needs the board today");
    }

    /** To the findings that stand in the way of papers for the public; the practice board's plan tells of few people. */
    static void found(BoardScreens at) {
        Path papers = at.book().file().resolveSibling("papers");
        at.type("wf").press(Key.ctrl('u')).type(papers.toString()).press(Key.ENTER);
        at.press(4, Key.DOWN).type("apw");
    }

    @Test
    void papers_for_the_public_wait_until_somebody_says_why_they_may_go_out() {
        found(at);
        at.looksLike("publish-findings", SMALL, USUAL).shows("who may be recognised");
        at.type("q").shows("Publish meeting 7").type("w").shows("Before it goes out to the public");
        at.type("wIn the").press(Key.ESCAPE).type("w").press(Key.ENTER).shows("Before it goes out to the public");
        at.type("In the report already").press(Key.ENTER).published().shows("Written: ");
    }

    @Test
    void papers_that_are_there_are_replaced_only_when_that_is_allowed() {
        published(at);
        at.type("q")
                .type("wf")
                .press(Key.ctrl('u'))
                .type(folder.resolve("papers").toString());
        at.press(Key.ENTER).type("w").shows("is there already: give another name");
        at.press(2, Key.DOWN).type(" r").type("w").published().shows("Written: ");
        assertTrue(holds("meeting/decision-notice-07.md") && !holds("meeting/minutes-07.md"));
    }

    @Test
    void while_it_writes_the_keyboard_is_free_and_esc_leaves_nothing() throws IOException {
        Path papers = folder.resolve("papers");
        at.type("w").press(4, Key.DOWN).type("af").press(Key.ctrl('u')).type(papers.toString());
        at.press(Key.ENTER).type("w");
        if (at.session().screen() instanceof PublishingScreen) {
            at.shows("Writing the papers of meeting 7").press(Key.ESCAPE).published();
        }
        boolean written = Files.exists(papers);
        at.shows(written ? "Written: " : "Stopped: nothing was written.");
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    0,
                    files.filter(file -> file.getFileName().toString().startsWith(".minutebook"))
                            .count());
        }
    }

    @Test
    void the_record_as_known_on_a_day_is_published_too() {
        at.type("D").type("today").press(Key.ENTER);
        at.type("w").shows("Publish meeting 7");
        at.type("f")
                .press(Key.ctrl('u'))
                .type(folder.resolve("papers").toString())
                .press(Key.ENTER);
        at.type("w");
        if (PastScreen.bare(at.session().screen()) instanceof PublishingScreen writing) {
            assertTrue(writing.title().contains("meeting 7"));
        }
        at.type("q").ticks();
    }
}
