package minutebook.tui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import minutebook.domain.statistics.ChartGeometry;
import minutebook.tui.Golden;
import minutebook.tui.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartTest {
    @ParameterizedTest
    @CsvSource({"10,4", "40,10", "78,18", "198,50"})
    void a_chart_fits_every_size_in_braille_and_in_plain_characters(int width, int height) {
        String size = width + "x" + height;
        String braille = drawn(SampleChart.everything(), ChartStyle.BRAILLE, true, width, height);
        Golden.assertMatches("parts/chart-" + size + ".txt", braille);
        String plain = drawn(SampleChart.everything(), ChartStyle.ASCII, false, width, height);
        Golden.assertMatches("parts/chart-plain-" + size + ".txt", plain);
        assertTrue(plain.chars().allMatch(c -> c == '\n' || (c >= ' ' && c < 0x7F)), plain);
    }

    @Test
    void thousands_of_readings_become_the_range_they_cover_and_lose_no_mark() {
        String drawn = drawn(SampleChart.many(5_000), ChartStyle.BRAILLE, false, 78, 18);
        Golden.assertMatches("parts/chart-many-78x18.txt", drawn);
        assertEquals(6, field(drawn).chars().filter(c -> c == '+').count(), drawn);
        assertFalse(field(drawn).contains("•"), drawn);
    }

    @Test
    void one_reading_is_one_dot_and_no_line() {
        String drawn = drawn(SampleChart.of(42), ChartStyle.ASCII, true, 40, 10);
        assertEquals(1, field(drawn).chars().filter(c -> c == 'o').count(), drawn);
        assertFalse(drawn.contains("average"), drawn);
    }

    @Test
    void readings_that_are_all_the_same_lie_on_their_average() {
        Golden.assertMatches(
                "parts/chart-flat-60x8.txt",
                drawn(SampleChart.of(7, 7, 7, 7, 7, 7, 7, 7), ChartStyle.BRAILLE, false, 60, 8));
    }

    @Test
    void nothing_is_too_small_to_draw_on() {
        for (int width = 0; width < 70; width++) {
            for (int height = 0; height < 14; height++) {
                for (ChartStyle style : ChartStyle.values()) {
                    drawn(SampleChart.everything(), style, true, width, height);
                    drawn(SampleChart.of(1), style, true, width, height);
                }
            }
        }
    }

    /** The drawing without the key below it. */
    private static String field(String drawn) {
        return drawn.substring(0, drawn.stripTrailing().lastIndexOf('\n'));
    }

    private static String drawn(ChartGeometry geometry, ChartStyle style, boolean near, int width, int height) {
        Grid grid = new Grid(width, height);
        new Chart(geometry, style, near).draw(grid.surface());
        return grid.asText();
    }
}
