package minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import minutebook.Minutebook;
import minutebook.TestBoard;
import minutebook.TestClock;
import minutebook.change.CreateBoard;
import minutebook.tui.Golden;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every command on the sample board: what it prints, what it writes, and its exit code. */
class CommandsTest {
    @TempDir
    private static Path sample;

    @TempDir
    private Path folder;

    private static Path template;
    private Program program;

    @BeforeAll
    static void make_the_sample_board_once() {
        template = Program.sampleBoard(sample);
    }

    @BeforeEach
    void copy_it() {
        program = new Program(folder).withBoard(template);
    }

    private String done(String... arguments) {
        Program.Outcome outcome = program.run(arguments);
        assertEquals(0, outcome.code(), outcome.err());
        assertEquals("", outcome.err());
        return outcome.out();
    }

    private void refused(int code, String why, String... arguments) {
        Program.Outcome outcome = program.run(arguments);
        assertEquals(code, outcome.code(), outcome.out() + outcome.err());
        assertEquals("", outcome.out());
        assertTrue(outcome.err().contains(why), outcome.err());
        assertEquals(1, outcome.err().lines().count(), outcome.err());
    }

    private void startMeeting() {
        Program.Outcome outcome =
                new Program(folder).typing("at 14:02\nstart\nitem 4\n").run("meeting", "run", "7");
        assertEquals(0, outcome.code(), outcome.out());
    }

    @Test
    void board_create_refuses_a_second_board_of_that_key_and_a_folder_without_a_pack() {
        refused(1, "There is a board “sunderland”", "board", "create", "--pack", Program.SAMPLE.toString());
        refused(1, "pack.json", "board", "create", "--pack", folder.toString());
        refused(2, "--pack", "board", "create");
    }

    @ParameterizedTest
    @ValueSource(strings = {"board list", "meeting list", "meeting show 7", "actions", "history", "search threshold"})
    void every_list_comes_as_table_csv_and_json_with_the_same_rows(String command) throws Exception {
        List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
        String table = done(words.toArray(String[]::new));
        words.addAll(List.of("--format", "csv"));
        String csv = done(words.toArray(String[]::new));
        words.set(words.size() - 1, "json");
        JsonNode json = new ObjectMapper().readTree(done(words.toArray(String[]::new)));

        assertTrue(json.isArray() && !json.isEmpty(), json.toString());
        json.get(0).fieldNames().forEachRemaining(key -> assertTrue(key.matches("[a-z_]+"), key));
        assertEquals(json.size() + 1, csv.lines().count(), csv);
        assertTrue(table.lines().count() >= json.size() + 2, table);
        assertTrue(table.lines().allMatch(line -> minutebook.tui.Text.width(line) <= 100), table);
    }

    @Test
    void tables_fit_the_width_of_the_terminal() {
        program.with("COLUMNS", "60");
        assertTrue(done("actions").lines().allMatch(line -> minutebook.tui.Text.width(line) <= 60));
    }

    @Test
    void pack_check_names_every_problem_with_its_line() throws Exception {
        assertTrue(done("pack", "check", Program.SAMPLE.toString()).startsWith("The pack is sound: "));
        Path broken = Files.createDirectory(folder.resolve("broken"));
        Files.writeString(broken.resolve("pack.json"), "{\n  \"format\": 3\n}\n");
        Program.Outcome outcome = program.run("pack", "check", broken.toString());
        assertEquals(1, outcome.code());
        assertTrue(outcome.out().contains("pack.json:2:"), outcome.out());
        assertTrue(outcome.err().startsWith("Mend the "), outcome.err());
    }

    @Test
    void meetings_are_planned_run_and_closed() {
        assertTrue(done("meeting", "plan", "--on", "2015-07-30", "--at", "14:00", "--place", "Town hall")
                .contains("Meeting 8 planned for Thursday 30 July 2015 at 14:00."));
        refused(1, "plan a later day", "meeting", "plan", "--on", "2015-07-01", "--at", "14:00");
        refused(1, "not a date anybody", "meeting", "plan", "--on", "soon", "--at", "14:00");
        refused(2, "Give the time as HH:MM", "meeting", "plan", "--on", "2015-08-01", "--at", "2pm");
        refused(1, "Start meeting 7 first", "meeting", "close", "7");
        startMeeting();
        assertEquals(
                "Meeting 7 closed at 15:58.\n", done("meeting", "close", "7", "--at", "15:58", "--waive", "a trial"));
        assertTrue(done("meeting", "show", "7").contains("Meeting 7 of"));
        refused(3, "There is no meeting 99", "meeting", "show", "99");
        refused(2, "meeting show --help", "meeting", "show", "seven");
    }

    @Test
    void meeting_run_opens_the_screens_on_a_terminal_and_reads_lines_elsewhere() {
        program.typing("start\nnonsense\n");
        Program.Outcome lines = program.run("meeting", "run", "7");
        assertEquals(1, lines.code());
        assertTrue(lines.out().contains("Refused, line 2: "), lines.out());

        assertEquals("", program.onTerminal().run("meeting", "run", "7").out());
        assertEquals(List.of("sunderland/meeting"), program.opened());
        program.typing("show\n");
        assertTrue(done("meeting", "run", "7", "--linear").contains("Item 1 of 12"));
        program.with("TERM", "dumb");
        assertTrue(done("meeting", "run", "7").contains("Item 1 of 12"));
    }

    @Test
    void actions_are_filtered() {
        assertTrue(done("actions", "--overdue").contains("A05-02"));
        assertFalse(done("actions").contains("A05-01"));
        assertTrue(done("actions", "--state", "all").contains("A05-01"));
        assertTrue(done("actions", "--state", "REPORTED-DONE").contains("A06-02"));
        assertTrue(done("actions", "--owner", "head-mash").contains("A05-02"));
        assertTrue(done("actions", "--agency", "police").contains("A05-05"));
        assertFalse(done("actions", "--due-before", "1 may 2015").contains("A06-07"));
        assertTrue(done("actions", "--text", "strategy").contains("A06-05"));
        assertEquals("There is nothing to list.\n", done("actions", "--text", "no such words"));
        assertTrue(done("actions", "--theme", "1").lines().count() > 0);
        refused(1, "Nobody here is called", "actions", "--owner", "nobody-at-all");
        refused(3, "There is no agency", "actions", "--agency", "army");
        refused(3, "There is no theme", "actions", "--theme", "99");
        refused(2, "“xml” is none of table, csv, json", "actions", "--format", "xml");
        refused(1, "is not a date", "actions", "--due-before", "then");
    }

    @Test
    void the_plan_is_checked_for_what_is_missing() throws Exception {
        Golden.assertMatches("cli/check.txt", done("check"));
        Golden.assertMatches("cli/check-theme.txt", done("check", "--theme", "2"));
        assertTrue(done("check", "--outcome", "O5.1").contains("Outcome 5.1: "));
        assertFalse(done("check", "--outcome", "5.1").contains("Outcome 5.2: "));
        assertTrue(done("check", "--format", "csv").contains("theme,outcome,weight,rule,letter"));
        JsonNode first =
                new ObjectMapper().readTree(done("check", "--format", "json")).get(0);
        assertEquals("too-many-priorities", first.get("rule").asText());
        assertTrue(first.get("source").asText().contains("Green Book"));
        assertEquals(1, program.run("check", "--strict").code());
        assertEquals(0, program.run("check", "--strict", "--outcome", "1.5").code());
        refused(3, "There is no theme", "check", "--theme", "99");
        refused(3, "There is no outcome", "check", "--outcome", "9.9");
    }

    @Test
    void an_action_is_added_shown_and_settled() throws Exception {
        refused(1, "No meeting is in session", "action", "add", "Do it @dcs due 2015-06-30");
        startMeeting();
        assertEquals(
                "A07-01 recorded for Executive director of people services, due 30 June 2027.\n"
                        .replace("2027", "2015"),
                done("action", "add", "Publish", "the", "guide", "@dcs", "due", "2015-06-30", "expect", "a", "copy"));
        refused(1, "Say by when", "action", "add", "Do it @dcs");
        refused(3, "There is no item 99", "action", "add", "Do it @dcs due 2015-06-30", "--item", "99");
        assertTrue(done("action", "show", "A07-01").contains("Expected: a copy"));
        done("action", "update", "A07-01", "Half", "done");
        done("action", "report", "A07-01", "--on", "18 june 2015", "All", "done");
        done("action", "close", "A07-01", "--because", "the board saw it");
        JsonNode shown = new ObjectMapper().readTree(done("action", "show", "A07-01", "--format", "json"));
        assertEquals("closed", shown.get("state").asText());
        assertEquals(3, shown.get("updates").size());
        assertTrue(done("action", "show", "a05-02", "--format", "csv").contains("A05-02"));
        refused(1, "closed already", "action", "drop", "A07-01", "--because", "x");
        refused(2, "--because", "action", "drop", "A05-02");
        done("action", "drop", "A05-02", "--because", "the hub is replaced");
        refused(3, "There is no action A99-01", "action", "show", "A99-01");
        refused(2, "is not one", "action", "show", "99");
    }

    @Test
    void an_action_can_be_added_to_a_closed_meeting_under_a_named_item() {
        startMeeting();
        done("meeting", "close", "7", "--waive", "a trial");
        refused(1, "name the item", "action", "add", "Do it @dcs due 2015-06-30", "--meeting", "7");
        done("action", "add", "Do it @dcs due 2015-06-30", "--meeting", "7", "--item", "4");
    }

    @Test
    void minutes_and_log_are_printed_or_written_and_replace_a_file_only_when_told_to() throws Exception {
        assertTrue(done("minutes", "6").startsWith("# Minutes of meeting 6"));
        assertTrue(done("minutes", "6", "--format", "HTML").startsWith("<!DOCTYPE html>"));
        assertTrue(done("log").startsWith("\uFEFFref,"));
        assertTrue(done("log", "--format", "md").startsWith("# "));
        String file = folder.resolve("minutes.html").toString();
        assertEquals("Written: " + file + ".\n", done("minutes", "6", "--format", "html", "--output", file));
        refused(1, "is there already", "minutes", "6", "--format", "html", "--output", file);
        done("minutes", "6", "--format", "html", "--output", file, "--force");
        refused(2, "it is no table: ask for md, html, pdf", "minutes", "6", "--format", "csv");
        refused(
                4,
                "Make the folder",
                "log",
                "--output",
                folder.resolve("none/log.csv").toString());
        assertTrue(Files.size(Path.of(file)) > 1000);
    }

    @Test
    void changes_are_undone_redone_and_told() {
        refused(1, "undo", "undo", "--as", "somebody else");
        done("action", "update", "A05-02", "More", "time", "needed", "--as", "secretary");
        assertTrue(done("history", "--limit", "1").contains("secretary"));
        assertTrue(done("undo", "--as", "secretary").startsWith("Undone: "));
        assertTrue(done("redo", "--as", "secretary").startsWith("Redone: "));
        refused(5, "may only read and report", "action", "update", "A05-02", "More", "--as", "dcs");
        refused(2, "from 1 up", "history", "--limit", "0");
        refused(2, "from 1 up", "search", "x", "--limit", "0");
    }

    @Test
    void the_file_is_checked_and_backed_up() {
        assertTrue(done("verify").startsWith("The file is sound: "));
        String copy = folder.resolve("copy.db").toString();
        assertEquals("Backed up to " + copy + ".\n", done("backup", copy));
        assertEquals(0, program.run("verify", "--db", copy).code());
        assertTrue(program.run("backup", copy).code() != 0);
    }

    @Test
    void a_file_that_is_not_there_is_not_made_by_looking() {
        Path none = folder.resolve("none.db");
        refused(3, "There is no board file", "actions", "--db", none.toString());
        assertFalse(Files.exists(none));
    }

    @Test
    void a_file_that_is_no_board_is_told() throws Exception {
        Path other = folder.resolve("other.db");
        Files.writeString(other, "This is no database at all, however long one looks at it.".repeat(100));
        refused(4, "not a Minutebook file", "actions", "--db", other.toString());
    }

    @Test
    void the_file_comes_from_the_option_then_the_environment_then_the_data_folder() {
        Program other = new Program(folder.resolve("elsewhere"));
        assertEquals(3, other.run("actions").code());
        other.with("MINUTEBOOK_DB", template.toString());
        assertEquals(0, other.run("actions").code());
        assertEquals(3, other.run("--db", "nowhere.db", "actions").code());
        assertEquals(3, program.run("actions", "--board", "leeds").code());
    }

    @Test
    void wrong_commands_are_told_in_one_sentence() {
        refused(2, "There is no command “qqqq”", "qqqq");
        refused(2, "did you mean “meeting”? See “minutebook --help”.", "metting");
        refused(2, "Missing required subcommand", "meeting");
        refused(2, "Leave out “more”", "verify", "more");
        refused(2, "[2J", "\u001b[2J\nfoo");
        assertFalse(program.run("\u001b[2J").err().contains("\u001b"));
    }

    @Test
    void what_goes_through_the_whole_file_takes_no_board_where_there_are_several() {
        done("history", "--board", "sunderland");
        refused(3, "leeds", "search", "threshold", "--board", "leeds");
        Path file = folder.resolve("data/minutebook/board.db");
        try (Minutebook book = Minutebook.open(file, new TestClock(TestBoard.START), "Board Secretary")) {
            book.apply(new CreateBoard(List.of(TestBoard.board())));
        }
        refused(2, "Leave out --board", "search", "threshold", "--board", "sunderland");
        refused(2, "Leave out --board", "history", "--board", "sunderland");
    }

    @Test
    void hostile_words_come_out_clean_everywhere() {
        startMeeting();
        String hostile = "Mind \u001b[31m\u009b2J \u202Ethe\u202C gap 👩‍👩‍👧 e\u0301 =1+1";
        done("action", "add", hostile + " @dcs due 2015-06-30");
        for (String format : List.of("table", "csv", "json")) {
            String out = done("actions", "--format", format);
            assertTrue(out.codePoints().noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r'), format);
            assertFalse(out.contains("\u202E"), format);
        }
        refused(1, "Shorten the action", "action", "add", "x".repeat(10_001) + " @dcs due 2015-06-30");
    }

    @Test
    void help_and_version_are_there_for_every_command() {
        assertTrue(done("--version").matches("Minutebook \\d+\\.\\d+.*\\R"));
        assertTrue(done("--help").contains("Exit codes:"));
        assertTrue(done("meeting", "run", "--help").contains("--linear"));
        assertTrue(done("action", "add", "--help").contains("--db"));
    }

    @Test
    void a_fault_is_told_in_one_sentence_and_logged() {
        Program.Outcome outcome = program.onTerminal()
                .run(
                        (book, board, meeting) -> {
                            throw new IllegalStateException("a fault");
                        },
                        "meeting",
                        "run",
                        "7");
        assertEquals(70, outcome.code());
        assertEquals(1, outcome.err().lines().count());
        assertTrue(Program.text(folder.resolve("state/minutebook/error.log")).contains("a fault"));
        assertEquals(
                70,
                program.run((book, home, meeting) -> {
                            throw new StackOverflowError();
                        })
                        .code());
    }

    @Test
    void completion_knows_every_command_and_option() {
        for (String shell : List.of("bash", "zsh", "fish")) {
            String script = done("completion", shell);
            for (String word : List.of("meeting", "backup", "due-before", "reported-done", "completion", "linear")) {
                assertTrue(script.contains(word), shell + ": " + word);
            }
        }
        refused(2, "none of bash, zsh, fish", "completion", "tcsh");
    }
}
