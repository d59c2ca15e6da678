package minutebook.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefTest {
    @Test
    void a_ref_is_printed_with_two_digits_at_least() {
        assertEquals("A07-03", Ref.action(7, 3).toString());
        assertEquals("D112-104", Ref.decision(112, 104).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A07-03", "a07-03", "a7-3", " A007-003 "})
    void a_ref_is_read_with_any_zeros_and_in_any_case(String text) {
        assertEquals(Optional.of(Ref.action(7, 3)), Ref.parse(text));
    }

    @Test
    void what_is_printed_can_be_read() {
        for (int meeting = 0; meeting < 10_000; meeting += 137) {
            Ref ref = Ref.decision(meeting, 1 + meeting % 9999);
            assertEquals(Optional.of(ref), Ref.parse(ref.toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "A07", "A07-", "A-1", "B07-03", "A07-00", "A7-3x", "A12345-1", "A١-٢", "A07–03", "\u0000"})
    void anything_else_is_no_ref(String text) {
        assertEquals(Optional.empty(), Ref.parse(text));
    }
}
