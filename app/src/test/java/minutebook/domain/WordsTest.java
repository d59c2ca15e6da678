package minutebook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Random;
import minutebook.domain.Refused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    @Test
    void plain_text_is_only_trimmed() {
        assertEquals("Plans are late.", Words.clean("  Plans are late. "));
    }

    @Test
    void lines_are_kept_in_a_paragraph_whatever_ends_them() {
        assertEquals("a\nb\nc\nd", Words.clean("a\nb\r\nc\rd"));
    }

    @Test
    void a_title_is_one_line() {
        assertEquals("a b c", Words.line("a\n b \r\n\n c\n"));
        assertEquals("a b c", Words.line("a\tb\u2028c"));
    }

    @Test
    void every_control_character_is_taken_out() {
        StringBuilder controls = new StringBuilder("a");
        for (char c = 0; c < 0x20; c++) {
            if (c != '\n' && c != '\r' && c != '\t') {
                controls.append(c);
            }
        }
        for (char c = 0x7F; c < 0xA0; c++) {
            controls.append(c);
        }
        assertEquals("ab", Words.clean(controls + "b"));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069, 0x200E, 0x200F, 0x061C, 0xFEFF,
                0xFFFE, 0xFFFF, 0x1FFFF
            })
    void marks_that_make_a_line_read_other_than_it_is_written_are_taken_out(int point) {
        assertEquals("paid", Words.clean("pa" + Character.toString(point) + "id"));
    }

    @Test
    void accents_are_composed() {
        assertEquals("Zo\u00EB", Words.clean("Zoe\u0308"));
        assertEquals("\u00E9", Words.clean("e\u202E\u0301"));
    }

    @Test
    void emoji_and_other_scripts_are_kept() {
        String text = "Плaн — 计划 👩‍👧 ok";
        assertEquals(text, Words.clean(text));
    }

    @Test
    void half_a_surrogate_pair_becomes_a_mark() {
        assertEquals("a\uFFFDb", Words.clean("a\uD800b"));
        assertEquals("\uFFFDb", Words.clean("\uDC00b"));
    }

    @Test
    void cleaning_twice_is_cleaning_once() {
        long seed = 7;
        Random random = new Random(seed);
        int[] points = {
            'a', ' ', '\n', '\r', '\t', 0, 0x1B, 0x9B, 0x301, 0x308, 0x202E, 0xFEFF, 0xD800, 0xDC00, 0x2028, 0x1F469,
            0x200D, 0xA0, 0x3000, 0x1100, 0x1161, 0xFB01, 0x061C, 'e'
        };
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(10); j >= 0; j--) {
                text.appendCodePoint(points[random.nextInt(points.length)]);
            }
            String once = Words.clean(text.toString());
            assertEquals(once, Words.clean(once), "seed " + seed + ", trial " + i);
            String line = Words.line(text.toString());
            assertEquals(line, Words.line(line), "seed " + seed + ", trial " + i);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u0000", "\u00A0", "\u200B", "\u202E \uFEFF", "\u3000", "\u2060\u00AD"})
    void text_that_shows_nothing_is_refused_where_words_are_asked_for(String text) {
        assertEquals(Reason.BLANK, refusal(() -> Words.title("title", text)));
        assertEquals(Reason.BLANK, refusal(() -> Words.paragraph("note", text)));
    }

    @Test
    void text_is_taken_up_to_its_limit() {
        assertEquals(300, Words.title("title", "a".repeat(300)).length());
        assertEquals(10_000, Words.paragraph("note", "a".repeat(10_000)).length());
        assertEquals(Reason.TOO_LONG, refusal(() -> Words.title("title", "a".repeat(301))));
        assertEquals(Reason.TOO_LONG, refusal(() -> Words.paragraph("note", "a".repeat(10_001))));
        assertEquals(Reason.TOO_LONG, refusal(() -> Words.optional("note", "a".repeat(10_001))));
        assertEquals("", Words.optional("note", " "));
    }

    @Test
    void huge_text_is_refused_at_once() {
        for (String piece : new String[] {" ", "\n", " \n", "\u0301", "\uD800", "\u202E", "a "}) {
            String huge = "x" + piece.repeat(500_000) + "x";
            assertTimeoutPreemptively(Duration.ofSeconds(10), () -> refusal(() -> Words.title("title", huge)), piece);
        }
    }

    private static Reason refusal(org.junit.jupiter.api.function.Executable work) {
        return assertThrows(Refused.class, work).reason();
    }
}
