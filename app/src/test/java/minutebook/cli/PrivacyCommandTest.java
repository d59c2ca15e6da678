package minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import minutebook.export.Publication;
import minutebook.store.SmallDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Publications on their way to the public, by command. */
class PrivacyCommandTest {
    private static final String WAY_ON =
            "Look at 1 finding of the privacy check before “action-log” goes out to the public"
                    + " (“minutebook privacy action-log” lists them): change the text, or say why it may go out as it is"
                    + " (--because REASON).\n";

    @TempDir
    Path made;

    private Program program;

    @BeforeEach
    void makeTheSampleBoard() {
        program = new Program(made).withBoard(Program.sampleBoard(made));
    }

    private String done(String... words) {
        Program.Outcome outcome = program.run(words);
        assertEquals(0, outcome.code(), outcome.err());
        return outcome.out();
    }

    private String refused(int code, String... words) {
        Program.Outcome outcome = program.run(words);
        assertEquals(code, outcome.code(), outcome.out() + outcome.err());
        assertEquals("", outcome.out());
        return outcome.err();
    }

    private void tells(String text) {
        done("action", "update", "A06-05", text);
    }

    @Test
    void the_sample_board_may_go_out_as_it_is_but_for_what_its_inspectors_counted() {
        for (Publication publication : Publication.values()) {
            if (publication.about() == Publication.About.BOARD && publication != Publication.TRACEABILITY) {
                done("export", publication.word(), "--public");
            }
        }
        String matrix = done("privacy", "traceability", "--format", "csv");
        assertEquals(3, matrix.lines().count(), matrix);
        assertTrue(matrix.contains("small count,Four care leavers,"), matrix);
        done("export", "minutes", "6", "--public");
        assertEquals("Nothing was found by which a person may be recognised.\n", done("privacy", "minutes", "6"));
    }

    @Test
    void what_is_found_is_listed_with_what_to_do() {
        tells("Tom Smith and three children were visited.");
        String table = done("privacy", "action-log");
        assertTrue(table.contains("Tom Smith") && table.contains("three children"), table);
        assertTrue(table.contains("Look at 2 findings of the privacy check before “action-log” goes out"), table);
        String csv = done("privacy", "action-log", "--format", "csv");
        assertTrue(csv.contains("name,Tom Smith,"), csv);
        assertTrue(csv.contains("name the post instead"), csv);
        assertFalse(csv.contains("Look at"), csv);
    }

    @Test
    void nothing_is_written_for_the_public_until_somebody_says_why_it_may() {
        tells("Tom Smith was visited.");
        Path file = made.resolve("log.html");
        assertEquals(WAY_ON, refused(1, "export", "action-log", "--public", "--output", file.toString()));
        assertEquals(WAY_ON, refused(1, "log", "--public"));
        assertFalse(Files.exists(file));
        done("export", "action-log", "--output", file.toString());
        refused(1, "export", "action-log", "--public", "--output", file.toString(), "--because", "He agreed to it");
        assertEquals(WAY_ON, refused(1, "log", "--public"));

        Program.Outcome released = program.run("log", "--public", "--because", "He agreed to it");
        assertEquals(0, released.code(), released.err());
        assertEquals("“action-log” may go out to the public with 1 finding of the privacy check.\n", released.err());
        done("export", "action-log", "--public");
        String where = done("privacy", "action-log");
        assertTrue(
                where.contains("It may go out with 1 finding since 18 June 2015, by tester: He agreed to it"), where);
    }

    @Test
    void a_release_covers_nothing_that_is_found_later() {
        tells("Tom Smith was visited.");
        program.run("log", "--public", "--because", "He agreed to it");
        done("log", "--public");
        tells("Ann Jones was visited.");
        assertEquals(WAY_ON, refused(1, "log", "--public"));
        done("undo");
        done("log", "--public");
        done("undo");
        assertEquals(WAY_ON, refused(1, "log", "--public"));
    }

    @Test
    void what_is_for_everybody_is_checked_whomever_it_is_asked_for() {
        done("outcome", "change", "1.1", "--statement", "Tom Smith is visited.");
        for (String[] words :
                List.of(new String[] {"export", "lay-summary"}, new String[] {"export", "lay-summary", "--public"})) {
            assertTrue(refused(1, words).startsWith("Look at 1 finding of the privacy check before “lay-summary”"));
        }
        done("export", "plan");
        Program.Outcome released = program.run("export", "lay-summary", "--because", "He agreed to it");
        assertEquals(0, released.code(), released.err());
        done("export", "lay-summary");
    }

    @Test
    void a_notice_is_checked_before_it_is_written_or_recorded_as_sent() {
        program.typing("start\nitem 4\ndecide Tom Smith is thanked because he helped\n")
                .run("meeting", "run", "7");
        done("meeting", "close", "7", "--waive", "a trial");
        Path file = made.resolve("notice.md");
        String[] sent = {"minutes", "notice", "7", "--to", "the press", "--output", file.toString()};
        assertTrue(refused(1, sent).startsWith("Look at 1 finding of the privacy check before “decision-notice 7”"));
        assertFalse(Files.exists(file));
        assertFalse(done("history").contains("sent to the press"));
        refused(1, "export", "decision-notice", "7");
        String[] because = Arrays.copyOf(sent, sent.length + 2);
        because[sent.length] = "--because";
        because[sent.length + 1] = "He agreed to it";
        Program.Outcome released = program.run(because);
        assertEquals(0, released.code(), released.err());
        assertTrue(
                released.err().contains("“decision-notice 7” may go out to the public with 1 finding"), released.err());
        assertTrue(Files.exists(file));
        done("export", "decision-notice", "7");
    }

    @Test
    void nothing_is_released_of_what_cannot_be_made_or_written() throws IOException {
        done("outcome", "change", "1.1", "--statement", "Tom Smith is visited.");
        String[] because = {"--because", "He agreed to it"};
        assertTrue(refused(2, "export", "lay-summary", "--format", "csv", because[0], because[1])
                .contains("cannot be had as csv"));
        refused(1, "export", "lay-summary");
        try (SmallDisk disk = SmallDisk.mount(made, "4k")) {
            String file = disk.folder().resolve("summary.html").toString();
            assertTrue(refused(4, "export", "lay-summary", "--output", file, because[0], because[1])
                    .endsWith("This stays on record until it is undone: “lay-summary” may go out to the public with 1"
                            + " finding of the privacy check.\n"));
        }
        done("export", "lay-summary");
    }

    @Test
    void a_reason_belongs_with_the_public_and_with_something_found() {
        assertEquals(
                "Leave --because out, or give --public too: nobody is asked why “minutes” goes to members.\n",
                refused(2, "export", "minutes", "6", "--because", "Why not"));
        String papers = made.resolve("papers").toString();
        for (String[] words : List.of(
                new String[] {"export", "lay-summary"},
                new String[] {"export", "minutes", "6", "--public"},
                new String[] {"export", "--all", papers, "--meeting", "6", "--format", "md"})) {
            String[] because = Arrays.copyOf(words, words.length + 2);
            because[words.length] = "--because";
            because[words.length + 1] = "Why not";
            Program.Outcome outcome = program.run(because);
            assertEquals(0, outcome.code(), outcome.err());
            assertTrue(
                    outcome.err().contains("The reason is not recorded: nothing was found that is not released"),
                    outcome.err());
        }
        tells("Tom Smith was visited.");
        assertTrue(refused(1, "log", "--public", "--because", " ").startsWith("Say why it may go out"));
    }
}
