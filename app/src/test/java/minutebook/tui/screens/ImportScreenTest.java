package minutebook.tui.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.TestFile;
import minutebook.domain.Outcome;
import minutebook.sheet.Sheets;
import minutebook.tui.Key;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan comes in from a spreadsheet by keys: seen first, its columns put right, all or nothing, taken back whole. */
class ImportScreenTest {
    @TempDir
    Path folder;

    private BoardScreens at;

    @BeforeEach
    void open() {
        at = BoardScreens.in(folder);
    }

    @AfterEach
    void close() {
        at.close();
    }

    private List<String> statements() {
        return at.book().plan(at.book().board(Optional.empty())).outcomes().stream()
                .map(Outcome::statement)
                .toList();
    }

    private Map<String, List<String>> record() {
        return TestFile.record(at.book().file());
    }

    @Test
    void what_becomes_of_each_row_is_seen_before_anything_is_written() {
        PlanFile.beside(at, PlanFile.SOUND);
        at.shows("Import, 5 rows: 4 come in, 1 passed over").looksLike("import", "40x10", "80x24", "120x40");
        at.press(Key.TAB).looksLike("import-rows", "40x10", "80x24", "120x40");
        at.press(Key.ENTER).looksLike("import-asking", "40x10", "80x24");
        assertEquals(-1, statements().indexOf("Every child is seen."));
    }

    @Test
    void it_comes_in_once_that_is_confirmed_and_goes_with_one_undo() {
        List<String> before = statements();
        PlanFile.beside(at, PlanFile.SOUND).type("wn").shows("Nothing has been imported yet.");
        assertEquals(before, statements());
        at.type("wy").shows("Plan: ").shows("Plan imported: 1 agency, 1 person, 2 themes, 3 outcomes");
        assertEquals(before.size() + 3, statements().size());
        at.type("u").lacks("Early help");
        assertEquals(before, statements());
    }

    @Test
    void leaving_writes_nothing() {
        Map<String, List<String>> before = record();
        PlanFile.beside(at, PlanFile.SOUND).press(Key.DOWN).type("x").press(Key.TAB, Key.ENTER, Key.ESCAPE);
        at.type("q").shows("Nothing has been imported.").shows("Plan: ");
        assertEquals(before, record());
    }

    @Test
    void refused_cells_keep_all_of_it_out_and_are_named() {
        PlanFile.beside(at, PlanFile.REFUSED).looksLike("import-refused", "40x10", "80x24", "120x40");
        at.shows("3 rows: 1 comes in, 2 refused").shows("refused D3: “31/02/2016”");
        at.type("r")
                .looksLike("import-refused-cell", "40x10", "80x24")
                .type("r")
                .shows("refused D3: “31/02/2016” is not a");
        Map<String, List<String>> before = record();
        at.press(Key.ENTER).shows("Put right what is rejected in 2 rows").type("y");
        at.press(Key.ESCAPE).shows("Nothing has been imported.");
        assertEquals(before, record());
    }

    @Test
    void a_column_that_is_left_out_is_refused_no_longer() {
        PlanFile.beside(at, "What,Who,When\nSee them,A Stranger,2016-03-31\n").shows("1 refused");
        at.press(Key.DOWN).type("x").shows("1 row: 1 comes in").type("wy").shows("Plan imported: ");
    }

    @Test
    void a_field_that_another_column_has_is_passed_over() {
        PlanFile.beside(at, "What,Who\nSee them,dcs\n").press(Key.LEFT).shows("‹ number of the outcome ›");
        at.press(Key.RIGHT, Key.RIGHT)
                .shows("‹ for whom ›")
                .shows("owner")
                .press(Key.RIGHT)
                .shows("‹ agency of");
    }

    @Test
    void what_columns_hold_is_known_the_next_time() {
        String plan = "Ziel,What,When\nSee every child,note,2016-03-31\n";
        PlanFile.beside(at, plan).press(Key.DOWN).type("x").press(Key.UP).press(2, Key.RIGHT);
        at.shows("‹ outcome ›").type("wy").shows("Plan imported: ");
        assertEquals(1, statements().stream().filter("See every child"::equals).count());
        try (BoardScreens later = at.killedAndStartedAgain()) {
            PlanFile.beside(later, plan.replace("every child", "them all")).shows("‹ outcome ›");
            later.shows("What not imported");
        }
        at = BoardScreens.at(folder.resolve("board.db"));
    }

    @Test
    void a_board_is_made_from_a_spreadsheet_with_one() throws IOException {
        Path file = Sheets.xlsx(
                folder.resolve("northby.xlsx"),
                Map.of(
                        "Board",
                        List.of(
                                List.of("Key", "Name", "Authority"),
                                List.of("northby", "Northby Board", "Northby Council")),
                        "Agencies",
                        List.of(List.of("Key", "Name"), List.of("council", "Northby Council"))));
        try (BoardScreens empty = BoardScreens.at(folder.resolve("empty.db"))) {
            empty.type("I").looksLike("import-new", "40x10", "80x24");
            empty.type(file.toString()).press(Key.ENTER).shows("Sheet “Board”").type("w");
            empty.shows("a new board: Northby Board?").type("y").shows("Plan: Northby Board");
            empty.type("q").shows("Northby Board").lacks("Plan: ");
        }
    }

    @Test
    void a_board_is_made_of_a_plan_and_a_name() {
        Path file = PlanFile.written(folder.resolve("plan.csv"), "What,Who,When\nSee them,Head,2016-03-31\n");
        try (BoardScreens empty = BoardScreens.at(folder.resolve("empty.db"))) {
            empty.type("I").type("'" + file + "'").press(Key.ENTER).shows("Give the board a name and its authority");
            empty.press(Key.TAB).type("Southby Board").press(Key.ENTER).shows("uthority");
            empty.press(Key.TAB).type("Southby Council").press(Key.ENTER).shows("1 refused");
            empty.type("f").press(2, Key.TAB).type("Southby Council").press(Key.ENTER, Key.ENTER);
            empty.shows("Import 1 board").type("y").shows("Plan: Southby Board").shows("See them");
        }
    }

    @Test
    void a_file_that_is_none_is_refused_in_a_sentence() throws IOException {
        refuses(folder.resolve("none.csv"), "there is no file");
        refuses(
                Files.write(folder.resolve("bad.xlsx"), new byte[] {1, 2, 3, 4, 5}),
                "is not a spreadsheet of that kind");
        refuses(Files.write(folder.resolve("empty.csv"), new byte[0]), "is empty");
        Path huge = folder.resolve("huge.csv");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(11L * 1024 * 1024);
        }
        refuses(huge, "10 MB are the most");
        refuses(folder, "there is no file");
        refuses(Files.writeString(folder.resolve("poem.csv"), "roses,red\n"), "Give the plan a row of headings");
    }

    private void refuses(Path file, String sentence) {
        at.type("PI")
                .press(Key.ctrl('u'))
                .type(file.toString())
                .press(Key.ENTER)
                .shows(sentence);
        at.press(Key.ctrl('u'), Key.ESCAPE).type("q");
    }
}
