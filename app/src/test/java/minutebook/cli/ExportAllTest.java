package minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import minutebook.export.Publication;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything about a meeting in one folder, by command. */
class ExportAllTest {
    @TempDir
    static Path made;

    private static Program program;

    @BeforeAll
    static void makeTheSampleBoard() {
        program = new Program(made).withBoard(Program.sampleBoard(made));
    }

    private static Program.Outcome done(String... words) {
        Program.Outcome outcome = program.run(words);
        assertEquals(0, outcome.code(), outcome.err());
        return outcome;
    }

    private static String refused(int code, String... words) {
        Program.Outcome outcome = program.run(words);
        assertEquals(code, outcome.code(), outcome.out() + outcome.err());
        return outcome.err();
    }

    @Test
    void a_meeting_comes_out_whole_with_its_list_and_hashes() throws Exception {
        Path papers = made.resolve("papers");
        Program.Outcome outcome =
                done("export", "--all", papers.toString(), "--meeting", "6", "--format", "md,xlsx,ics");
        assertTrue(outcome.out().matches("Written: \\d+ files, .*, in " + papers + "\\.\n"), outcome.out());
        String list = Files.readString(papers.resolve("manifest.json"));
        for (Publication publication : Publication.values()) {
            assertTrue(
                    list.contains("\"publication\" : \"" + publication.word() + "\"")
                            || outcome.err().contains("Left out: " + publication.title()),
                    publication + " in\n" + list);
        }
        List<String> sums = Files.readAllLines(papers.resolve("SHA256SUMS"));
        assertTrue(sums.size() > 10, sums.toString());
        for (String line : sums) {
            byte[] file = Files.readAllBytes(papers.resolve(line.substring(66)));
            assertEquals(
                    line.substring(0, 64),
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(file)),
                    line);
        }
        assertEquals(done("minutes", "6").out(), Files.readString(papers.resolve("meeting/minutes-06.md")));
    }

    @Test
    void only_the_formats_asked_for_and_only_what_is_public_if_that_is_asked_for() throws IOException {
        Path papers = made.resolve("open");
        done(
                "export",
                "--all",
                papers.toString(),
                "--meeting",
                "6",
                "--public",
                "--because",
                "the findings are published already",
                "--format",
                "md,csv",
                "--format",
                "HTML");
        assertTrue(Files.exists(papers.resolve("meeting/minutes-06-public.html")));
        assertTrue(Files.exists(papers.resolve("board/action-log-public.csv")));
        assertTrue(Files.readString(papers.resolve("manifest.json")).contains("\"rendition\" : \"public\""));
        done("export", "--all", papers.toString(), "--meeting", "6", "--format", "csv", "--force");
        assertFalse(Files.exists(papers.resolve("meeting")));
    }

    @Test
    void nothing_goes_out_to_the_public_by_which_somebody_may_be_recognised_unless_that_is_recorded()
            throws IOException {
        Path own = Files.createDirectory(made.resolve("own"));
        Program program = new Program(own).withBoard(Program.sampleBoard(own));
        String[] words = {
            "export", "--all", own.resolve("open").toString(), "--meeting", "6", "--public", "--format", "md"
        };
        Program.Outcome refused = program.run(words);
        assertEquals(1, refused.code());
        assertTrue(
                refused.err().startsWith("Look at 2 findings of the privacy check before “traceability”"),
                refused.err());
        assertFalse(Files.exists(own.resolve("open")));
        String[] because = Arrays.copyOf(words, words.length + 2);
        because[words.length] = "--because";
        because[words.length + 1] = "published by the inspectors";
        Program.Outcome written = program.run(because);
        assertEquals(0, written.code(), written.err());
        assertTrue(
                written.err().contains("“traceability” may go out to the public with 2 findings of the privacy check."),
                written.err());
        assertEquals(0, program.run("export", "traceability", "--public").code());
        assertTrue(program.run("privacy", "traceability").out().contains("published by the inspectors"));
    }

    @Test
    void many_papers_are_released_as_one_act_and_that_is_undone_as_one() throws IOException {
        Path own = Files.createDirectory(made.resolve("many"));
        Program program = new Program(own).withBoard(Program.sampleBoard(own));
        program.run("action", "update", "A06-05", "Tom Smith was visited.");
        String[] words = {
            "export", "--all", own.resolve("open").toString(), "--meeting", "6", "--public", "--format", "md"
        };
        String[] because = Arrays.copyOf(words, words.length + 2);
        because[words.length] = "--because";
        because[words.length + 1] = "He agreed to it";
        Program.Outcome written = program.run(because);
        assertTrue(
                written.err().matches("“action-log”, .* and \\d+ more may go out to the public .*\n"), written.err());
        assertEquals(0, program.run("log", "--public").code());
        assertTrue(program.run("undo").out().contains("“action-log”"));
        assertEquals(1, program.run("log", "--public").code());
        assertEquals(1, program.run("export", "traceability", "--public").code());
    }

    @Test
    void progress_is_told_on_a_terminal_and_not_in_a_pipe() {
        String[] words = {"export", "--all", made.resolve("seen").toString(), "--meeting", "6", "--format", "md"};
        Program.Outcome outcome = new Program(made).onTerminal().run(words);
        assertTrue(outcome.err().startsWith("\r1 of "), outcome.err());
        assertTrue(outcome.err().contains(": laying out Minutes (6)"), outcome.err());
        assertTrue(outcome.err().contains(": writing Minutes of meeting 6, md"), outcome.err());
        words[2] = made.resolve("piped").toString();
        assertFalse(done(words).err().contains("1 of"));
    }

    @Test
    void what_does_not_go_together_is_refused() {
        String folder = made.resolve("refused").toString();
        assertTrue(refused(2, "export", "--all", folder).contains("export --all papers --meeting 7"));
        assertTrue(refused(2, "export", "minutes", "6", "--all", folder, "--meeting", "6")
                .contains("alone"));
        assertTrue(refused(2, "export", "minutes", "6", "--format", "md,html").contains("one format"));
        assertTrue(refused(3, "export", "--all", folder, "--meeting", "66").contains("no meeting 66"));
        assertFalse(Files.exists(Path.of(folder)));
    }
}
