package minutebook.tui.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import minutebook.MeetingBundle;
import minutebook.Publishing;
import minutebook.TestFile;
import minutebook.change.UpdateAction;
import minutebook.domain.ActionFilter;
import minutebook.domain.Board;
import minutebook.export.Format;
import minutebook.export.Publication;
import minutebook.tui.Key;
import minutebook.tui.ScreenSession;
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
        int matrix = PublishRow.all().indexOf(new PublishRow.One(Publication.TRACEABILITY));
        at.press(Key.HOME).press(matrix, Key.DOWN).type(" p");
        at.press(Key.END)
                .type("a")
                .press(Format.values().length - 1, Key.UP)
                .type(" w")
                .published();
    }

    @Test
    void papers_for_the_public_wait_until_somebody_says_why_they_may_go_out() throws IOException {
        found(at);
        at.looksLike("publish-findings", SMALL, USUAL).shows("who may be recognised");
        at.type("q").shows("Publish meeting 7").type("w").published().shows("Before it goes out to the public");
        at.type("w").press(Key.ENTER).shows("Say why they may go out as they are: the reason is kept.");
        assertEquals(List.of(), releases());
        assertLeaves();
        at.type("In the report already").press(Key.ENTER).published();
        at.shows("Written: ").shows("may go out to the public with").lacks("Left out");
        assertEquals(1, releases().stream().distinct().count());
        assertTrue(holds("manifest.json"));
        at.type("q").type("u").shows("Undone: ");
        assertEquals(List.of(), releases());
        assertEquals("[]", drafts());
    }

    private List<String> releases() {
        return TestFile.rows(at.book().file(), "SELECT because FROM public_release");
    }

    private String drafts() {
        return at.book().drafts().all(at.book().actor()).toString();
    }

    @Test
    void a_half_typed_reason_comes_back() {
        found(at);
        at.type("wIn the").press(Key.ESCAPE).shows("Kept as a draft");
        at.type("w")
                .shows("Because> In the")
                .shows("Ctrl-G starts afresh")
                .type(" report")
                .ticks();
        BoardScreens again = at.killedAndStartedAgain();
        at.close();
        at = again;
        at.shows("A half-typed reason waits for the papers of meeting 7: publish them again.");
        found(at);
        at.type("w").shows("Because> In the report").press(Key.ctrl('g')).lacks("In the report");
        at.type("x")
                .press(Key.ctrl('u'))
                .press(Key.ESCAPE)
                .lacks("Kept")
                .type("w")
                .lacks("Ctrl-G");
    }

    @Test
    void a_reason_covers_what_was_looked_at_and_nothing_that_came_meanwhile() {
        found(at);
        String action = at.book()
                .actionLog(board(), ActionFilter.PENDING, "")
                .actions()
                .get(0)
                .action()
                .id();
        at.book()
                .apply(new UpdateAction(
                        action, Optional.empty(), at.book().moment().today(), "Tom Smith was visited.", ""));
        at.type("wIn the report already").press(Key.ENTER).published();
        at.shows("Before it goes out to the public").press(Key.HOME).shows("Tom Smith");
        assertFalse(holds("manifest.json"));
        assertEquals(List.of(), releases());
        at.type("w")
                .shows("Because> In the report already")
                .press(Key.ENTER)
                .published()
                .shows("Written: ");
        assertTrue(releases().size() > 1);
        at.type("qu").shows("Undone: ");
        assertEquals(List.of(), releases());
    }

    private Board board() {
        return at.book().home(Optional.empty()).board().orElseThrow();
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

    /** Nothing of papers, hidden or not, is in the folder around them. */
    private void assertLeaves() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of(),
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.startsWith(".minutebook") || name.equals("papers"))
                            .toList());
        }
    }

    private PublishScreen everything() {
        return PublishScreen.of(
                at.book(),
                PublishChoice.of(at.seven(), List.of(Publication.values()))
                        .inFolder(folder.resolve("papers").toString()));
    }

    /** Work on all papers that waits at its third paper until it is told to stop. */
    private PublishJob waiting(CountDownLatch there) {
        PublishChoice choice = everything().choice();
        Publishing publishing = new Publishing(at.book(), board());
        return PublishJob.begin(
                watcher -> new MeetingBundle(at.book(), board(), publishing, choice.meeting(), choice.wish())
                        .write(everything().folder(), false, Optional.empty(), new MeetingBundle.Watcher() {
                            @Override
                            public void at(int part, int parts, String what) {
                                watcher.at(part, parts, what);
                                if (part == 3 && what.startsWith("writing ")) {
                                    there.countDown();
                                    while (watcher.goesOn()) {
                                        Thread.onSpinWait();
                                    }
                                }
                            }

                            @Override
                            public boolean goesOn() {
                                return watcher.goesOn();
                            }
                        }));
    }

    private static void over(PublishJob job) {
        while (!job.isOver()) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    @Test
    void while_it_writes_the_keyboard_is_free_and_esc_leaves_nothing() throws Exception {
        CountDownLatch there = new CountDownLatch(1);
        PublishJob job = waiting(there);
        there.await();
        ScreenSession session =
                new ScreenSession(new BookWorld(at.book()), PublishingScreen.of(everything(), job), 80, 24);
        session.press(Key.DOWN);
        assertTrue(session.text().contains("Writing the papers of meeting 7"), session.text());
        assertTrue(session.text().contains("writing Action log"), session.text());
        session.press(Key.ESCAPE);
        over(job);
        session.tick();
        assertTrue(session.text().contains("Stopped: nothing was written."), session.text());
        assertLeaves();
    }

    @Test
    void a_fault_in_the_work_comes_out_where_the_screens_are() {
        for (Throwable fault : List.of(new NoClassDefFoundError("Writer"), new IllegalStateException("broken"))) {
            PublishJob job = PublishJob.begin(watcher -> {
                if (fault instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) fault;
            });
            over(job);
            ScreenSession session =
                    new ScreenSession(new BookWorld(at.book()), PublishingScreen.of(everything(), job), 80, 24);
            assertSame(fault, assertThrows(Throwable.class, session::tick));
        }
    }

    @Test
    void the_record_as_known_on_a_day_is_published_too() throws IOException {
        at.type("D").type("today").press(Key.ENTER);
        at.type("w").shows("Publish meeting 7");
        at.type("f")
                .press(Key.ctrl('u'))
                .type(folder.resolve("papers").toString())
                .press(Key.ENTER);
        at.type("w").published().shows("Written: ").shows("as known on");
        assertTrue(Files.readString(folder.resolve("papers/manifest.json")).contains("meeting/minutes-07.md"));
    }

    @Test
    void in_the_past_nothing_is_released() {
        at.type("D").type("today").press(Key.ENTER);
        found(at);
        at.shows("Before it goes out to the public").type("w").lacks("Because>").shows("as known on");
    }
}
