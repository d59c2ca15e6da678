package minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import minutebook.cli.Program.Outcome;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody owes the board, listed and sent in by commands alone, on the sample board. */
class MineCommandsTest {
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

    private String done(String... arguments) {
        Outcome outcome = program.run(arguments);
        assertEquals(0, outcome.code(), outcome.err());
        return outcome.out();
    }

    private void refused(int code, String words, String... arguments) {
        Outcome outcome = program.run(arguments);
        assertEquals(code, outcome.code(), outcome.out() + outcome.err());
        assertTrue(outcome.err().contains(words), outcome.err());
    }

    @Test
    void what_is_owed_is_listed_for_people_and_programs() {
        String table = done("mine", "--as", "chief-sw");
        assertTrue(table.contains("A06-07"), table);
        assertTrue(table.contains("report owed"), table);
        assertTrue(table.contains("You owe "), table);
        String csv = done("mine", "--as", "chief-sw", "--format", "csv");
        assertTrue(csv.contains("kind,key,whose,due,standing,late,own,to_do,what"), csv);
        String json = done("mine", "--as", "chief-sw", "--format", "json");
        assertTrue(json.contains("\"key\": \"A06-07\""), json);
        assertTrue(json.contains("\"board_said\""), json);
    }

    @Test
    void who_owes_nothing_is_told_so_and_a_stranger_is_no_member() {
        assertEquals("You owe the board nothing now.\n", done("mine", "--as", "lga-adviser"));
        refused(3, "You hold no post on this board", "mine", "--as", "somebody");
        refused(3, "You hold no post on this board", "actions", "--mine", "--as", "somebody");
        refused(2, "Leave out --owner or --mine", "actions", "--mine", "--owner", "dcs", "--as", "chief-sw");
    }

    @Test
    void ones_own_actions_are_listed_as_all_actions_are() {
        assertEquals(
                done("actions", "--owner", "chief-sw", "--format", "json"),
                done("actions", "--mine", "--as", "chief-sw", "--format", "json"));
        assertFalse(done("actions", "--mine", "--as", "chief-sw").contains("A05-02"));
    }

    @Test
    void progress_is_reported_with_evidence_that_comes_by_standard_input() {
        program.typing("Forty posts are agreed.\nTen wait for a budget.\n");
        done("action", "update", "A06-07", "-", "--evidence", "minutes of 16 June", "--as", "chief-sw");
        String shown = done("action", "show", "A06-07");
        assertTrue(
                shown.contains("Forty posts are agreed. Ten wait for a budget. Evidence: minutes of 16 June"), shown);
        program.typing("the plan as tabled");
        done("action", "report", "A06-07", "The plan is here.", "--evidence", "-", "--as", "chief-sw");
        assertTrue(done("action", "show", "A06-07").contains("The plan is here. Evidence: the plan as tabled"));
        assertTrue(done("mine", "--as", "chief-sw").contains("reported done"));
    }

    @Test
    void time_is_asked_for_and_a_report_is_given_by_standard_input() {
        program.typing("the budget is not agreed");
        done("action", "ask", "A06-07", "--to", "31 july", "--because", "-", "--as", "chief-sw");
        assertTrue(done("action", "show", "A06-07").contains("because the budget is not agreed"));
        program.typing("Twelve workers came.\n\nTwo left.");
        done("highlight", "add", "4", "-", "--ask", "A decision on pay.", "--as", "chief-sw");
        assertTrue(done("highlight", "show").contains("Twelve workers came."));
        assertFalse(done("mine", "--as", "chief-sw").contains("report owed"));
    }

    @Test
    void the_reason_of_a_doubtful_reading_comes_by_standard_input() {
        program.typing("Counted by hand.");
        done(
                "reading",
                "add",
                "--measure",
                "unprogressed-cases",
                "--date",
                "2015-06-16",
                "--value",
                "82",
                "--quality",
                "suspect",
                "--why",
                "-",
                "--as",
                "head-safeguarding");
        String shown = done("reading", "show", "unprogressed-cases/2015-06-16");
        assertTrue(shown.contains("Counted by hand."), shown);
    }

    @Test
    void standard_input_is_one_text_in_utf_8_and_no_longer_than_a_text_may_be() {
        program.typing("All.");
        refused(2, "Give one text alone as “-”", "highlight", "add", "4", "-", "--next", "-", "--as", "chief-sw");
        program.typing("long ".repeat(20_000));
        refused(1, "kB at most", "action", "update", "A06-07", "-", "--as", "chief-sw");
        program.typing("");
        refused(1, "Give the update in words; it is empty.", "action", "update", "A06-07", "-", "--as", "chief-sw");
    }

    @Test
    void what_is_anothers_is_refused_at_every_command() {
        refused(5, "may only read and report on what is their own", "action", "update", "A05-02", "x", "--as", "dcs");
        refused(5, "may only read", "highlight", "add", "4", "x", "--as", "dcs");
    }

    @Test
    void without_a_command_or_a_terminal_who_acts_is_told_what_they_owe() {
        String out = done("--as", "chief-sw");
        assertTrue(out.contains("late. See “minutebook mine”."), out);
        assertFalse(done().contains("minutebook mine"));
    }
}
