package minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code minutebook news}: what others have sent in since one last looked. */
class NewsCommandTest {
    private static final String NOTHING = "Nothing has come in since you last looked.\n";

    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void begin() {
        program = new Program(folder).withBoard(Program.sampleBoard(folder));
        assertEquals(NOTHING, program.run("news").out());
        assertEquals(
                0,
                program.run("action", "report", "A06-05", "--on", "17 june", "Signed.", "--as", "voluntary-chief")
                        .code());
    }

    @Test
    void what_came_in_is_listed_until_it_is_said_to_be_seen() {
        String listed = program.run("news").out();
        assertTrue(listed.contains("reports A06-05 done"), listed);
        assertEquals(listed, program.run("news", "--seen").out());
        assertEquals(NOTHING, program.run("news").out());
        assertTrue(program.run("news", "--all").out().contains("reports A06-05 done"));
    }

    @Test
    void where_more_came_in_than_is_listed_the_next_is_listed_after_it_was_seen() {
        for (String text : List.of("First.", "Second.", "Third.")) {
            program.run("action", "update", "A06-05", "--on", "17 june", text, "--as", "voluntary-chief");
        }
        Program.Outcome listed = program.run("news", "--limit", "3", "--seen", "--format", "csv");
        assertEquals(4, listed.out().lines().count(), listed.out());
        assertTrue(listed.out().contains("Second.") && !listed.out().contains("Third."), listed.out());
        assertTrue(listed.err().startsWith("More has come in than is listed"), listed.err());
        Program.Outcome next = program.run("news", "--limit", "3", "--seen", "--format", "csv");
        assertEquals(2, next.out().lines().count(), next.out());
        assertTrue(next.out().contains("Third."), next.out());
        assertEquals("", next.err());
        assertEquals(NOTHING, program.run("news").out());
        assertEquals(
                5, program.run("news", "--all", "--format", "csv").out().lines().count());
        assertEquals(2, program.run("news", "--limit", "0").code());
    }

    @Test
    void programs_get_every_column() throws IOException {
        JsonNode row = new ObjectMapper()
                .readTree(program.run("news", "--format", "json").out())
                .get(0);
        assertEquals("reported-done", row.get("kind").asText());
        assertEquals("A06-05", row.get("about").asText());
        assertTrue(row.get("new").asBoolean());
        assertTrue(row.get("text").asText().startsWith("Signed."));
    }

    @Test
    void it_is_for_the_chair_and_the_secretary() {
        Program.Outcome refused = program.run("news", "--as", "head-safeguarding");
        assertEquals(5, refused.code(), refused.err());
    }
}
