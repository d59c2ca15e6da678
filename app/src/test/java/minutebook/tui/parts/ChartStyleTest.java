package minutebook.tui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import minutebook.tui.Grid;
import org.junit.jupiter.api.Test;

class ChartStyleTest {
    private static ChartStyle with(String... pairs) {
        return ChartStyle.configured(
                pairs.length == 2 ? Map.of(pairs[0], pairs[1]) : Map.of(pairs[0], pairs[1], pairs[2], pairs[3]));
    }

    @Test
    void braille_needs_a_terminal_that_shows_it() {
        assertEquals(ChartStyle.BRAILLE, ChartStyle.configured(Map.of()));
        assertEquals(ChartStyle.BRAILLE, with("LANG", "en_GB.UTF-8"));
        assertEquals(ChartStyle.BRAILLE, with("LC_ALL", "C.utf8", "LANG", "C"));
        assertEquals(ChartStyle.ASCII, with("LANG", "C"));
        assertEquals(ChartStyle.ASCII, with("LC_ALL", "en_GB.ISO-8859-1", "LANG", "en_GB.UTF-8"));
        assertEquals(ChartStyle.ASCII, with("LANG", "en_GB.UTF-8", "TERM", "linux"));
    }

    @Test
    void a_setting_has_the_last_word() {
        assertEquals(ChartStyle.ASCII, with("MINUTEBOOK_CHARTS", "ascii", "LANG", "en_GB.UTF-8"));
        assertEquals(ChartStyle.BRAILLE, with("MINUTEBOOK_CHARTS", "Braille", "LANG", "C"));
        assertEquals(ChartStyle.ASCII, with("MINUTEBOOK_CHARTS", "nonsense", "LANG", "C"));
    }

    @Test
    void a_plain_frame_is_drawn_on_in_plain_characters() {
        assertEquals(
                ChartStyle.ASCII, ChartStyle.of(new Grid(4, 1, true).surface().part(1, 0, 2, 1)));
        assertEquals(ChartStyle.BRAILLE, ChartStyle.of(new Grid(4, 1).surface()));
    }
}
