package minutebook.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.TextColor;
import java.util.Optional;
import minutebook.domain.Refused;
import minutebook.tui.Style;
import org.junit.jupiter.api.Test;

class LooksTest {
    @Test
    void a_theme_that_there_is_not_is_refused_with_those_there_are() {
        assertEquals(Palette.DARK, Palette.configured(""));
        assertEquals(Palette.LIGHT, Palette.configured("light"));
        Refused refused = assertThrows(Refused.class, () -> Palette.configured("lihgt"));
        assertTrue(refused.sentence().contains("high-contrast"), refused.sentence());
    }

    @Test
    void every_palette_has_a_look_for_every_style() {
        for (Palette palette : Palette.values()) {
            for (Style style : Style.values()) {
                assertTrue(Looks.of(palette).look(style) != null, palette + " " + style);
            }
            assertEquals(Optional.of(palette), Palette.named(palette.configuredName()));
        }
    }

    @Test
    void no_colour_means_none_at_all() {
        for (Style style : Style.values()) {
            assertEquals(
                    TextColor.ANSI.DEFAULT, Looks.of(Palette.NONE).look(style).colour());
        }
    }
}
