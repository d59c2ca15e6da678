package minutebook.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a reader is given, whatever its format.
 *
 * @param title what it is
 * @param issuer the board that it comes from
 * @param description one sentence for catalogues and searches
 * @param date the day it is about, never the day it was printed
 * @param language a language tag, such as {@code en-GB}
 */
public record Document(
        String title,
        String issuer,
        String description,
        LocalDate date,
        String language,
        Status status,
        Orientation orientation,
        List<Block> blocks) {
    /** The language of everything the layouts say. */
    public static final String BRITISH_ENGLISH = "en-GB";

    public Document {
        title = Printable.line(title);
        issuer = Printable.line(issuer);
        description = Printable.line(description);
        blocks = List.copyOf(blocks);
        check(!title.isEmpty(), "a document has a title");
        check(!issuer.isEmpty(), "a document has an issuer");
        check(!language.isBlank(), "a document has a language");
        checkLevels(flat(blocks, Block.Restricted::blocks));
        checkLevels(flat(blocks, Block.Restricted::instead));
    }

    private static void checkLevels(List<Block> blocks) {
        int level = 1;
        for (Block block : blocks) {
            if (block instanceof Block.Heading heading) {
                check(heading.level() <= level + 1, "headings do not skip a level: “" + heading.text() + "”");
                level = heading.level();
            }
        }
    }

    /**
     * How far the document can be relied on.
     *
     * @param meaning a sentence for a reader who does not know the word
     */
    public record Status(String word, String meaning) {
        public Status {
            word = Printable.line(word);
            meaning = Printable.line(meaning);
            check(!word.isEmpty() && !meaning.isEmpty(), "a status has a word and a meaning");
        }
    }

    /** Which way the paper lies. */
    public enum Orientation {
        PORTRAIT,
        LANDSCAPE,
        /** On its long side and set as small as it takes, within reason, to stand on one sheet. */
        ONE_SHEET
    }

    /** The same document without what the public may not read. */
    public Document inPublic() {
        return new Document(
                title,
                issuer,
                description,
                date,
                language,
                status,
                orientation,
                flat(blocks, Block.Restricted::instead));
    }

    private static List<Block> flat(List<Block> blocks, Function<Block.Restricted, List<Block>> reading) {
        return blocks.stream()
                .flatMap(block -> block instanceof Block.Restricted restricted
                        ? reading.apply(restricted).stream()
                        : Stream.of(block))
                .toList();
    }

    /** Whether the public is told something else in place of what members read. */
    boolean keepsBack() {
        return blocks.stream()
                .anyMatch(block -> block instanceof Block.Restricted restricted
                        && !restricted.instead().isEmpty());
    }

    /** The same document with more before its beginning. */
    Document after(List<Block> more) {
        List<Block> all = new ArrayList<>(more);
        all.addAll(blocks);
        return new Document(title, issuer, description, date, language, status, orientation, all);
    }

    /** The same document with another status. */
    Document as(Status other) {
        return new Document(title, issuer, description, date, language, other, orientation, blocks);
    }

    /** The same document with more after its end. */
    Document then(List<Block> more) {
        List<Block> all = new ArrayList<>(blocks);
        all.addAll(more);
        return new Document(title, issuer, description, date, language, status, orientation, all);
    }

    private static void check(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("Check the layout: " + rule + ".");
        }
    }
}
