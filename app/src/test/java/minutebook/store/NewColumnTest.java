package minutebook.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.TestFile;
import minutebook.change.EditDecision;
import minutebook.change.EntryKind;
import minutebook.change.RemoveEntry;
import minutebook.domain.Decision;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A column that a later version added with a default: the journal of what was recorded before has no line for it. */
class NewColumnTest {
    private static final LocalDate TODAY = TestBoard.TODAY;

    @TempDir
    Path folder;

    private TestBook book;

    @BeforeEach
    void record_something_before_decisions_had_a_dissent() throws SQLException {
        book = TestBook.in(folder);
        book.startsTheMeeting();
        book.decides("Meet weekly.", "Pace.");
        String gone = book.decides("Meet in public.", "Trust.").id();
        book.waits(Duration.ofDays(1));
        book.does(new RemoveEntry(EntryKind.DECISION, gone));
        book.close();
        addTheColumn(book.file());
        book.isOpenedAgain();
        book.waits(Duration.ofDays(1));
    }

    @Test
    void a_file_from_before_is_sound() {
        try (TestBook here = book) {
            assertEquals(List.of(), here.book().verify().problems());
            assertEquals(List.of("Meet weekly.: None."), decisions(here.book()));
        }
    }

    @Test
    void what_was_known_before_has_the_default_also_where_it_was_taken_out_since() {
        try (TestBook here = book) {
            List<String> both = List.of("Meet weekly.: None.", "Meet in public.: None.");
            assertEquals(both, decisions(here.book().asOf(TODAY)));
            here.undoes();
            assertEquals(both, decisions(here.book()));
            assertEquals(List.of(), here.book().verify().problems());
            assertEquals(both, decisions(here.book().asOf(TODAY)));
            assertEquals(List.of("Meet weekly.: None."), decisions(here.book().asOf(TODAY.plusDays(1))));
            here.does(new EditDecision(
                    here.record().decisions().get(0).decision().id(),
                    "Meet.",
                    "",
                    "One.",
                    Optional.empty(),
                    Optional.empty()));
            assertEquals(both, decisions(here.book().asOf(TODAY)));
        }
    }

    @Test
    void what_was_added_before_is_undone_unless_the_new_column_was_filled_in_since() {
        try (TestBook here = book) {
            here.undoes();
            Decision second = here.record().decisions().get(1).decision();
            TestBook chair = here.as("Independent Chair");
            chair.does(new EditDecision(
                    second.id(),
                    second.words(),
                    second.rationale(),
                    "The police.",
                    Optional.empty(),
                    Optional.empty()));
            Refused refused = assertThrows(Refused.class, here::undoes);
            assertEquals(Reason.CHANGED_SINCE, refused.reason());
            chair.undoes();
            here.undoes();
            assertEquals(List.of("Meet weekly.: None."), decisions(here.book()));
            assertEquals(List.of(), here.book().verify().problems());
        }
    }

    private static List<String> decisions(Minutebook shown) {
        return shown.minutes(TestBoard.MEETING).items().stream()
                .flatMap(item -> item.decisions().stream())
                .map(row -> row.decision().words() + ": " + row.decision().dissent())
                .toList();
    }

    /** Makes the file what it would be had an older version written it and this one then added the column. */
    private static void addTheColumn(Path file) throws SQLException {
        String[] guards = TestFile.rows(file, "SELECT sql FROM sqlite_schema WHERE type = 'trigger'")
                .toArray(String[]::new);
        for (String name : TestFile.rows(file, "SELECT name FROM sqlite_schema WHERE type = 'trigger'")) {
            TestFile.run(file, "DROP TRIGGER " + name);
        }
        TestFile.run(
                file,
                "DELETE FROM journal WHERE entity = 'decision' AND field = 'dissent'",
                "ALTER TABLE decision DROP COLUMN dissent",
                "ALTER TABLE decision ADD COLUMN dissent TEXT NOT NULL DEFAULT 'None.'");
        chainAgain(file);
        TestFile.run(file, guards);
    }

    private static void chainAgain(Path file) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement();
                PreparedStatement update =
                        connection.prepareStatement("UPDATE journal SET seq = ?, prev = ?, hash = ? WHERE rowid = ?")) {
            List<Object[]> lines = new ArrayList<>();
            try (ResultSet results = statement.executeQuery(
                    "SELECT " + String.join(", ", Journal.HASHED) + ", rowid FROM journal ORDER BY seq")) {
                while (results.next()) {
                    Object[] line = new Object[Journal.HASHED.size() + 1];
                    for (int i = 0; i < line.length; i++) {
                        line[i] = results.getString(i + 1);
                    }
                    lines.add(line);
                }
            }
            statement.executeUpdate("BEGIN");
            String prev = "";
            for (int i = 0; i < lines.size(); i++) {
                Object[] line = Arrays.copyOf(lines.get(i), Journal.HASHED.size());
                line[1] = String.valueOf(i + 1);
                line[line.length - 1] = prev;
                prev = Journal.hash(line);
                update.setInt(1, i + 1);
                update.setObject(2, line[line.length - 1]);
                update.setString(3, prev);
                update.setObject(4, lines.get(i)[line.length]);
                update.executeUpdate();
            }
            statement.executeUpdate("COMMIT");
        }
    }
}
