package minutebook.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import minutebook.TestBook;
import minutebook.domain.Movement;
import minutebook.domain.ReportReceived;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slips in what a board keeps of its meetings and its links, told with their lines. */
class SectionCheckTest {
    @TempDir
    Path folder;

    private Path pack;
    private String text;

    @BeforeEach
    void writeTheWholeBoard() throws IOException {
        try (TestBook book = TestBook.in(folder, WholeBoard.rows())) {
            new PackExport(folder.resolve("pack"), false)
                    .write(book.as("secretary")
                            .book()
                            .everything(book.as("secretary").book().board(Optional.empty())));
        }
        pack = folder.resolve("pack/pack.json");
        text = Files.readString(pack);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
            reportsDue | "key" : "closing-report" | "key" : "annual-report" | stands above already
            reportsDue | "from" : "nurse" | "from" : "doctor" | Name a person that the pack has
            linkedBoards | "key" : "health-board" | "key" : "Health Board" | A short lower-case name
            series | "first" : "2015-06-18 | "first" : "2015-02-30 | a day that the calendar has
            series | "rhythm" : "months" | "rhythm" : "years" | one of weeks, months
            movements | "item" : "2/3" | "item" : "2/30" | Name an agenda item that the pack has
            escalations | "challenge" : "2/c2" | "challenge" : "2/c3" | Name a challenge that the pack has
            escalations | "action" : "A01-01" | "action" : "A01-09" | Name an action that the pack has
            riskNotes | "risk" : 1 | "risk" : 2 | Name a risk that the pack has
            riskNotes | "severity" : 4 | "severity" : 6 | 5 or less
            corrections | "meeting" : 1 | "meeting" : 9 | Name a meeting that the pack has
            waivers | decision D02-01 | decision D02-07 | Name something that the pack has
            approvals | "item" : "2/3" | "item" : "2" | An agenda item: meeting number
            actionDependencies | "needs" : "A02-01" | "needs" : "A01-03" | An action cannot wait for itself
            reportsReceived | "report" : "annual-report" | "report" : "weekly-report" | Name a report due that the pack has
            linkedBoardsMet | "linkedBoard" : "health-board" | "linkedBoard" : "other" | Name a linked board that the pack has
            """)
    void a_slip_is_told_with_its_line(String section, String right, String wrong, String sentence) throws IOException {
        int at = text.indexOf(right, text.indexOf("\"" + section + "\" : ["));
        assertTrue(at >= 0, section + " has " + right);
        Files.writeString(pack, text.substring(0, at) + wrong + text.substring(at + right.length()));
        List<Problem> problems = PackCheck.check(pack.getParent());
        assertEquals(1, problems.size(), problems.toString());
        int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
        assertTrue(Math.abs(problems.get(0).line() - line) <= 2, problems.toString());
        assertTrue(problems.get(0).sentence().contains(sentence), problems.toString());
    }

    @Test
    void minutes_are_approved_once() throws IOException {
        String entry = text.substring(
                text.indexOf("{", text.indexOf("\"approvals\" : [")), text.indexOf("\"actionDependencies\""));
        String one = entry.substring(0, entry.lastIndexOf('}') + 1);
        Files.writeString(pack, text.replace(one, one + ", " + one));
        List<Problem> problems = PackCheck.check(pack.getParent());
        assertEquals(1, problems.size(), problems.toString());
        assertTrue(problems.get(0).sentence().contains("“1” stands above already"), problems.toString());
    }

    @Test
    void what_does_not_say_when_is_recorded_by_the_secretary_on_its_day_or_when_its_meeting_began() throws IOException {
        Files.writeString(
                pack, text.replaceAll(",\\s*\"recordedAt\" : \"[^\"]*\",\\s*\"recordedBy\" : \"[^\"]*\"", ""));
        Pack read = PackReader.read(pack.getParent());
        List<String> recorded = read.rows(() -> "x", Instant.EPOCH).stream()
                .filter(row -> row instanceof Movement || row instanceof ReportReceived)
                .map(row -> (minutebook.domain.Recorded) row)
                .map(row -> row.recordedAt() + " " + row.recordedBy())
                .toList();
        assertEquals(List.of("2015-06-18T13:00:00Z Board Secretary", "2015-06-19T11:00:00Z Board Secretary"), recorded);
    }
}
