package minutebook.export;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets of capital letters in a text for everybody: those of the field are written out, others are named. */
final class Acronyms {
    private static final Pattern CAPITALS =
            Pattern.compile("(?<![\\p{L}\\p{N}])(\\p{Lu}[\\p{Lu}\\p{N}]+)s?(?![\\p{L}\\p{N}])");

    private Acronyms() {}

    /** The same blocks, each of the field’s acronyms written out where it first stands in running text. */
    static List<Block> writtenOut(List<Block> blocks) {
        Set<FieldWord> done = EnumSet.noneOf(FieldWord.class);
        List<Block> written = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                written.add(new Block.Paragraph(writtenOut(paragraph.prose(), done)));
            } else if (block instanceof Block.ListBlock list) {
                written.add(new Block.ListBlock(list.entries().stream()
                        .map(entry -> writtenOut(entry, done))
                        .toList()));
            } else if (block instanceof Block.Callout callout) {
                written.add(new Block.Callout(callout.kind(), writtenOut(callout.prose(), done)));
            } else {
                written.add(block);
            }
        }
        return written;
    }

    private static Prose writtenOut(Prose prose, Set<FieldWord> done) {
        List<Span> spans = new ArrayList<>();
        for (Span span : prose.spans()) {
            String text = span.text();
            for (FieldWord word : FieldWord.values()) {
                if (!word.expansion().isEmpty() && word.isIn(text) && done.add(word)) {
                    text = word.writtenOut(text);
                }
            }
            spans.add(new Span(text, span.style(), span.address()));
        }
        return new Prose(spans);
    }

    /** The capital words that nobody explains: neither one of the field’s words nor put in brackets behind what it means. */
    static List<String> unexplained(List<Block> blocks) {
        String whole = String.join("\n", ReadingAge.texts(blocks));
        Set<String> found = new TreeSet<>();
        Matcher matcher = CAPITALS.matcher(whole);
        while (matcher.find()) {
            String word = matcher.group(1);
            if (!whole.contains("(" + word + ")") && FieldWord.in(List.of(word)).isEmpty()) {
                found.add(word);
            }
        }
        return List.copyOf(found);
    }
}
