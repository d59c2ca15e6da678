package minutebook.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import minutebook.export.Picture.Anchor;
import minutebook.export.Picture.Ink;
import minutebook.export.Picture.Point;
import org.junit.jupiter.api.Test;

class FigureTest {
    private static final Picture PICTURE = new Picture(
            100,
            50,
            List.of(
                    new Picture.Line(List.of(new Point(0, 0), new Point(1.0 / 3, 50)), Ink.ACCENT, 1.5, true),
                    new Picture.Area(List.of(new Point(0, 0), new Point(1, 0), new Point(1, 1)), Ink.WARNING),
                    new Picture.Circle(new Point(5, 5), 2, Ink.TEXT, true),
                    new Picture.Label(new Point(9, 9), "<b>& 12%", Anchor.END, 8, Ink.MUTED)));
    private static final Figure FIGURE = new Figure("Care plans", "Care plans rose from 9% to 12%.", PICTURE);

    @Test
    void a_page_shows_the_picture_and_tells_it_in_words() {
        String page = Samples.html(Samples.document(FIGURE));
        assertTrue(page.contains("aria-label=\"Care plans rose from 9% to 12%.\""), page);
        assertTrue(page.contains("<figcaption>Care plans</figcaption>"), page);
        assertTrue(page.contains("points=\"0,0 0.33,50\" fill=\"none\" stroke=\"#12436d\""), page);
        assertTrue(page.contains(">&lt;b&gt;&amp; 12%</text>"), page);
    }

    @Test
    void text_formats_have_its_words() {
        String text = Samples.markdown(Samples.document(FIGURE));
        assertTrue(text.contains("**Care plans**\n\nCare plans rose from 9% to 12%."), text);
        assertFalse(text.contains("svg"), text);
    }

    @Test
    void a_picture_that_is_not_told_in_words_is_a_mistake() {
        assertThrows(IllegalArgumentException.class, () -> new Figure("Care plans", " ", PICTURE));
        assertThrows(IllegalArgumentException.class, () -> new Picture(0, 50, List.of()));
    }

    @Test
    void a_link_says_where_it_goes_and_goes_there() {
        Prose link = Prose.link(
                "Threshold | guide", Address.of("https://example.org/a?b=1&c=2").orElseThrow());
        String page = Samples.html(Samples.document(new Block.Paragraph(link)));
        assertTrue(page.contains("<a href=\"https://example.org/a?b=1&amp;c=2\">Threshold | guide</a>"), page);
        assertEquals(
                "[Threshold \\| guide](https://example.org/a?b=1\\&c=2)",
                Samples.markdown(Samples.document(new Block.Paragraph(link)))
                        .lines()
                        .reduce("", (all, line) -> line));
    }
}
