package minutebook.tui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import minutebook.tui.Grid;
import minutebook.tui.Hint;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    private final Columns columns = Columns.of(
            Column.of("Ref", 6, 8, 9),
            Column.of("What", 10, 40, 8),
            Column.of("Agency", 6, 12, 2),
            new Column("Due", 6, 10, 5, true));

    @Test
    void there_is_a_layout_for_every_width() {
        for (int width = 1; width <= 200; width++) {
            List<Integer> widths = columns.widths(width);
            int shown = (int) widths.stream().filter(w -> w > 0).count();
            int used = widths.stream().mapToInt(Integer::intValue).sum() + 2 * (shown - 1);
            assertTrue(used <= width && shown >= 1, width + " " + widths);
        }
    }

    @Test
    void the_least_important_goes_first_and_spare_room_goes_to_the_widest() {
        assertEquals(List.of(6, 10, 0, 6), columns.widths(26));
        assertEquals(List.of(8, 170, 12, 10), columns.widths(206));
    }

    @Test
    void the_footer_never_drops_help() {
        for (int width = 6; width <= 80; width++) {
            Grid grid = new Grid(width, 1);
            Footer.draw(
                    grid.surface(),
                    List.of(Hint.of("a", "add an action"), Hint.of("d", "decide"), Hint.of("n", "next"), Hint.HELP));
            assertTrue(grid.asText().stripTrailing().endsWith("? help"), width + grid.asText());
        }
    }

    @Test
    void the_footer_offers_no_help_where_a_question_mark_is_typed() {
        Grid grid = new Grid(80, 1);
        Footer.draw(grid.surface(), List.of(Hint.of("a", "add an action")));
        assertEquals("a add an action\n", grid.asText());
    }
}
