package minutebook.export;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import minutebook.export.FieldWord.Phrase;

/** The titles of measures as one says them to people outside the field; longer phrases come first. */
final class PlainWords {
    /** Those that hold no word of the field. */
    private static final List<Phrase> OTHERS = List.of(
            new Phrase("suitable accommodation", "a good home"),
            new Phrase("end in no further action", "lead to nothing more"),
            new Phrase("without effective progress", "with no real progress"),
            new Phrase("missing episodes", "times a child went missing"),
            new Phrase("a return interview", "a talk on coming back"),
            new Phrase("contact supervisors", "people who watch over family visits"),
            new Phrase("with no recorded visit this year", "with no visit written down this year"),
            new Phrase("completed in time", "done in time"),
            new Phrase("reviewed by a senior manager", "read by a top manager"));

    private static final List<Phrase> PHRASES = Stream.concat(
                    Arrays.stream(FieldWord.values()).flatMap(word -> word.phrases().stream()), OTHERS.stream())
            .sorted(Comparator.comparing(phrase -> -phrase.words().length()))
            .toList();

    private PlainWords() {}

    /** The title in those words, its first letter a capital. */
    static String of(String title) {
        String said = title;
        for (Phrase phrase : PHRASES) {
            int at = said.toLowerCase(Locale.ROOT).indexOf(phrase.words());
            if (at >= 0 && said.length() == said.toLowerCase(Locale.ROOT).length()) {
                said = said.substring(0, at)
                        + phrase.plain()
                        + said.substring(at + phrase.words().length());
            }
        }
        return Counted.capital(said);
    }
}
