package minutebook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import minutebook.domain.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line from afar, split as a shell would split it. */
class ShellWordsTest {
    static Stream<Arguments> lines() {
        return Stream.of(
                line("actions --mine --format json", "actions", "--mine", "--format", "json"),
                line("  actions \t --mine \n", "actions", "--mine"),
                line(""),
                line("   "),
                line("note 'two words'", "note", "two words"),
                line("note \"two words\"", "note", "two words"),
                line("note two\\ words", "note", "two words"),
                line("''", ""),
                line("a \"\" b", "a", "", "b"),
                line("a'b'\"c\"d", "abcd"),
                line("'it'\\''s'", "it's"),
                line("\"say \\\"no\\\"\"", "say \"no\""),
                line("'a\\b'", "a\\b"),
                line("\"a\\b \\\\ \\$ \\`\"", "a\\b \\ $ `"),
                line("a\\\nb \"c\\\nd\"", "ab", "cd"),
                line("'a\nb'", "a\nb"),
                line("Zażółć „gęślą” 😀", "Zażółć", "„gęślą”", "😀"));
    }

    private static Arguments line(String line, String... words) {
        return Arguments.of(line, List.of(words));
    }

    @ParameterizedTest
    @MethodSource("lines")
    void blanks_part_words_and_quotation_keeps_them_together(String line, List<String> words) {
        assertEquals(words, ShellWords.of(line));
    }

    @Test
    void nothing_else_means_anything() {
        assertEquals(
                List.of("a;", "b|c", "&&", "$HOME", "`id`", "$(id)", "*", "~", ">x", "#", "{1,2}", "!1"),
                ShellWords.of("a; b|c && $HOME `id` $(id) * ~ >x # {1,2} !1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'open", "\"open", "a 'b' \"c", "ends\\", "\"ends\\", "\"ends\\\""})
    void what_does_not_end_is_refused(String line) {
        Refused refused = assertThrows(Refused.class, () -> ShellWords.of(line));
        assertEquals(Refused.Reason.NOT_UNDERSTOOD, refused.reason());
    }
}
