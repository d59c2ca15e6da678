package minutebook.tui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class TextTest {
    @Test
    void controls_become_visible_and_harmless() {
        assertEquals("a␛[2Jb␇c", Text.clean("a\u001b[2Jb\u0007c"));
        assertEquals("a\uFFFD31m", Text.clean("a\u009b31m"));
        assertEquals("one↵two three", Text.clean("one\r\ntwo\tthree"));
        assertEquals("a␡", Text.clean("a\u007f"));
        assertEquals("a↵b", Text.clean("a\u2028b"));
    }

    @Test
    void marks_that_reorder_or_hide_text_are_dropped() {
        assertEquals("abcd", Text.clean("a\u202eb\u2066c\u200b\u00ad\ufeffd"));
        assertEquals("abc", Text.clean("a\u200eb\u200fc"));
    }

    @Test
    void broken_and_private_characters_are_replaced() {
        assertEquals("\uFFFDa\uFFFD\uFFFD", Text.clean("\ud800a\udc00\ue000"));
    }

    @Test
    void letters_keep_their_marks_but_not_a_tower_of_them() {
        assertEquals("é", Text.clean("e\u0301"));
        assertEquals(1, Text.width("o\u0323\u0301"));
        assertEquals(1, Text.width("z" + "\u0301".repeat(500)));
        assertTrue(Text.clean("z" + "\u0301".repeat(500)).length() <= 4);
        assertEquals(1, Text.width("\u0301"));
    }

    @Test
    void width_is_counted_in_cells() {
        assertEquals(5, Text.width("Maria"));
        assertEquals(6, Text.width("議事録"));
        assertEquals(2, Text.width("✅"));
        assertEquals(2, Text.width("\uD83D\uDC69\u200D\uD83D\uDC69\u200D\uD83D\uDC67"));
        assertEquals(2, Text.width("\uD83D\uDC4D\uD83C\uDFFD"));
        assertEquals("GB", Text.clean("\uD83C\uDDEC\uD83C\uDDE7"));
        assertEquals(1, Text.width("\u2764\uFE0F"));
        assertEquals(0, Text.width(""));
    }

    @Test
    void clusters_are_what_a_reader_sees_as_one() {
        assertEquals(
                List.of("e\u0301", "\uD83C\uDDEC\uD83C\uDDE7", "x"), Text.clusters("e\u0301\uD83C\uDDEC\uD83C\uDDE7x"));
        assertEquals(1, Text.clusters("\uD83D\uDC69\u200D\uD83D\uDC67").size());
    }

    @Test
    void clipping_ends_in_an_ellipsis_and_never_takes_more_cells() {
        assertEquals("Minut…", Text.clip("Minutebook", 6));
        assertEquals("Minutebook", Text.clip("Minutebook", 10));
        assertEquals("議…", Text.clip("議事録", 4));
        assertEquals("", Text.clip("abc", 0));
        assertEquals("議事 ", Text.pad("議事", 5));
    }

    @Test
    void wrapping_breaks_between_words_and_cuts_only_what_is_too_long() {
        assertEquals(List.of("the quick", "brown fox"), Text.wrap("the quick brown fox", 9));
        assertEquals(List.of("abcde", "fg h"), Text.wrap("abcdefg h", 5));
        assertEquals(List.of(""), Text.wrap("", 10));
        assertEquals(List.of("a", "", "b"), Text.wrap("a\n\nb", 10));
    }

    @Test
    void entered_text_is_one_line_without_controls() {
        assertEquals("one two  three", Text.entered("one\r\ntwo\n\tthree\u001b\u202e"));
    }

    @Test
    void whatever_comes_the_rules_hold() {
        long seed = 20150618;
        Random random = new Random(seed);
        int[] awkward = {
            0x1B, 0x9B, 0x301, 0x200D, 0xFE0F, 0x1F469, 0x1F1EC, 0x8B70, 0x1160, 0xD800, 0x202E, 0x2028, 0x1F3FD, 'a',
            ' '
        };
        for (int trial = 0; trial < 20_000; trial++) {
            StringBuilder made = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                made.appendCodePoint(
                        random.nextBoolean() ? awkward[random.nextInt(awkward.length)] : random.nextInt(0x110000));
            }
            String text = made.toString();
            String why = "seed " + seed + " trial " + trial;
            int cells = random.nextInt(10);
            assertEquals(Text.clean(text), Text.clean(Text.clean(text)), why);
            assertEquals(text, String.join("", Text.clusters(text)), why);
            assertTrue(Text.width(Text.clip(text, cells)) <= cells, why);
            assertEquals(cells, Text.width(Text.pad(text, cells)), why);
            assertTrue(Text.wrap(text, 4).stream().allMatch(line -> Text.width(line) <= 4), why);
            assertTrue(Text.clean(text).chars().noneMatch(Character::isISOControl), why);
            Grid grid = new Grid(6, 1);
            grid.surface().put(random.nextInt(6), 0, text, Style.NORMAL);
        }
    }

    @Test
    void a_very_long_line_costs_little_to_show() {
        String line = "\u001b[31mé".repeat(200_000);
        Assertions.assertTimeout(Duration.ofSeconds(2), () -> {
            for (int i = 0; i < 200; i++) {
                Text.clip(line, 80);
            }
        });
    }
}
