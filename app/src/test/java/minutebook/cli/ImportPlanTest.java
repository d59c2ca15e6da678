package minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import minutebook.Minutebook;
import minutebook.TestBook;
import minutebook.TestFile;
import minutebook.cli.Program.Outcome;
import minutebook.domain.Measure;
import minutebook.domain.Milestone;
import minutebook.domain.Person;
import minutebook.sheet.Sheets;
import minutebook.view.BoardRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan comes in from a spreadsheet by the command line: shown first, all or nothing, taken back whole. */
class ImportPlanTest {
    private static final List<Object> HEADINGS = List.of(
            "Theme",
            "No.",
            "What",
            "Who",
            "Organisation",
            "When",
            "How",
            "Success measure",
            "Baseline",
            "Target",
            "RAG",
            "Comments",
            "Rec no.");

    @TempDir
    Path folder;

    private Program program;
    private Path board;

    @BeforeEach
    void makeBoard() {
        Path made = folder.resolve("board.db");
        TestBook.in(folder).close();
        program = new Program(folder).withBoard(made);
        board = folder.resolve("data/minutebook/board.db");
    }

    private Path plan() throws IOException {
        return Sheets.xlsx(
                folder.resolve("plan.xlsx"),
                "Plan 2015",
                List.of(
                        List.of("Improvement plan of the board"),
                        List.of(),
                        HEADINGS,
                        row(
                                "Early help",
                                "2.2",
                                "Every child is seen.",
                                "Superintendent",
                                null,
                                LocalDate.of(2015, 12, 31),
                                "- Train staff\n- Visit weekly",
                                "Children seen",
                                "61%",
                                "95%",
                                "Amber",
                                "Two posts are empty.",
                                "R2, 1"),
                        row(
                                null,
                                null,
                                "Adoption is faster.",
                                "Head of Adoption",
                                "Trust",
                                "March 2016",
                                null,
                                "Weeks to a match",
                                30,
                                20,
                                "Complete",
                                null,
                                null),
                        row(
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                "Ring every family",
                                null,
                                null,
                                null,
                                null,
                                null,
                                null),
                        row(
                                "4. Voice",
                                null,
                                "Children are heard.",
                                "dcs",
                                null,
                                "Ongoing",
                                "Ask them",
                                null,
                                null,
                                null,
                                "TBC",
                                null,
                                null)));
    }

    private static List<Object> row(Object... cells) {
        return Arrays.asList(cells);
    }

    @Test
    void a_dry_run_shows_each_row_and_writes_nothing() throws IOException {
        Map<String, List<String>> before = TestFile.record(board);
        Outcome shown = program.run("import", "plan", plan().toString(), "--dry-run");
        assertEquals(0, shown.code(), shown.err() + shown.out());
        for (String line : List.of(
                "Sheet “Plan 2015”, headings in row 3:",
                "  C  What = outcome (outcome.statement)",
                "  4  Outcome 2.2 under theme 2, amber, 2 steps, a measure.",
                "D5: “Head of Adoption” is new: @head-of-adoption, an adviser from trust.",
                "F5: “March 2016” is taken as the last day of the month, 2016-03-31.",
                "K5: “Complete” is kept as green: blue needs evidence that is put before a meeting.",
                "  6  Goes on with outcome 2.3, one step.",
                "F7: “Ongoing” is not a date: the outcome has none yet.",
                "G7: “Ask them” is not imported: a step needs a date",
                "To come in: 1 agency, 1 person, 1 theme, 3 outcomes, 3 milestones, 2 measures.",
                "Nothing has been written: this was a dry run.")) {
            assertTrue(shown.out().contains(line), line + "\n" + shown.out());
        }
        assertEquals(before, TestFile.record(board));
    }

    @Test
    void it_comes_in_as_one_change_and_goes_as_one() throws IOException {
        Map<String, List<String>> before = TestFile.record(board);
        Outcome done = program.run("import", "plan", plan().toString(), "--yes");
        assertEquals(0, done.code(), done.err() + done.out());
        try (Minutebook book = Minutebook.open(board, () -> Program.NOW, "tester")) {
            BoardRecord record = book.everything(book.board(Optional.empty()));
            minutebook.domain.Outcome seen = outcome(record, "2.2");
            assertEquals("Two posts are empty.", seen.statusReason());
            assertEquals(LocalDate.of(2015, 12, 31), seen.due().orElseThrow());
            assertEquals(
                    "The spreadsheet says “Complete”.", outcome(record, "2.3").statusReason());
            assertTrue(outcome(record, "4.1").due().isEmpty());
            assertEquals(
                    List.of("Train staff", "Visit weekly", "Ring every family"),
                    record.every(Milestone.class).stream()
                            .map(Milestone::what)
                            .skip(1)
                            .toList());
            Measure measure = record.every(Measure.class).stream()
                    .filter(one -> one.key().equals("children-seen"))
                    .findFirst()
                    .orElseThrow();
            assertEquals("percent", measure.unit());
            assertEquals("95", measure.target().orElseThrow().toPlainString());
            assertTrue(record.every(Person.class).stream()
                    .anyMatch(person -> person.post().equals("Head of Adoption")));
            assertEquals(
                    2,
                    record.every(minutebook.domain.Answer.class).stream()
                            .filter(answer -> answer.outcome().equals(seen.id()))
                            .count());
        }
        assertEquals(0, program.run("undo").code());
        Map<String, List<String>> after = TestFile.record(board);
        List.of(before, after).forEach(record -> record.remove("meta"));
        assertEquals(before, after);
    }

    @Test
    void one_rejected_cell_keeps_all_of_it_out_and_each_is_named() throws IOException {
        Path file = Sheets.xlsx(
                folder.resolve("bad.xlsx"),
                "Plan",
                List.of(
                        List.of(
                                "Theme",
                                "What",
                                "Who",
                                "When",
                                "Status",
                                "Success measure",
                                "Target",
                                "Rec no.",
                                "No."),
                        row("A", "Good.", "dcs", "2016-03-31", "green", null, null, null, null),
                        row("A", "Bad.", "A Stranger", "31/02/2016", "purple", null, null, "99", "1.1"),
                        row("A", "Odd.", null, null, null, "Seen", "most of them", null, null)));
        Map<String, List<String>> before = TestFile.record(board);
        Outcome refused = program.run("import", "plan", file.toString(), "--yes");
        assertEquals(1, refused.code());
        for (String cell :
                List.of("C3: nobody on the board", "D3: “31/02/2016”", "E3: give the status", "H3: ", "I3: ", "G4: ")) {
            assertTrue(refused.out().contains("rejected " + cell), cell + refused.out());
        }
        assertTrue(refused.err().contains("Put right what is rejected in 2 rows"), refused.err());
        assertEquals(before, TestFile.record(board));
    }

    @Test
    void a_mapping_that_was_put_right_is_known_next_time() throws IOException {
        Path file = folder.resolve("odd.csv");
        Files.writeString(file, "Ziel,What,When\nSee every child,note,2016-03-31\n");
        assertEquals(
                0,
                program.run("import", "plan", file.toString(), "--yes", "--map", "Ziel=outcome.statement")
                        .code());
        Outcome again = program.run("import", "plan", file.toString(), "--dry-run");
        assertTrue(again.out().contains("Ziel = outcome (outcome.statement)"), again.out());
        assertTrue(again.out().contains("What = not imported (-)"), again.out());
        Outcome other = program.run(
                "import", "plan", file.toString(), "--dry-run", "--map", "A=-", "--map", "B=outcome.statement");
        assertTrue(other.out().contains("What = outcome (outcome.statement)"), other.out() + other.err());
    }

    @Test
    void strict_dates_turn_a_gap_into_a_refusal() throws IOException {
        Outcome strict = program.run("import", "plan", plan().toString(), "--dry-run", "--strict-dates");
        assertEquals(1, strict.code());
        assertTrue(strict.out().contains("rejected F7: “Ongoing” is not a date"), strict.out());
    }

    @Test
    void it_asks_at_a_terminal_and_wants_to_be_told_without_one() throws IOException {
        Outcome unsaid = program.run("import", "plan", plan().toString());
        assertEquals(2, unsaid.code());
        assertTrue(unsaid.err().contains("--dry-run"), unsaid.err());
        Outcome no = program.onTerminal().typing("no\n").run("import", "plan", plan().toString());
        assertTrue(no.out().contains("Nothing has been imported."), no.out());
        Outcome yes = program.typing("yes\n").run("import", "plan", plan().toString());
        assertTrue(yes.out().contains("Plan imported: 1 agency"), yes.out());
    }

    @Test
    void one_spreadsheet_sets_up_a_board_for_another_authority() throws IOException {
        Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();
        sheets.put(
                "Board",
                List.of(List.of("Key", "Name", "Authority"), List.of("northby", "Northby Board", "Northby Council")));
        sheets.put(
                "Agencies",
                List.of(
                        List.of("Key", "Name"),
                        List.of("council", "Northby Council"),
                        List.of("nhs", "Northby Trust")));
        sheets.put(
                "People",
                List.of(List.of("Key", "Post", "Agency", "Role"), List.of("chair", "Chair", "council", "chair")));
        sheets.put(
                "Sources",
                List.of(
                        List.of("Key", "Title", "Publisher", "Kind", "Colour"),
                        List.of("visit", "A visit", "Ofsted", "monitoring visit", "red")));
        sheets.put(
                "Recommendations",
                List.of(List.of("Source", "Number", "Text"), List.of("visit", 1, "See every child.")));
        sheets.put(
                "Our plan",
                List.of(
                        List.of("Theme", "What", "Who", "When", "Rec no.", "Success measure"),
                        row("Front door", "Children are seen.", "Chair", "2016-03-31", 1, "Children seen")));
        sheets.put(
                "Readings",
                List.of(List.of("Measure", "Date", "Value"), row("children-seen", LocalDate.of(2015, 5, 31), 44)));
        Path file = Sheets.xlsx(folder.resolve("northby.xlsx"), sheets);
        Path db = folder.resolve("northby.db");
        Outcome dry = program.run("import", "plan", file.toString(), "--dry-run", "--db", db.toString());
        assertEquals(0, dry.code(), dry.err() + dry.out());
        assertFalse(Files.exists(db));
        assertTrue(dry.out().contains("E1: no field of a source is called that"), dry.out());
        Outcome done = program.run("import", "plan", file.toString(), "--yes", "--db", db.toString());
        assertEquals(0, done.code(), done.err() + done.out());
        Outcome pack = program.run("export", "pack", folder.resolve("northby").toString(), "--db", db.toString());
        assertEquals(0, pack.code(), pack.err());
        String json = Files.readString(folder.resolve("northby/pack.json"));
        assertTrue(json.contains("\"visit/1\"") && json.contains("Northby Council"), json);
        assertTrue(Files.readString(folder.resolve("northby/readings.csv")).contains("children-seen,2015-05-31,44"));
    }

    @Test
    void a_board_is_named_on_the_command_line_too() throws IOException {
        Path file = Files.writeString(
                folder.resolve("p.csv"), "What,Who,When\nTheme 1: Front door,,\nSee them,Head,2016-03-31\n");
        Path db = folder.resolve("new.db");
        Outcome done = program.run(
                "import",
                "plan",
                file.toString(),
                "--yes",
                "--db",
                db.toString(),
                "--board-name",
                "Southby Board",
                "--authority",
                "Southby Council",
                "--agency",
                "Southby Council");
        assertEquals(0, done.code(), done.err() + done.out());
        assertTrue(program.run("board", "list", "--db", db.toString()).out().contains("southby-board"));
        Outcome unknown = program.run("import", "plan", file.toString(), "--dry-run", "--sheet", "Other");
        assertEquals(3, unknown.code());
        assertTrue(unknown.err().contains("There is no sheet “Other”: they are p."), unknown.err());
    }

    private static minutebook.domain.Outcome outcome(BoardRecord record, String ref) {
        return record.every(minutebook.domain.Outcome.class).stream()
                .filter(one -> one.ref().equals(ref))
                .findFirst()
                .orElseThrow(() -> new AssertionError(record.every(minutebook.domain.Outcome.class).stream()
                        .map(minutebook.domain.Outcome::ref)
                        .collect(Collectors.joining(" "))));
    }
}
