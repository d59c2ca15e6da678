package minutebook.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegibleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ŵyn Łódź żółć, Ω я → ✓ ☺ 😀|Ŵyn Łódź żółć, Ω я → ✓ ☺ 😀",
                "cafe\u0301|café",
                "heart ❤\uFE0F soft\u00ADhyphen|heart ❤ softhyphen",
                "a 🦄 b|a [unicorn face] b",
                "👩\u200D🚀|[woman, rocket]",
                "👍🏽|[thumbs up sign, medium skin]",
                "🇬🇧🇵🇱|[flag GB][flag PL]",
                "1\uFE0F\u20E3 and 2\u20E3|[key 1] and [key 2]",
                "الأطفال أولاً, then|[text in Arabic script: 11 letters], then",
                "שלום|[text in Hebrew script: 4 letters]",
                "ب|[arabic letter beh]",
                "中文|[text in Han script: 2 characters]",
                "हिन्दी|[text in Devanagari script: 3 letters]",
                "\uE000|[private use area e000]",
            })
    void every_character_is_shown_or_named(String text, String legible) throws IOException {
        try (Typefaces faces = new Typefaces()) {
            assertEquals(legible, new Legible(faces::have).text(text));
        }
    }

    @Test
    void each_name_is_given_once_in_the_order_of_the_text() {
        Legible legible = new Legible(point -> point < 0x80);
        legible.text("→ ✓ →");
        legible.text("plain");
        legible.text("✓");
        assertEquals(List.of("rightwards arrow", "check mark"), List.copyOf(legible.named()));
    }

    @Test
    void all_that_is_taken_to_be_in_every_face_is_there() throws IOException {
        try (Typefaces faces = new Typefaces()) {
            for (Typefaces.Face face : Typefaces.Face.values()) {
                for (int point = ' '; point < 0x180; point++) {
                    if (!Character.isISOControl(point) && point != 0xAD) {
                        assertEquals(
                                face,
                                faces.face(Character.toString(point), face).orElseThrow());
                    }
                }
            }
        }
    }

    /** A reader might be given another letter than was written. */
    @Test
    void no_letters_are_joined_into_one() throws IOException {
        String words = "Office affix, fluff, fjord.";
        Document document = Samples.document(Block.Paragraph.of(words));
        try (PdfReading reading = new PdfReading(Export.rendered(new PdfWriter(HouseStyle.PLAIN), document))) {
            String set = reading.letters().stream()
                    .map(letter -> {
                        assertEquals(1, letter.getCharacterCodes().length);
                        assertEquals(1, letter.getUnicode().length(), letter.getUnicode());
                        return letter.getUnicode();
                    })
                    .collect(Collectors.joining());
            assertTrue(set.contains(words), set);
        }
    }
}
