package minutebook.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Running text: the contents of a paragraph, an entry of a list or a cell of a table. */
public record Prose(List<Span> spans) {
    public Prose {
        spans = spans.stream().filter(span -> !span.text().isEmpty()).toList();
    }

    public static Prose of(String text) {
        return new Prose(List.of(new Span(text, Span.Style.PLAIN)));
    }

    public static Prose strong(String text) {
        return new Prose(List.of(new Span(text, Span.Style.STRONG)));
    }

    public static Prose emphasis(String text) {
        return new Prose(List.of(new Span(text, Span.Style.EMPHASIS)));
    }

    /** Words that lead somewhere, and say where. */
    public static Prose link(String text, Address address) {
        return new Prose(List.of(new Span(text, Span.Style.PLAIN, Optional.of(address))));
    }

    /** The same with more text after it; a caller that wants a space between gives one. */
    public Prose then(String text) {
        return then(of(text));
    }

    public Prose then(Prose more) {
        List<Span> all = new ArrayList<>(spans);
        all.addAll(more.spans);
        return new Prose(all);
    }

    /** The words without their styles. */
    public String text() {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    /** The paragraphs of a text that somebody entered: an empty line parts them. */
    static List<Prose> paragraphs(String text) {
        return Printable.text(text)
                .strip()
                .lines()
                .map(String::strip)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("\n"), whole -> List.of(whole.split("\n{2,}", -1))))
                .stream()
                .filter(part -> !part.isEmpty())
                .map(Prose::of)
                .toList();
    }
}
