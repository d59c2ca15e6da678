package minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of linear mode given to a meeting of the sample board by one command each. */
class RecordCommandTest {
    @TempDir
    static Path made;

    @TempDir
    Path folder;

    private static Path sample;
    private Program program;

    @BeforeAll
    static void make_the_sample() {
        sample = Program.sampleBoard(made);
    }

    @BeforeEach
    void start() {
        program = new Program(folder).withBoard(sample).with("COLUMNS", "200");
    }

    @Test
    void a_meeting_is_run_by_one_command_after_the_other() {
        record("at 14:02", "start");
        assertTrue(record("item 4").contains("Item 4"));
        assertTrue(record("decide Meet weekly because of the pace").startsWith("D07-01 recorded"));
        assertTrue(record("consent The report is noted; The dates stand").contains("D07-02"));
        record("correct item 3: eleven -> twelve");
        record("note Somebody writes the guide");
        assertTrue(record("turn last action @dcs due 30 june").contains("A07-01"));
        record("move last to 5");
        record("item 7");
        assertTrue(record("private under paragraph 3 because a price is agreed").startsWith("In private"));
        record("public");
        record("item 6", "defer because the figures came late");
        record("adjourn until 25 june 10:00 because the fire alarm rang");
        record("on 25 june", "at 10:00", "reconvene");
        assertTrue(program.run("minutes", "7", "--format", "md").out().contains("Meet weekly"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "note | 1",
                "adjourn until 25 june 10:00 | 1",
                "private under 3 | 1",
                "item 99 | 3",
                "decide | 1",
                "turn last banana | 3",
                "show everything | 2",
                "action Do it @dcs due asap | 1",
                "nte x | 2",
                "xyzzy | 2",
            })
    void a_refused_line_gives_the_exit_code_of_its_reason(String line, int code) {
        record("at 14:02", "start");
        Program.Outcome outcome = program.run("record", "7", line);
        assertEquals(code, outcome.code(), outcome.err());
        assertEquals("", outcome.out());
        assertFalse(outcome.err().isBlank() || outcome.err().contains("Refused, line"), outcome.err());
    }

    @Test
    void what_comes_before_a_refused_line_stays_and_what_comes_after_is_not_done() {
        record("at 14:02", "start");
        Program.Outcome outcome = program.run("record", "7", "note One", "item 99", "note Two");
        assertEquals(3, outcome.code());
        assertEquals(1, outcome.out().lines().count());
        String shown = record("show");
        assertTrue(shown.contains("One") && !shown.contains("Two"), shown);
    }

    @Test
    void nothing_is_done_when_one_of_the_lines_begins_with_no_command() {
        record("at 14:02", "start");
        Program.Outcome outcome = program.run("record", "7", "note One", "nte Two");
        assertEquals(2, outcome.code());
        assertTrue(outcome.err().contains("did you mean “note”?"), outcome.err());
        assertFalse(record("show").contains("One"));
    }

    @Test
    void a_meeting_that_is_over_takes_late_entries_at_an_item_that_is_named() {
        record("at 14:02", "start", "waive all because it is a rehearsal", "at 15:50", "close");
        Program.Outcome nowhere = program.run("record", "7", "note Too late");
        assertEquals(1, nowhere.code());
        assertTrue(nowhere.err().contains("choose the item with “item N”"), nowhere.err());
        record("item 3", "note A late word");
        assertTrue(program.run("minutes", "7", "--format", "md").out().contains("A late word"));
        assertTrue(record("circulate to all members").contains("circulated"));
        assertEquals(1, program.run("record", "7", "item 3").code());
    }

    @Test
    void the_record_names_who_acts_and_somebody_who_only_reads_is_not_allowed() {
        assertEquals(
                0,
                program.run("record", "7", "at 14:02", "start", "--as", "secretary")
                        .code());
        assertTrue(program.run("history").out().contains("secretary"));
        Program.Outcome outcome = program.run("record", "7", "note Mine", "--as", "dcs");
        assertEquals(5, outcome.code(), outcome.err() + outcome.out());
    }

    @Test
    void a_comment_is_passed_over_and_help_is_given() {
        assertEquals("", record("# nothing"));
        assertTrue(record("help decide").contains("For example: decide"));
        assertEquals(2, program.run("record", "7").code());
        assertEquals(3, program.run("record", "99", "show").code());
        assertEquals(
                2, program.run("record", "7", "show", "--as-of", "2015-06-01").code());
    }

    private String record(String... lines) {
        String[] arguments = new String[lines.length + 2];
        arguments[0] = "record";
        arguments[1] = "7";
        System.arraycopy(lines, 0, arguments, 2, lines.length);
        Program.Outcome outcome = program.run(arguments);
        assertEquals(0, outcome.code(), outcome.err());
        return outcome.out();
    }
}
