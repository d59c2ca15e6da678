package minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import minutebook.TestFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to minutes after a meeting, by commands: the sample board's meeting 6, agreed at its meeting 7. */
class MinutesCommandsTest {
    @TempDir
    static Path made;

    @TempDir
    Path folder;

    private static Path sample;
    private Program program;

    @BeforeAll
    static void makeTheSampleBoard() {
        sample = Program.sampleBoard(made);
    }

    @BeforeEach
    void copyIt() {
        program = new Program(folder).withBoard(sample);
    }

    private String done(String... words) {
        Program.Outcome outcome = program.run(words);
        assertEquals(0, outcome.code(), outcome.err());
        return outcome.out();
    }

    private void refused(int code, String sentence, String... words) {
        Program.Outcome outcome = program.run(words);
        assertEquals(code, outcome.code(), outcome.out() + outcome.err());
        assertTrue(outcome.err().contains(sentence), outcome.err());
    }

    private void inSession(String lines) {
        Program.Outcome outcome = program.typing(lines).run("meeting", "run", "7", "--linear");
        assertEquals(0, outcome.code(), outcome.out() + outcome.err());
    }

    @Test
    void minutes_go_out_are_commented_on_and_agreed() {
        assertEquals(
                "Minutes of meeting 6 circulated to all members.\n",
                done("minutes", "circulate", "6", "--to", "all members", "--on", "1 june"));
        assertEquals(
                "Comment 1 on the minutes of meeting 6 recorded for Chief Superintendent.\n",
                done("minutes", "comment", "6", "The police were there.", "--author", "Chief Superintendent"));
        assertTrue(done("minutes", "comments", "6").contains("to be dealt with"));
        refused(1, "start it first", "minutes", "approve", "6");
        inSession("start\npresent chair dcs ccg-chief police-super voluntary-chief lscb-chair\nquit\n");
        refused(1, "Settle what Chief Superintendent commented", "minutes", "approve", "6");
        refused(2, "--accepted", "minutes", "settle", "6", "1", "--because", "so");
        refused(3, "comments 1 to 1", "minutes", "settle", "6", "2", "--accepted", "--because", "so");
        assertEquals(
                "Comment 1 by Chief Superintendent on the minutes of meeting 6: not accepted.\n",
                done("minutes", "settle", "6", "1", "--not-accepted", "--because", "They came later."));
        assertTrue(done("minutes", "approve", "6").startsWith("Minutes of meeting 6 agreed and frozen; hash "));
        assertTrue(done("minutes", "state", "6").contains("Approved at meeting 7; hash proved: "));
        assertTrue(done("minutes", "6").contains("**APPROVED**"));
        assertTrue(done("minutes", "diff", "6").endsWith("There is no difference.\n"));
        refused(1, "stay as they are", "minutes", "circulate", "6", "--to", "all");
        done("verify");
    }

    @Test
    void what_was_altered_behind_the_programs_back_is_not_printed() throws Exception {
        inSession(
                "circulate to all\nstart\npresent chair dcs ccg-chief police-super voluntary-chief lscb-chair\nagree-minutes\nquit\n");
        String file = folder.resolve("data/minutebook/board.db").toString();
        TestFile.run(Path.of(file), "UPDATE approval SET text = replace(text, 'meeting 6', 'meeting 5')");
        for (List<String> look : List.of(
                List.of("minutes", "6"),
                List.of("minutes", "6", "--format", "html"),
                List.of("minutes", "state", "6"),
                List.of("minutes", "6", "--as-of", "18 june 2015"))) {
            refused(4, "approved minutes of meeting 6 were altered", look.toArray(String[]::new));
        }
        Program.Outcome checked = program.run("verify");
        assertEquals(4, checked.code());
        assertTrue(checked.out().contains("The approved minutes of meeting 6 were altered"), checked.out());
    }

    @Test
    void two_circulations_are_compared_line_by_line() {
        refused(3, "not at all", "minutes", "diff", "6");
        done("minutes", "circulate", "6", "--to", "the chair");
        refused(3, "once", "minutes", "diff", "6");
        done("minutes", "circulate", "6", "--to", "all members");
        String diff = done("minutes", "diff", "6");
        assertTrue(
                diff.startsWith("− circulated on 18 June 2015 to the chair\n+ circulated on 18 June 2015 to all"),
                diff);
        assertTrue(diff.endsWith("There is no difference.\n"), diff);
        done("person", "change", "dcs", "--post", "Commissioner");
        done("minutes", "circulate", "6", "--to", "all members");
        String changed = done("minutes", "diff", "6");
        assertTrue(changed.contains("\n− ") && changed.contains("\n+ ") && changed.contains("Commissioner"), changed);
        assertTrue(done("minutes", "diff", "6", "--from", "1", "--to", "2").endsWith("There is no difference.\n"));
        refused(3, "texts 1 to 3", "minutes", "diff", "6", "--to", "4");
    }

    @Test
    void the_decision_notice_is_written_and_recorded_as_sent() {
        Program.Outcome outcome = program.run("minutes", "notice", "6", "--to", "the press", "--on", "22 may");
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.out().startsWith("# Decisions of meeting 6"), outcome.out());
        assertEquals("Decision notice of meeting 6 sent to the press.\n", outcome.err());
        assertTrue(done("minutes", "state", "6").contains("to the press."));
        assertTrue(done("minutes", "notice", "6", "--format", "html").startsWith("<!DOCTYPE html>"));
    }

    @Test
    void a_notice_that_cannot_be_recorded_as_sent_is_not_written_nor_the_other_way_round() throws IOException {
        Path file = folder.resolve("notice.md");
        String name = file.toString();
        refused(1, "still to come", "minutes", "notice", "6", "--to", "all", "--on", "2016-05-01", "--output", name);
        assertFalse(Files.exists(file));
        Files.writeString(file, "There already.");
        assertNotEquals(
                0,
                program.run("minutes", "notice", "6", "--to", "the press", "--output", name)
                        .code());
        assertFalse(done("minutes", "state", "6").contains("to the press."));
    }

    @Test
    void every_owner_gets_an_extract_all_or_none() throws IOException {
        Path extracts = folder.resolve("extracts");
        String said = done("minutes", "extracts", "6", "--output", extracts.toString());
        List<Path> files;
        try (Stream<Path> all = Files.list(extracts.resolve("people"))) {
            files = all.sorted().toList();
        }
        assertTrue(said.matches("Written: " + files.size() + " files, \\d+ kB, in " + extracts + "\\.\n"), said);
        assertTrue(Files.readString(files.get(0)).startsWith("# What you owe: "));
        Files.delete(files.get(0));
        refused(2, "Name the folder after --output", "minutes", "extracts", "6", "--output", "");
        refused(1, "is there already", "minutes", "extracts", "6", "--output", extracts.toString());
        assertFalse(Files.exists(files.get(0)));
        done("minutes", "extracts", "6", "--output", extracts.toString(), "--force", "--format", "md");
        assertTrue(Files.exists(files.get(0)));
    }

    @Test
    void a_number_or_a_command_is_needed() {
        refused(2, "Give the number of the meeting", "minutes");
    }
}
