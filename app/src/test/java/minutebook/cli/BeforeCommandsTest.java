package minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done before a meeting, by commands, on the sample board. */
class BeforeCommandsTest {
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
    void a_series_is_settled_shown_and_proposes_dates() {
        assertEquals(1, program.run("meeting", "propose").code());
        assertTrue(out("meeting", "series").startsWith("The board has not settled when it meets"));
        String said =
                out("meeting", "series", "--first", "2015-08-31", "--at", "14:00", "--rhythm", "weeks", "--every", "6");
        assertEquals("The board meets every 6 weeks on a Monday at 14:00, from 31 August 2015 on.\n", said);
        assertTrue(out("meeting", "series").contains("more than 42 days between two meetings are flagged"));
        String csv = out("meeting", "propose", "--count", "2", "--format", "csv");
        assertTrue(csv.contains("2015-08-31,Monday,14:00,proposed,a bank holiday"), csv);
        assertTrue(out("meeting", "propose", "--format", "json").contains("\"meeting\": \"proposed\""));
        assertEquals(2, program.run("meeting", "series", "--rhythm", "moons").code());
        assertEquals(1, program.run("meeting", "propose", "--count", "0").code());
    }

    @Test
    void a_template_is_put_together_and_used() {
        out("meeting", "template", "add", "Welcome", "--kind", "opening", "--minutes", "5");
        out("meeting", "template", "add", "Themes", "--kind", "theme", "--minutes", "25");
        out("meeting", "template", "add", "Case", "--part-2", "--presenter", "@chair");
        assertTrue(out("meeting", "template", "move", "3", "2").contains("place 2 of the template: Case"));
        String list = out("meeting", "template", "list", "--format", "csv");
        assertTrue(list.contains("2,Case,discussion,"), list);
        assertTrue(list.contains("3,Themes,theme,in turn,,25,Part 1"), list);
        out("meeting", "plan", "--on", "2015-09-01", "--at", "14:00");
        String agenda = out("meeting", "agenda", "8");
        assertTrue(agenda.contains("14:00"), agenda);
        assertTrue(agenda.contains("minutes allotted"), agenda);
        assertTrue(agenda.contains("Part 2"), agenda);
        assertTrue(out("meeting", "template", "remove", "2").contains("Case"));
        assertEquals(3, program.run("meeting", "template", "remove", "9").code());
        assertEquals(
                2,
                program.run("meeting", "template", "add", "X", "--kind", "party")
                        .code());
    }

    @Test
    void papers_are_listed_with_what_became_of_them() throws IOException {
        Path file = Files.writeString(folder.resolve("audit.txt"), "abc");
        out("paper", "add", "Audit", "--at", file.toString(), "--item", "4");
        assertEquals(
                "4,1,Audit,as linked,no",
                row(out("meeting", "papers", "7", "--format", "csv")).substring(0, 22));
        Files.writeString(file, "abd");
        assertTrue(out("meeting", "papers", "7").contains("changed since"));
        Files.delete(file);
        assertTrue(out("meeting", "papers", "7").contains("missing"));
        assertEquals(
                4,
                program.run("paper", "add", "Audit", "--at", file.toString(), "--item", "4")
                        .code());
        assertEquals(3, program.run("paper", "remove", "2", "--item", "4").code());
        assertTrue(out("paper", "remove", "1", "--item", "4").contains("Audit"));
    }

    @Test
    void papers_go_out_with_their_clear_days() {
        assertTrue(out("meeting", "papers-out", "7", "--on", "2015-06-09", "--to", "all members")
                .contains("6 clear days."));
        assertTrue(out("meeting", "agenda", "7").contains("Papers out on 9 June 2015: 6 clear days."));
        assertEquals(1, program.run("meeting", "papers-out", "7").code());
    }

    @Test
    void a_highlight_report_is_given_and_shown() {
        out("highlight", "add", "1", "All cases read", "--next", "Train", "--ask", "Agree cover", "--on", "2015-06-09");
        String csv = out("highlight", "show", "--format", "csv");
        assertTrue(csv.contains("2015-06-09,All cases read,Train,,Agree cover"), csv);
        assertEquals(3, program.run("highlight", "add", "99", "Nothing").code());
    }

    @Test
    void what_waits_is_listed_taken_up_and_dropped() {
        out("forward", "add", "Annual report", "--not-before", "2015-10-01", "--because", "the data come late");
        out("forward", "add", "Visit");
        assertTrue(row(out("forward", "list", "--format", "csv"))
                .startsWith("1,Annual report,,,10,2015-10-01,the data come late"));
        assertTrue(out("forward", "take", "2", "--meeting", "7").contains("takes up what waited: Visit."));
        out("undo");
        out("meeting", "plan", "--on", "2015-09-01", "--at", "14:00");
        assertTrue(!out("forward", "list").contains("Visit"));
        assertTrue(out("forward", "list", "--all").contains("meeting 8"));
        assertEquals(1, program.run("forward", "drop", "1", "--because", " ").code());
        assertTrue(out("forward", "drop", "1", "--because", "Not needed").contains("because Not needed."));
        assertEquals(
                3, program.run("forward", "drop", "1", "--because", "Again").code());
    }

    private String out(String... arguments) {
        Program.Outcome outcome = program.run(arguments);
        assertEquals(0, outcome.code(), outcome.err());
        return outcome.out();
    }

    private static String row(String csv) {
        return csv.lines().skip(1).findFirst().orElseThrow();
    }
}
