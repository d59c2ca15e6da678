package minutebook.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How old a reader has to be for a text, by the Flesch–Kincaid grade: 0.39 × words in a sentence + 11.8 × syllables in a word −
 * 15.59 (J. P. Kincaid and others, “Derivation of new readability formulas”, Naval Technical Training Command, Research Branch
 * Report 8-75, 1975). The grade is a year at an American school, whose first is begun at six: the age is the grade and five. A
 * number is one word with the syllables that it is read out with; a sentence ends at a full stop, a question or exclamation
 * mark, and where its paragraph, its line or its entry in a list ends.
 */
record ReadingAge(int sentences, int words, int syllables) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[’'.,-][\\p{L}\\p{N}]+)*%?");
    private static final Pattern END = Pattern.compile("[.!?…]+[”’\")]*(?=\\s|$)|\\n");
    private static final int FIRST_GRADE_AGE = 5;

    /** What is measured of these blocks: their running text, lists and callouts; headings, tables and facts are not sentences. */
    static ReadingAge of(List<Block> blocks) {
        return texts(blocks).stream().map(ReadingAge::of).reduce(new ReadingAge(0, 0, 0), ReadingAge::plus);
    }

    /** The pieces of running text, each of which ends a sentence. */
    static List<String> texts(List<Block> blocks) {
        List<String> texts = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                texts.add(paragraph.prose().text());
            } else if (block instanceof Block.ListBlock list) {
                list.entries().forEach(entry -> texts.add(entry.text()));
            } else if (block instanceof Block.Callout callout) {
                texts.add(callout.prose().text());
            }
        }
        return texts;
    }

    static ReadingAge of(String text) {
        int sentences = 0;
        int words = 0;
        int syllables = 0;
        for (String sentence : END.split(text, -1)) {
            Matcher matcher = WORD.matcher(sentence);
            int before = words;
            while (matcher.find()) {
                words++;
                syllables += syllables(matcher.group());
            }
            sentences += words > before ? 1 : 0;
        }
        return new ReadingAge(sentences, words, syllables);
    }

    private static int syllables(String word) {
        return word.endsWith("%")
                ? Syllables.of(word.substring(0, word.length() - 1)) + Syllables.of("percent")
                : Syllables.of(word.replace(",", ""));
    }

    private ReadingAge plus(ReadingAge more) {
        return new ReadingAge(sentences + more.sentences, words + more.words, syllables + more.syllables);
    }

    /** The Flesch–Kincaid grade; 0 for a text without words. */
    double grade() {
        return words == 0 ? 0 : 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    /** In whole years, rounded up, so that a text is never called easier than it measures; 5 at least. */
    int age() {
        return (int) Math.ceil(Math.max(0, grade()) + FIRST_GRADE_AGE);
    }

    /** {@code about 9 to 10 years}. */
    String inWords() {
        return "about " + (age() - 1) + " to " + age() + " years";
    }

    /** {@code Flesch–Kincaid formula: grade 4.2 for 590 words in 76 sentences, 1.43 syllables in a word}. */
    String measured() {
        return String.format(
                Locale.ROOT,
                "Flesch–Kincaid formula: grade %.1f for %d words in %d sentences, %.2f syllables in a word",
                grade(),
                words,
                sentences,
                words == 0 ? 0 : (double) syllables / words);
    }
}
