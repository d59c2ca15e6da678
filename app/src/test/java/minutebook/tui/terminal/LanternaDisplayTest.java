package minutebook.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.TextCharacter;
import java.util.Optional;
import minutebook.tui.Grid;
import minutebook.tui.Style;
import minutebook.tui.Text;
import org.junit.jupiter.api.Test;

class LanternaDisplayTest {
    @Test
    void what_is_on_the_screen_is_what_was_drawn_even_of_hostile_text() {
        VirtualDisplay display = new VirtualDisplay(40, 6);
        Grid frame = display.blank();
        String[] rows = {
            "plain \u001b[2J\u0007 esc",
            "C1 \u009b31m and \u202eeltit\u202c",
            "o\u0323\u0301 \u8B70\u4E8B\u9332 \u2705 \uD83D\uDC4D\uD83C\uDFFD \uD83C\uDDEC\uD83C\uDDE7|",
            "lone \ud800 private \ue000 end|",
            "one\r\ntwo\tthree",
            "x".repeat(100)
        };
        for (int y = 0; y < rows.length; y++) {
            frame.surface().put(0, y, rows[y], Style.NORMAL);
        }
        display.show(frame, true);
        assertEquals(frame.asText(), display.text());
        assertTrue(display.text().contains("o\u0323\u0301".replace("o\u0323", "\u1ECD")), display.text());
    }

    @Test
    void every_character_takes_the_cells_we_say_inside_lanterna_too() {
        for (int point = 0x20; point < 0x20000; point++) {
            String shown = Text.clean(Character.toString(point));
            if (!shown.isEmpty() && Text.clusters(shown).size() == 1) {
                int cells = Text.width(shown);
                TextCharacter held = TextCharacter.fromString(new Glyphs().name(shown, cells))[0];
                assertEquals(cells == 2, held.isDoubleWidth(), "U+" + Integer.toHexString(point));
            }
        }
    }

    @Test
    void the_terminal_is_given_the_cluster_and_not_its_name() {
        Glyphs glyphs = new Glyphs();
        for (String cluster : new String[] {"a", "é", "\u1ECD\u0301", "議", "✅", "\uD83D\uDC4D", "\uFFFD", "□"}) {
            assertEquals(cluster, glyphs.cluster(glyphs.name(cluster, Text.width(cluster))));
        }
    }

    @Test
    void the_cursor_stands_where_it_was_put_and_hides_when_it_was_not() {
        VirtualDisplay display = new VirtualDisplay(20, 3);
        Grid frame = display.blank();
        frame.surface().part(2, 1, 10, 1).cursor(3, 0);
        display.show(frame, true);
        assertEquals(Optional.of(5), display.cursorColumn());
        display.show(display.blank(), false);
        assertEquals(Optional.empty(), display.cursorColumn());
    }

    @Test
    void a_new_size_gives_a_frame_of_that_size() {
        VirtualDisplay display = new VirtualDisplay(20, 3);
        display.resize(33, 7);
        assertEquals(33, display.blank().width());
        assertEquals(7, display.blank().height());
    }
}
