package minutebook.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The standard paragraphs that a house style may word. */
public enum WordingKey {
    CONTACT("whom to ask about a paper, printed at its end"),
    FOOT_LINE("the last line of every paper");

    private final String meaning;

    WordingKey(String meaning) {
        this.meaning = meaning;
    }

    /** As it is written in a style file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where it is printed, as the rest of a sentence. */
    public String meaning() {
        return meaning;
    }

    static Optional<WordingKey> named(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }

    static String all() {
        return Arrays.stream(values()).map(WordingKey::word).collect(Collectors.joining(", "));
    }
}
