package minutebook.tui.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import minutebook.tui.Grid;
import minutebook.tui.Key;
import minutebook.tui.Style;
import org.junit.jupiter.api.Test;

class ListingTest {
    @Test
    void an_empty_list_has_nothing_chosen_and_draws_nothing() {
        Listing<String> empty = Listing.<String>of(List.of()).on(Key.DOWN).on(Key.END);
        assertEquals(Optional.empty(), empty.chosen());
        assertEquals("\n", drawn(empty, 1));
    }

    @Test
    void only_the_rows_in_sight_are_asked_for() {
        int[] asked = new int[1];
        List<String> rows = new AbstractList<>() {
            @Override
            public String get(int index) {
                asked[0]++;
                return "row " + index;
            }

            @Override
            public int size() {
                return 200_000;
            }
        };
        assertTrue(drawn(Listing.of(rows).on(Key.END), 5).contains("row 199999"));
        assertEquals(5, asked[0]);
    }

    @Test
    void a_page_is_as_tall_as_what_was_drawn_last() {
        Listing<String> listing = Listing.of(rows(100));
        drawn(listing, 20);
        assertEquals(19, listing.on(Key.PAGE_DOWN).index());
    }

    @Test
    void vi_keys_work_as_arrows_do() {
        Listing<String> listing = Listing.of(rows(5));
        assertEquals(2, listing.on(Key.of("j")).on(Key.of("j")).index());
        assertEquals(4, listing.on(Key.of("G")).index());
        assertEquals(0, listing.on(Key.of("G")).on(Key.of("g")).index());
    }

    @Test
    void a_key_that_means_nothing_changes_nothing() {
        Listing<String> listing = Listing.of(rows(5));
        assertSame(listing, listing.on(Key.of("z")));
        assertSame(listing, listing.on(Key.ctrl('j')));
    }

    @Test
    void a_shorter_list_keeps_the_place_as_far_as_it_goes() {
        assertEquals(2, Listing.of(rows(9)).on(Key.END).with(rows(3)).index());
    }

    @Test
    void the_chosen_row_stays_where_it_is_on_the_screen_when_rows_come_before_it() {
        Listing<String> listing = Listing.of(rows(9)).choose(5);
        String before = drawn(listing, 3);
        List<String> more = new ArrayList<>(rows(9));
        more.addAll(0, List.of("first", "second"));
        assertEquals(before, drawn(listing.steady(more, row -> row), 3));
    }

    @Test
    void any_keys_leave_the_chosen_row_in_sight() {
        long seed = 11;
        Random random = new Random(seed);
        List<Key> keys = List.of(
                Key.UP, Key.DOWN, Key.PAGE_UP, Key.PAGE_DOWN, Key.HOME, Key.END, Key.of("j"), Key.of("k"), Key.of("x"));
        Listing<String> listing = Listing.of(rows(60));
        for (int i = 0; i < 3_000; i++) {
            listing = random.nextInt(50) == 0
                    ? listing.with(rows(1 + random.nextInt(80)))
                    : listing.on(keys.get(random.nextInt(keys.size())));
            String text = drawn(listing, 1 + random.nextInt(12));
            assertTrue(text.contains(">" + listing.chosen().orElseThrow() + "<"), "seed " + seed + " step " + i + text);
        }
    }

    private static List<String> rows(int size) {
        return java.util.stream.IntStream.range(0, size)
                .mapToObj(i -> "row " + i)
                .toList();
    }

    private static String drawn(Listing<String> listing, int height) {
        Grid grid = new Grid(20, height);
        listing.draw(
                grid.surface(),
                (row, item, chosen) -> row.put(0, 0, chosen ? ">" + item + "<" : " " + item, Style.NORMAL));
        return grid.asText();
    }
}
