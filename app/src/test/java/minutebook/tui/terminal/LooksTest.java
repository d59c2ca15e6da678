package minutebook.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.TextColor;
import java.util.Optional;
import minutebook.tui.Style;
import org.junit.jupiter.api.Test;

class LooksTest {
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
