package minutebook.tui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SparklineTest {
    @Test
    void bars_reach_from_the_lowest_to_the_highest() {
        assertEquals("▁▂▃▄▅▆▇█", Sparkline.of(upTo(8), 20, ChartStyle.BRAILLE));
        assertEquals("12345678", Sparkline.of(upTo(8), 20, ChartStyle.ASCII));
    }

    @Test
    void values_that_are_all_the_same_are_half_high() {
        assertEquals("▅▅▅", Sparkline.of(Collections.nCopies(3, value(0)), 20, ChartStyle.BRAILLE));
    }

    @Test
    void a_missing_value_is_a_gap() {
        assertEquals("▁ █", Sparkline.of(List.of(value(1), Optional.empty(), value(2)), 20, ChartStyle.BRAILLE));
        assertEquals("", Sparkline.of(List.of(), 20, ChartStyle.BRAILLE));
        assertEquals("  ", Sparkline.of(List.of(Optional.empty(), Optional.empty()), 20, ChartStyle.BRAILLE));
    }

    @Test
    void more_values_than_cells_are_gathered() {
        assertEquals("▁▃▆█", Sparkline.of(upTo(8_000), 4, ChartStyle.BRAILLE));
        assertEquals("", Sparkline.of(upTo(8), 0, ChartStyle.BRAILLE));
    }

    @Test
    void an_arrow_says_where_the_last_lies_from_the_first() {
        assertEquals("▁█ ↗", Sparkline.withArrow(List.of(value(1), value(2)), 6, ChartStyle.BRAILLE));
        assertEquals("81 \\", Sparkline.withArrow(List.of(value(2), value(1)), 6, ChartStyle.ASCII));
        assertEquals("▁█▁ →", Sparkline.withArrow(List.of(value(2), value(3), value(2)), 6, ChartStyle.BRAILLE));
        assertEquals("5", Sparkline.withArrow(List.of(value(2)), 6, ChartStyle.ASCII));
        assertEquals("158", Sparkline.withArrow(upTo(3), 3, ChartStyle.ASCII));
    }

    private static List<Optional<BigDecimal>> upTo(int last) {
        return IntStream.rangeClosed(1, last).mapToObj(SparklineTest::value).toList();
    }

    private static Optional<BigDecimal> value(int value) {
        return Optional.of(BigDecimal.valueOf(value));
    }
}
