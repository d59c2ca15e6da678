package minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A planned meeting and its agenda put right by commands, on the sample board. */
class AgendaCommandsTest {
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
    void a_planned_meeting_is_put_on_another_day_and_what_is_not_named_stays() {
        out("meeting", "plan", "--on", "2015-09-01", "--at", "14:00", "--place", "Room 2", "--minutes", "90");
        assertEquals(
                "Meeting 8 is on Wednesday 2 September 2015 at 14:00.\n",
                out("meeting", "edit", "8", "--on", "2 september"));
        assertTrue(out("meeting", "show", "8").contains("Wednesday 2 September 2015 at 14:00, 90 minutes, Room 2."));
        out("meeting", "edit", "8", "--at", "9.30", "--place", "", "--minutes", "60");
        assertTrue(out("meeting", "show", "8").contains("Wednesday 2 September 2015 at 09:30, 60 minutes."));
        assertEquals(2, program.run("meeting", "edit", "8").code());
        assertEquals(3, program.run("meeting", "edit", "99", "--place", "x").code());
        assertEquals(
                1, program.run("meeting", "edit", "8", "--on", "2015-01-02").code());
        assertEquals(2, program.run("meeting", "edit", "8", "--at", "noon").code());
    }

    @Test
    void an_item_is_added_before_any_other_business_or_where_it_is_wanted() {
        int all = titles().size();
        String said = out("meeting", "item", "add", "7", "Annual report", "--minutes", "15", "--presenter", "@dcs");
        assertTrue(said.contains("added to the agenda of meeting 7: Annual report."), said);
        assertTrue(titles().indexOf("Annual report") < all - 1, titles().toString());
        out("meeting", "item", "add", "7", "Log again", "--kind", "action-log", "--at", "2");
        assertEquals("Log again", titles().get(1));
        out("meeting", "item", "add", "7", "Last word", "--at", String.valueOf(all + 3));
        assertEquals("Last word", titles().get(all + 2));
        assertTrue(out("meeting", "show", "7", "--format", "csv").contains("2,Log again,action log,"));
        out("meeting", "item", "add", "7", "Hubs", "--theme", "1");
        assertEquals(1, add("Nowhere", "--at", "99"));
        assertEquals(1, add("Nowhere", "--at", "0"));
        assertEquals(1, add("A theme", "--kind", "theme"));
        assertEquals(2, add("A party", "--kind", "party"));
        assertEquals(3, add("Hubs", "--theme", "99"));
    }

    @Test
    void once_the_papers_are_out_an_item_comes_late_with_its_reason() {
        out("meeting", "papers-out", "7", "--on", "2015-06-09");
        assertEquals(1, add("Letter"));
        assertTrue(out("meeting", "item", "add", "7", "Letter", "--late", "It came today")
                .startsWith("Late item "));
        assertEquals(1, program.run("meeting", "item", "move", "7", "2", "3").code());
        assertEquals(
                1,
                program.run("meeting", "item", "change", "7", "2", "--minutes", "9")
                        .code());
    }

    @Test
    void an_item_is_changed_moved_and_removed() {
        out("meeting", "item", "add", "7", "Hubs", "--theme", "1", "--presenter", "dcs", "--at", "3");
        out("meeting", "item", "change", "7", "3", "--title", "The hubs", "--minutes", "25");
        assertTrue(row(3).contains("The hubs,theme,1,") && row(3).contains(",25,"), row(3));
        out("meeting", "item", "change", "7", "3", "--theme", "none", "--presenter", "none");
        assertTrue(row(3).startsWith("3,The hubs,discussion,,,25,"), row(3));
        assertEquals(2, program.run("meeting", "item", "change", "7", "3").code());
        assertEquals("Item moved to place 5: The hubs.\n", out("meeting", "item", "move", "7", "3", "5"));
        assertEquals("The hubs", titles().get(4));
        Program.Outcome there = program.run("meeting", "item", "move", "7", "5", "5");
        assertEquals(1, there.code());
        assertTrue(there.err().contains("item 5 is there already"), there.err());
        assertEquals(3, program.run("meeting", "item", "move", "7", "5", "99").code());
        assertEquals("Item taken off the agenda: The hubs.\n", out("meeting", "item", "remove", "7", "5"));
        assertEquals(3, program.run("meeting", "item", "remove", "7", "99").code());
    }

    @Test
    void an_item_goes_into_part_2_and_comes_back() {
        assertEquals(
                "Item 4 is in Part 2, under paragraph 3.\n",
                out("meeting", "item", "private", "7", "4", "--under", "3", "--because", "A price is negotiated"));
        assertTrue(out("meeting", "agenda", "7").contains("Part 2"));
        assertEquals("Item 4 is in Part 1, in public.\n", out("meeting", "item", "public", "7", "4"));
        assertEquals(1, program.run("meeting", "item", "public", "7", "4").code());
        assertEquals(
                1,
                program.run("meeting", "item", "private", "7", "4", "--under", "3", "--because", " ")
                        .code());
        assertEquals(
                2,
                program.run("meeting", "item", "private", "7", "4", "--under", "3")
                        .code());
    }

    private int add(String... rest) {
        return program.run(Stream.concat(Stream.of("meeting", "item", "add", "7"), Arrays.stream(rest))
                        .toArray(String[]::new))
                .code();
    }

    private List<String> titles() {
        return out("meeting", "show", "7", "--format", "csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1)[1])
                .toList();
    }

    private String row(int item) {
        return out("meeting", "show", "7", "--format", "csv")
                .lines()
                .skip(item)
                .findFirst()
                .orElseThrow();
    }

    private String out(String... arguments) {
        Program.Outcome outcome = program.run(arguments);
        assertEquals(0, outcome.code(), outcome.err());
        return outcome.out();
    }
}
