package minutebook.export;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words in the paragraphs of an OpenDocument file, where blanks that follow a blank count for nothing unless they are counted. */
final class OdfText {
    private static final Pattern AFTER_BLANK = Pattern.compile("^ +|(?<= ) +");
    private static final Pattern AFTER_LETTER = Pattern.compile("(?<= ) +");

    private final Markup page;
    private boolean afterBlank;

    OdfText(Markup page) {
        this.page = page;
    }

    void paragraph(String style, Prose prose) {
        open("text:p", "text:style-name", style);
        prose(prose);
        page.close();
    }

    /** Begins a paragraph or a heading; the caller closes it. */
    void open(String element, String... attributes) {
        page.open(element, attributes);
        afterBlank = true;
    }

    void tab() {
        page.empty("text:tab");
        afterBlank = true;
    }

    void prose(Prose prose) {
        for (Span span : prose.spans()) {
            if (span.address().isPresent()) {
                page.open(
                        "text:a",
                        "xlink:type",
                        "simple",
                        "xlink:href",
                        span.address().get().toString(),
                        "text:style-name",
                        "Internet_20_link");
                styled(span);
                page.close();
            } else {
                styled(span);
            }
        }
    }

    private void styled(Span span) {
        switch (span.style()) {
            case PLAIN -> lines(span.text());
            case STRONG -> span("Strong_20_Emphasis", span.text());
            case EMPHASIS -> span("Emphasis", span.text());
        }
    }

    void span(String style, String text) {
        page.open("text:span", "text:style-name", style);
        lines(text);
        page.close();
    }

    void lines(String text) {
        List<String> lines = List.of(text.split("\n+", -1));
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                page.empty("text:line-break");
                afterBlank = true;
            }
            line(lines.get(i));
        }
    }

    private void line(String line) {
        Matcher blanks = (afterBlank ? AFTER_BLANK : AFTER_LETTER).matcher(line);
        int from = 0;
        while (blanks.find()) {
            page.text(line.substring(from, blanks.start()));
            page.empty("text:s", "text:c", String.valueOf(blanks.end() - blanks.start()));
            from = blanks.end();
        }
        page.text(line.substring(from));
        afterBlank = line.isEmpty() ? afterBlank : line.endsWith(" ");
    }
}
