package minutebook.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Renders documents as text that needs nothing but letters: for the body of a mail, a bad line or a screen reader. */
final class PlainTextWriter implements DocumentWriter {
    static final int COLUMNS = 78;

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        Blocks blocks = new Blocks();
        blocks.underlined(document.title(), '=');
        blocks.part(PlainLines.of(document.issuer(), "", COLUMNS));
        blocks.part(PlainLines.of(
                document.status().word() + ": " + document.status().meaning(), "", COLUMNS));
        document.blocks().forEach(block -> block.accept(blocks));
        out.write((String.join("\n\n", blocks.parts) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** The words of running text, with the address of each link after it. */
    static String words(Prose prose) {
        StringBuilder text = new StringBuilder();
        for (Span span : prose.spans()) {
            text.append(span.text());
            span.address()
                    .map(Address::toString)
                    .filter(address -> !address.equals(span.text()))
                    .ifPresent(address -> text.append(" <").append(address).append('>'));
        }
        return text.toString();
    }

    /** The blocks of a document, an empty line between them. */
    private static final class Blocks implements BlockVisitor {
        private final List<String> parts = new ArrayList<>();

        private void part(List<String> lines) {
            parts.add(String.join("\n", lines));
        }

        private void underlined(String text, char with) {
            List<String> lines = new ArrayList<>(PlainLines.of(text, "", COLUMNS));
            int width = lines.stream().mapToInt(PlainLines::width).max().orElse(0);
            lines.add(String.valueOf(with).repeat(width));
            part(lines);
        }

        @Override
        public void heading(Block.Heading heading) {
            if (heading.level() == 2) {
                underlined(heading.text(), '-');
            } else {
                part(PlainLines.of(heading.text().toUpperCase(Locale.UK), "", COLUMNS));
            }
        }

        @Override
        public void paragraph(Block.Paragraph paragraph) {
            part(PlainLines.of(words(paragraph.prose()), "", COLUMNS));
        }

        @Override
        public void list(Block.ListBlock list) {
            part(list.entries().stream()
                    .flatMap(entry -> PlainLines.of(words(entry), "- ", COLUMNS).stream())
                    .toList());
        }

        @Override
        public void facts(Block.Facts facts) {
            part(facts.facts().stream()
                    .flatMap(
                            fact -> PlainLines.of(fact.name() + ": " + words(fact.value()), "", "  ", COLUMNS).stream())
                    .toList());
        }

        @Override
        public void callout(Block.Callout callout) {
            String word = callout.kind().word().toUpperCase(Locale.UK);
            part(PlainLines.of(word + ": " + words(callout.prose()), "", COLUMNS));
        }

        @Override
        public void table(Table table) {
            part(PlainLines.of("Table: " + table.caption(), "", COLUMNS));
            new PlainTable(table, COLUMNS).parts().forEach(this::part);
        }

        @Override
        public void figure(Figure figure) {
            part(PlainLines.of("Figure: " + figure.caption(), "", COLUMNS));
            part(PlainLines.of(figure.alternative(), "", COLUMNS));
        }

        @Override
        public void signature(Block.Signature signature) {
            part(PlainLines.of(signature.statement(), "", COLUMNS));
            signature.lines().forEach(line -> part(PlainLines.of(line + ": " + "_".repeat(30), "", COLUMNS)));
        }
    }
}
