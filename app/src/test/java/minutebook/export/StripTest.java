package minutebook.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StripTest {
    private static Strip strip(double height, boolean keeps) {
        return new Strip(0, height, keeps, Optional.empty(), (page, top, again) -> {});
    }

    /** The tops of the strips of each page that has room for 100 points. */
    private static String tops(Strip... strips) {
        return Strip.pages(List.of(strips), 100).stream()
                .map(page -> page.stream()
                        .map(one -> (one.again() ? "again " : "") + (int) one.top())
                        .collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" | "));
    }

    @Test
    void a_strip_that_does_not_fit_begins_a_page_without_the_space_above_it() {
        assertEquals(
                "0 50 | 0",
                tops(
                        strip(40, false),
                        strip(40, false).after(10),
                        strip(40, false).after(10)));
    }

    @Test
    void what_is_kept_together_goes_to_the_next_page_together() {
        assertEquals("0 | 0 30 50", tops(strip(50, false), strip(30, true), strip(20, true), strip(40, false)));
    }

    @Test
    void what_no_page_can_keep_together_is_divided_as_late_as_can_be() {
        assertEquals("0 50 | 0 20", tops(strip(50, false), strip(30, true), strip(20, true), strip(80, false)));
    }

    @Test
    void a_table_that_goes_on_has_its_header_again() {
        Strip head = strip(20, true);
        Strip row = new Strip(0, 30, false, Optional.of(head), (page, top, again) -> {});
        assertEquals("0 20 50 | again 0 20 50", tops(head, row, row, row, row));
    }

    @Test
    void a_header_is_not_alone_at_the_foot_of_a_page() {
        Strip head = strip(20, true);
        Strip row = new Strip(0, 30, false, Optional.of(head), (page, top, again) -> {});
        assertEquals("0 | 0 20", tops(strip(60, false), head, row));
    }
}
