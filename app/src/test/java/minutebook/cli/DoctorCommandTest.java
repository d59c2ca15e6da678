package minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code doctor} on real files. */
class DoctorCommandTest {
    @TempDir
    private Path folder;

    @Test
    void a_sound_board_is_told_of_in_a_line_for_each_thing() throws Exception {
        Path file = Program.sampleBoard(folder);
        Program.Outcome outcome = new Program(folder).run("doctor", "--db", file.toString());
        assertEquals("", outcome.err());
        assertTrue(outcome.out().contains("is a board’s file of version"), outcome.out());
        assertTrue(
                outcome.out().lines().allMatch(line -> line.matches("(ok|warning|wrong) +[a-z]+ +\\S.*")),
                outcome.out());
        assertEquals(outcome.out().contains("wrong ") ? 1 : 0, outcome.code(), outcome.out());
    }

    @Test
    void what_is_wrong_gives_exit_code_1_and_programs_can_read_it() throws Exception {
        Path file = Files.writeString(folder.resolve("board.db"), "This is no database. ".repeat(100));
        Program.Outcome outcome = new Program(folder).run("doctor", "--db", file.toString(), "--format", "json");
        assertEquals(1, outcome.code(), outcome.out());
        JsonNode found = new ObjectMapper().readTree(outcome.out());
        JsonNode about = found.findParents("about").stream()
                .filter(one -> one.get("about").asText().equals("file"))
                .findFirst()
                .orElseThrow();
        assertEquals("wrong", about.get("state").asText());
        assertFalse(about.get("mend").asText().isEmpty());
    }

    @Test
    void a_file_that_is_not_there_is_not_made() {
        Path file = folder.resolve("nowhere/board.db");
        Program.Outcome outcome = new Program(folder).run("doctor", "--db", file.toString(), "--format", "csv");
        assertEquals(1, outcome.code(), outcome.out());
        assertTrue(outcome.out().contains("There is no folder"), outcome.out());
        assertFalse(Files.exists(file.getParent()));
    }
}
