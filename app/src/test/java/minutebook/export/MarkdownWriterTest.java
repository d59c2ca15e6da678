package minutebook.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

final class MarkdownWriterTest {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final String[] MARKS = {
        "*", "_", "`", "~", "#", "-", "+", "=", "1.", "2)", ">", "<", "<b>", "</b>", "&amp;", "&", "|", "\\", "[x](y)",
                "![",
        "]", "\n", "\n", " ", "  ", "a", "word", "<!--", "http://x", "$", ":", "!", "\"", "'", "(", ")", "---", "|---|",
                "é", "😀"
    };

    @Test
    void hostile_text_comes_out_as_it_was_written() {
        for (String text : Examples.HOSTILE) {
            assertSurvives(text);
        }
    }

    @Test
    void any_mixture_of_marks_comes_out_as_it_was_written() {
        long seed = 20150618;
        Random random = new Random(seed);
        for (int trial = 0; trial < 3_000; trial++) {
            StringBuilder text = new StringBuilder("w");
            if (random.nextBoolean()) {
                text.setLength(0);
            }
            for (int i = 1 + random.nextInt(12); i > 0; i--) {
                text.append(MARKS[random.nextInt(MARKS.length)]);
            }
            assertSurvives(text.toString());
        }
    }

    private static void assertSurvives(String text) {
        List<Prose> paragraphs = Prose.paragraphs(text);
        if (paragraphs.isEmpty()) {
            return;
        }
        Prose prose = paragraphs.get(0);
        String words = squeezed(prose.text());
        String markdown = Samples.markdown(Samples.document(
                new Block.Heading(2, words),
                new Block.Paragraph(prose),
                new Block.ListBlock(List.of(
                        prose,
                        Prose.strong("Ref").then(" ").then(prose),
                        Prose.strong(words),
                        Prose.of("Seen: ").then(Prose.emphasis(words)))),
                new Block.Callout(Block.CalloutKind.GAP, prose),
                Samples.table(prose.text())));
        List<String> read = texts(PARSER.parse(markdown));
        assertEquals(
                List.of(
                        "Minutes of meeting 7",
                        "Northmoor Children’s Improvement Board",
                        "DRAFT. Not yet agreed by the board.",
                        words,
                        words,
                        words,
                        squeezed("Ref " + words),
                        words,
                        squeezed("Seen: " + words),
                        squeezed("Gap: " + words),
                        "Words",
                        "Ref",
                        "Word",
                        "1",
                        words),
                read,
                () -> "from “" + text + "” in:\n" + markdown);
    }

    /** A reader of Markdown drops spaces at the ends of lines, and a line break is as good as a space. */
    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static List<String> texts(Node root) {
        List<String> all = new ArrayList<>();
        collect(root, all);
        return all;
    }

    private static void collect(Node node, List<String> all) {
        boolean holdsText = node instanceof org.commonmark.node.Paragraph
                || node instanceof org.commonmark.node.Heading
                || node instanceof TableCell;
        if (holdsText) {
            all.add(squeezed(textOf(node)));
            return;
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child, all);
        }
    }

    private static String textOf(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text words) {
                text.append(words.getLiteral());
            }

            @Override
            public void visit(HardLineBreak line) {
                text.append(' ');
            }

            @Override
            public void visit(CustomNode custom) {
                visitChildren(custom);
            }
        });
        return text.toString();
    }

    @Test
    void tables_have_a_header_row_and_their_caption_above() {
        String markdown = Samples.markdown(Samples.document(Samples.table("one", "two")));
        assertTrue(markdown.contains("**Words**\n\n|Ref|Word|\n|---|---|\n|1|one|\n|1|two|"), markdown);
    }

    @Test
    void the_text_ends_with_one_line_feed() {
        String markdown = Samples.markdown(Samples.document(Block.Paragraph.of("End.")));
        assertTrue(markdown.endsWith("End.\n"), markdown);
    }
}
