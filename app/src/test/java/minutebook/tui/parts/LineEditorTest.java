package minutebook.tui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import minutebook.tui.Grid;
import minutebook.tui.Key;
import minutebook.tui.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineEditorTest {
    /** Before, the key, after; ¦ is the cursor. */
    @ParameterizedTest
    @CsvSource({
        "ab¦c, Left, a¦bc",
        "¦abc, Left, ¦abc",
        "ab¦c, Right, abc¦",
        "abc¦, Right, abc¦",
        "ab¦c, Home, ¦abc",
        "ab¦c, End, abc¦",
        "ab¦c, Backspace, a¦c",
        "¦abc, Backspace, ¦abc",
        "ab¦c, Delete, ab¦",
        "abc¦, Delete, abc¦",
        "one two¦, C-w, one ¦",
        "one two ¦, C-w, one ¦",
        "one ¦two, C-u, ¦two",
        "one ¦two, C-k, one ¦",
        "one ¦two, C-a, ¦one two",
        "one ¦two, C-e, one two¦",
        "one ¦two, A-b, ¦one two",
        "¦one two, A-f, one¦ two",
        "¦one two, A-d, ¦ two",
        "e\u0301¦x, Backspace, ¦x",
        "a\uD83D\uDC4D\uD83C\uDFFD¦, Backspace, a¦",
        "\uD83C\uDDEC\uD83C\uDDE7¦, Left, ¦\uD83C\uDDEC\uD83C\uDDE7",
        "ab¦c, x, abx¦c",
        "ab¦c, F5, ab¦c"
    })
    void a_key_edits(String before, String key, String after) {
        assertEquals(after, marked(line(before).on(key(key))));
    }

    @Test
    void a_paste_becomes_one_line() {
        assertEquals("one two three¦", marked(LineEditor.empty().on(Key.paste("one\r\ntwo\nthree\u001b"))));
    }

    @Test
    void what_is_too_long_is_left_out_and_the_user_is_told() {
        LineEditor full = LineEditor.empty().on(Key.paste("x".repeat(3_999) + "\uD83D\uDC4Dyy"));
        assertEquals(3_999, full.text().length());
        assertFalse(full.complaint().isEmpty());
        assertEquals("", full.on(Key.LEFT).complaint());
        assertEquals(4_000, full.on(Key.of("z")).text().length());
        assertFalse(full.on(Key.of("z")).on(Key.of("z")).complaint().isEmpty());
    }

    @Test
    void a_long_line_scrolls_so_that_the_cursor_is_in_sight() {
        LineEditor line = LineEditor.of("0123456789abcdefghij");
        Grid grid = new Grid(8, 1);
        line.draw(grid.surface(), true);
        assertTrue(grid.hasCursor());
        assertEquals("ghij", grid.asText().strip().substring(grid.cursorX() - 4));
        Grid atHome = new Grid(8, 1);
        line.on(Key.HOME).draw(atHome.surface(), true);
        assertEquals("0123456…", atHome.asText().strip());
    }

    @Test
    void any_keys_leave_the_cursor_between_characters_and_in_sight() {
        long seed = 7;
        Random random = new Random(seed);
        List<Key> keys = List.of(
                Key.LEFT,
                Key.RIGHT,
                Key.HOME,
                Key.END,
                Key.BACKSPACE,
                Key.DELETE,
                Key.ctrl('w'),
                Key.ctrl('k'),
                Key.ctrl('u'),
                Key.alt('b'),
                Key.alt('f'),
                Key.of("a"),
                Key.of(" "),
                Key.of("\u0301"),
                Key.of("\u200D"),
                Key.of("議"),
                Key.of("\uD83D\uDC69"),
                Key.of("\uD83C\uDDEC"),
                Key.paste("e\u0301 \uD83D\uDC69\u200D\uD83D\uDC67 x\n\uD800"));
        LineEditor line = LineEditor.empty();
        for (int i = 0; i < 5_000; i++) {
            line = line.on(keys.get(random.nextInt(keys.size())));
            String why = "seed " + seed + " step " + i + " " + line;
            int cursor = line.cursor();
            int at = 0;
            for (String cluster : Text.clusters(line.text())) {
                at += at < cursor ? cluster.length() : 0;
            }
            assertEquals(cursor, at, why);
            Grid grid = new Grid(1 + random.nextInt(12), 1);
            line.draw(grid.surface(), true);
            assertTrue(grid.hasCursor(), why);
        }
    }

    private static LineEditor line(String marked) {
        return new LineEditor(marked.replace("¦", ""), marked.indexOf('¦'), "");
    }

    private static String marked(LineEditor line) {
        return line.text().substring(0, line.cursor()) + "¦" + line.text().substring(line.cursor());
    }

    private static Key key(String name) {
        return switch (name) {
            case "Left" -> Key.LEFT;
            case "Right" -> Key.RIGHT;
            case "Home" -> Key.HOME;
            case "End" -> Key.END;
            case "Backspace" -> Key.BACKSPACE;
            case "Delete" -> Key.DELETE;
            case "F5" -> Key.of(Key.Kind.F5);
            default ->
                name.startsWith("C-")
                        ? Key.ctrl(name.charAt(2))
                        : name.startsWith("A-") ? Key.alt(name.charAt(2)) : Key.of(name);
        };
    }
}
