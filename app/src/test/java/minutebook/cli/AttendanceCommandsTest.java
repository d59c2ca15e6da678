package minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is there, by commands, and what a command says to who may not give it. */
class AttendanceCommandsTest {
    @TempDir
    Path folder;

    private Program program;

    @BeforeEach
    void make_the_sample_board() {
        program = new Program(folder);
        done("board", "create", "--pack", Program.SAMPLE.toString());
    }

    private String done(String... words) {
        Program.Outcome outcome = program.run(words);
        assertEquals(0, outcome.code(), outcome.err());
        return outcome.out();
    }

    @Test
    void apologies_are_marked_before_the_meeting_and_listed() {
        assertTrue(done("attendance", "mark", "apologies", "dcs", "chair", "--meeting", "7")
                .contains("apologies."));
        String csv = done("attendance", "7", "--format", "csv");
        assertTrue(csv.contains("apologies_on"), csv);
        assertTrue(csv.contains("apologies,,2015-06-18"), csv);
    }

    @Test
    void a_deputy_needs_a_post() {
        Program.Outcome outcome = program.run("attendance", "mark", "deputy", "dcs", "--meeting", "7");
        assertEquals(1, outcome.code());
        assertEquals("Name the post of the deputy who came instead.\n", outcome.err());
    }

    @Test
    void engagement_is_a_list_of_agencies() {
        String table = done("engagement", "--since", "2014-01-01");
        assertTrue(table.contains("Agency"), table);
        String csv = done("engagement", "--since", "2014-01-01", "--format", "csv");
        assertTrue(csv.contains("5 deputy; 6 absent"), csv);
        assertTrue(done("engagement", "--format", "json").contains("["));
    }

    @Test
    void who_may_not_is_told_why_with_exit_code_5() {
        Program.Outcome outcome =
                program.run("attendance", "mark", "present", "chair", "--meeting", "7", "--as", "dcs");
        assertEquals(5, outcome.code(), outcome.out());
        assertTrue(outcome.err().contains("may only read and report on what is their own"), outcome.err());
    }
}
