package minutebook.tui.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import minutebook.tui.Key;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyDecodingTest {
    private final List<Key> keys = new ArrayList<>();
    private final KeyDecoding decoding = new KeyDecoding(keys::add);

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "a a",
                "é é",
                "議 議",
                "👍 👍",
                "{13} Enter",
                "{10} Enter",
                "{13}{10} Enter",
                "{13}{0} Enter",
                "{9} Tab",
                "{127} Backspace",
                "{8} Backspace",
                "{0} Ctrl-Space",
                "{1} Ctrl-A",
                "{3} Ctrl-C",
                "{26} Ctrl-Z",
                "{28} Ctrl-\\",
                "{27}[A ↑",
                "{27}OA ↑",
                "{27}[1;5C Ctrl-→",
                "{27}[1;2D Shift-←",
                "{27}[H Home",
                "{27}OF End",
                "{27}[1~ Home",
                "{27}[8~ End",
                "{27}[3~ Del",
                "{27}[5~ PgUp",
                "{27}[6;5~ Ctrl-PgDn",
                "{27}[Z Shift-Tab",
                "{27}OP F1",
                "{27}[11~ F1",
                "{27}[[E F5",
                "{27}[24~ F12",
                "{27}[15;2~ Shift-F5",
                "{27}x Alt-x",
                "{27}é Alt-é",
                "{27}{127} Alt-Backspace",
                "{27}{13} Alt-Enter",
                "{27}[97;5u Ctrl-A",
                "{27}[27;5;97~ Ctrl-A",
                "{27}[13u Enter",
                "{27}[9;2u Shift-Tab",
                "{27}[27u Esc",
                "{27}OM Enter",
                "{27}O5C Ctrl-→"
            })
    void one_key_comes_of(String bytes, String label) {
        feed(bytes);
        assertEquals(List.of(label), labels());
        assertEquals(0, decoding.patience());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "{27}[99~",
                "{27}[I",
                "{27}[?1;2c",
                "{27}[<0;10;10M",
                "{27}[1;2;3;4;5m",
                "{27}]11;rgb:0/0/0{7}",
                "{27}P1$r0m{27}\\",
                "{27}_Gi=1;OK{27}\\",
                "{27}[57358u",
                "{27}Oz",
                "{128}",
                "{255}",
                "{27}[201~"
            })
    void what_is_unknown_is_swallowed_and_never_typed(String bytes) {
        feed(bytes + "z");
        assertEquals("z", labels().get(labels().size() - 1));
        assertTrue(labels().size() <= 2 && labels().stream().allMatch(l -> l.length() == 1), labels().toString());
    }

    @Test
    void an_escape_alone_is_known_only_when_nothing_follows() {
        feed("{27}");
        assertEquals(List.of(), keys);
        assertEquals(25, decoding.patience());
        decoding.giveUp();
        assertEquals(List.of(Key.ESCAPE), keys);
    }

    @Test
    void a_sequence_split_by_the_network_is_one_key() {
        feed("{27}");
        feed("[");
        feed("6");
        feed("~");
        assertEquals(List.of(Key.PAGE_DOWN), keys);
    }

    @Test
    void two_escapes_are_two_keys() {
        feed("{27}{27}");
        decoding.giveUp();
        assertEquals(List.of(Key.ESCAPE, Key.ESCAPE), keys);
    }

    @Test
    void an_escape_bracket_left_unfinished_was_alt_bracket() {
        feed("{27}[");
        decoding.giveUp();
        assertEquals(List.of(Key.alt('[')), keys);
    }

    @Test
    void a_sequence_cut_short_leaves_nothing_behind() {
        feed("{27}[1;");
        decoding.giveUp();
        feed("a");
        assertEquals(List.of("a"), labels());
    }

    @Test
    void two_returns_are_two_enters() {
        feed("{13}{13}{10}{10}");
        assertEquals(3, keys.size());
    }

    @Test
    void a_paste_is_one_key_with_everything_in_it() {
        feed("{27}[200~one{13}two{27}[A{9}é{27}[201~x");
        assertEquals(Key.paste("one\rtwo\u001b[A\té"), keys.get(0));
        assertEquals(Key.of("x"), keys.get(1));
        assertEquals(2, keys.size());
    }

    @Test
    void a_huge_paste_is_cut_and_one_that_never_ends_is_given_up() {
        feed("{27}[200~" + "line of text{10}".repeat(100_000) + "{27}[201~");
        assertEquals(1, keys.size());
        assertEquals(1_000_000, keys.get(0).text().length());
        feed("{27}[200~abc");
        assertEquals(10_000, decoding.patience());
        decoding.giveUp();
        assertEquals(Key.paste("abc"), keys.get(1));
    }

    @Test
    void any_bytes_in_any_pieces_are_survived() {
        long seed = 42;
        Random random = new Random(seed);
        byte[] likely = "\u001b[O;0123456789~ABCu\r\n\u0000a]P\u0007".getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < 200_000; i++) {
            decoding.feed(random.nextInt(4) == 0 ? random.nextInt(256) : likely[random.nextInt(likely.length)]);
            if (random.nextInt(10) == 0) {
                decoding.giveUp();
            }
        }
        decoding.giveUp();
        assertTrue(keys.stream().noneMatch(key -> key.types() && key.text().isEmpty()), "seed " + seed);
        keys.clear();
        feed("q");
        assertEquals(List.of("q"), labels());
    }

    private List<String> labels() {
        return keys.stream().map(Key::label).toList();
    }

    /** Feeds text as UTF-8; {n} is the byte n. */
    private void feed(String bytes) {
        for (int i = 0; i < bytes.length(); ) {
            if (bytes.charAt(i) == '{') {
                int end = bytes.indexOf('}', i);
                decoding.feed(Integer.parseInt(bytes.substring(i + 1, end)));
                i = end + 1;
            } else {
                int point = bytes.codePointAt(i);
                for (byte octet : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                    decoding.feed(octet & 0xFF);
                }
                i += Character.charCount(point);
            }
        }
    }
}
