package minutebook.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import minutebook.TestBook;
import minutebook.TestFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalGuardTest {
    private static final String LINE = "INTO journal SELECT node, seq + %d, hlc, at, actor, change, verb, entity, id,"
            + " field, before, after, undoes, %s, 'new' || hash FROM journal ORDER BY seq DESC LIMIT 1";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE journal SET actor = 'Somebody else' WHERE seq = 3",
                "UPDATE journal SET hash = hash",
                "DELETE FROM journal WHERE seq = (SELECT max(seq) FROM journal)",
                "DELETE FROM journal",
                "INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE seq = 3",
                "REPLACE INTO journal SELECT * FROM journal ORDER BY seq DESC LIMIT 1",
            })
    void the_journal_is_only_ever_added_to(String statement) {
        refused(statement);
    }

    @Test
    void a_line_out_of_its_turn_or_off_the_chain_is_refused() throws SQLException {
        refused("INSERT " + String.format(LINE, 2, "hash"));
        refused("INSERT " + String.format(LINE, 0, "hash"));
        refused("INSERT " + String.format(LINE, 1, "prev"));
        refused("INSERT " + String.format(LINE, 1, "''"));
        refused("INSERT OR REPLACE " + String.format(LINE, -1, "hash"));
        TestFile.run(folder.resolve("board.db"), "INSERT " + String.format(LINE, 1, "hash"));
    }

    private void refused(String statement) {
        Path file = folder.resolve("board.db");
        if (!file.toFile().exists()) {
            TestBook.in(folder).close();
        }
        List<String> before = TestFile.rows(file, "SELECT * FROM journal ORDER BY seq");
        SQLException refusal = assertThrows(SQLException.class, () -> TestFile.run(file, statement), statement);
        assertTrue(refusal.getMessage().contains("the journal"), refusal.getMessage());
        assertEquals(before, TestFile.rows(file, "SELECT * FROM journal ORDER BY seq"));
    }
}
