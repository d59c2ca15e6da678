package minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code measures} and {@code chart}, on the sample board. */
class MeasureCommandsTest {
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
    void the_measures_are_listed_for_people_and_programs() {
        String table = program.with("COLUMNS", "160").run("measures").out();
        assertTrue(table.contains("not-in-work"), table);
        assertTrue(table.contains("74% (suspect) / 85% (suspect)"), table);
        assertTrue(table.lines().anyMatch(line -> line.startsWith("not-in-work") && line.endsWith("disputed")), table);
        String csv = program.run("measures", "--format", "csv").out();
        assertTrue(csv.lines().findFirst().orElseThrow().contains("measure,title,outcome,unit,date,latest"), csv);
        assertTrue(program.run("measures", "--format", "json").out().contains("\"measure\": \"in-touch\""));
    }

    @Test
    void a_theme_and_the_pace_narrow_the_list() {
        long all = program.run("measures").out().lines().count();
        assertTrue(program.run("measures", "--theme", "1").out().lines().count() < all);
        String off = program.run("measures", "--off-pace").out();
        assertTrue(off.lines().count() < all, off);
        assertFalse(off.contains("on pace"), off);
        assertEquals(3, program.run("measures", "--theme", "99").code());
    }

    @Test
    void a_chart_says_what_to_beware_of() {
        String out = program.run("chart", "out-of-area").out();
        assertTrue(out.contains("Check: 31% is given, but 166 of 586 is 28%. (31 May 2015)"), out);
        String conflict = program.run("chart", "NOT-in-work", "--width", "60", "--height", "8")
                .out();
        assertTrue(conflict.contains("Conflict: The readings for 31 May 2015 disagree: 74% and 85%."), conflict);
        assertTrue(conflict.lines().skip(2).limit(8).allMatch(line -> line.length() <= 60), conflict);
    }

    @Test
    void a_chart_is_rows_for_programs() {
        String csv = program.run("chart", "not-in-work", "--format", "csv").out();
        assertEquals(4, csv.lines().count(), csv);
        String json = program.run("chart", "not-in-work", "--format", "json").out();
        assertTrue(json.contains("\"conflict\": true") && json.contains("\"sentences\""), json);
    }

    @Test
    void plain_characters_draw_it_where_there_is_nothing_else() {
        String out = program.with("MINUTEBOOK_CHARTS", "ascii")
                .run("chart", "not-in-work")
                .out();
        String drawn = out.substring(out.indexOf("\n\n"), out.lastIndexOf("\n\n"));
        assertTrue(drawn.chars().allMatch(c -> c < 0x7F), out);
        assertTrue(drawn.contains("#"), out);
    }

    @Test
    void what_cannot_be_meant_is_refused() {
        assertEquals(3, program.run("chart", "no-such").code());
        assertEquals(2, program.run("chart", "in-touch", "--height", "1").code());
        assertEquals(2, program.run("chart", "in-touch", "--width", "5").code());
    }
}
