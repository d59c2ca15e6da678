package minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code due} and what records that something came, on the sample board. */
class DueCommandsTest {
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
        program = new Program(folder).withBoard(sample);
    }

    @Test
    void what_is_expected_is_listed_for_people_and_programs() {
        String table = program.with("COLUMNS", "160").run("due").out();
        assertTrue(table.contains("Annual adoption report"), table);
        assertTrue(table.lines().anyMatch(line -> line.matches("adoption-report .* year .* due 31 Jul 2015")), table);
        assertTrue(table.contains("Corporate Parenting Board"), table);
        String csv = program.run("due", "--format", "csv").out();
        assertTrue(csv.contains("kind,key,title,from,every_months"), csv);
        assertTrue(csv.contains("board,safeguarding-board,Sunderland Safeguarding Children Board,"), csv);
        assertTrue(program.run("due", "--format", "json").out().contains("\"next_due\": \"2015-06-30\""));
    }

    @Test
    void what_came_is_recorded_between_meetings_or_under_an_item_and_taken_back() {
        assertEquals(
                "Received: Annual adoption report, on 30 July 2014; the next is due on 31 July 2015.",
                program.run("report-due", "received", "adoption-report", "--on", "30 july 2014")
                        .out()
                        .strip());
        assertEquals(
                1,
                program.run("report-due", "received", "adoption-report", "--on", "30 july 2014")
                        .code());
        assertTrue(program.run("due").out().contains("2014-07-30"));
        assertEquals(0, program.run("undo").code());
        assertFalse(program.run("due").out().contains("2014-07-30"));
        assertEquals(
                "Corporate Parenting Board met on 3 June 2015.",
                program.run("linked-board", "met", "corporate-parenting", "--on", "3 june 2015", "--note", "Seen.")
                        .out()
                        .strip());
        // the minutes of meeting 6 are approved: nothing is added under its items
        assertEquals(
                1,
                program.run("linked-board", "met", "corporate-parenting", "--meeting", "6", "--item", "1")
                        .code());
        assertEquals(3, program.run("report-due", "received", "gossip").code());
    }
}
