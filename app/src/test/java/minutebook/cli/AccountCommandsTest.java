package minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import minutebook.TestBook;
import minutebook.change.AddNote;
import minutebook.domain.NoteKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code challenge}, {@code escalation} and {@code good-practice} at a meeting in session. */
class AccountCommandsTest {
    @TempDir
    private Path folder;

    private Program program;

    @BeforeEach
    void sit() {
        try (TestBook book = TestBook.in(folder)) {
            book.startsTheMeeting();
            book.does(new AddNote(book.item(), NoteKind.GOOD_PRACTICE, "Read twice."));
        }
        program = new Program(folder).withBoard(folder.resolve("board.db"));
    }

    private JsonNode json(String... words) throws IOException {
        return new ObjectMapper().readTree(program.run(words).out());
    }

    @Test
    void a_challenge_is_added_responded_to_judged_and_listed() throws IOException {
        assertEquals(
                "Challenge recorded under item 1, without a response as yet.\n",
                program.run("challenge", "add", "chair to dcs: Why are plans late?")
                        .out());
        assertEquals(
                1,
                json("challenge", "list", "--no-response", "--format", "json").size());
        assertEquals(
                "Response recorded.\n",
                program.run("challenge", "respond", "1", "Two", "have", "left.").out());
        program.run("challenge", "respond", "1", "--worked", "partly");
        JsonNode row = json("challenge", "list", "--format", "json").get(0);
        assertEquals("Independent Chair", row.get("asker").asText());
        assertEquals("Two have left.", row.get("response").asText());
        assertEquals("partly", row.get("worked").asText());
        assertEquals(
                0,
                json("challenge", "list", "--no-response", "--format", "json").size());
    }

    @Test
    void an_escalation_is_added_counted_and_gets_its_response() throws IOException {
        program.run("escalation", "add", "A01-01 to sponsor because it is late");
        program.run("escalation", "add", "A01-01 to chief-officers the group because it is late again");
        program.run("escalation", "respond", "2", "They act.", "--worked", "yes");
        JsonNode row = json("escalation", "list", "--format", "json").get(1);
        assertEquals("A01-01", row.get("about").asText());
        assertEquals(2, row.get("time").asInt());
        assertEquals("the group", row.get("to").asText());
        assertEquals("They act.", row.get("response").asText());
        assertEquals("yes", row.get("worked").asText());
    }

    @Test
    void good_practice_is_listed() {
        assertTrue(program.run("good-practice", "--format", "csv").out().contains("Read twice."));
    }

    @Test
    void a_number_that_is_not_there_is_not_found_and_nothing_said_is_refused() {
        program.run("challenge", "add", "chair: Who leads?");
        assertEquals(3, program.run("challenge", "respond", "9", "No.").code());
        assertEquals(1, program.run("challenge", "respond", "1").code());
        assertEquals(3, program.run("escalation", "respond", "1", "No.").code());
        assertEquals(
                3,
                program.run("escalation", "add", "A09-01 to sponsor because x").code());
        assertEquals(
                2,
                program.run("escalation", "add", "A01-01 to nowhere because x").code());
    }
}
