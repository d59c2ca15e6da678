package minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.change.CreateBoard;
import minutebook.tui.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code minutebook today} on the sample board and on a board that needs nothing. */
class TodayCommandTest {
    @TempDir
    private Path folder;

    @Test
    void the_table_is_what_the_home_screen_says() {
        Program program = new Program(folder).withBoard(Program.sampleBoard(folder));
        Golden.assertMatches("cli/today.txt", program.run("today").out());
    }

    @Test
    void programs_get_every_column() throws IOException {
        Program program = new Program(folder).withBoard(Program.sampleBoard(folder));
        String csv = program.run("today", "--format", "csv").out();
        assertTrue(csv.contains("kind,about,label,words,grave,theme"), csv);
        List<String> kinds = new ArrayList<>();
        JsonNode rows = new ObjectMapper()
                .readTree(program.run("today", "--format", "json").out());
        rows.forEach(row -> kinds.add(row.get("kind").asText()));
        assertEquals("overdue", kinds.get(0));
        assertTrue(kinds.contains("off-pace"), kinds.toString());
        assertEquals(csv.lines().count() - 1, kinds.size());
    }

    @Test
    void a_board_that_needs_nothing_says_so() {
        try (TestBook book = TestBook.empty(folder)) {
            book.does(new CreateBoard(List.of(TestBoard.board())));
        }
        Program program = new Program(folder).withBoard(folder.resolve("board.db"));
        assertEquals("Nothing needs the board today.\n", program.run("today").out());
        assertEquals("[ ]", program.run("today", "--format", "json").out().strip());
    }
}
