package minutebook.view;

import java.util.List;
import minutebook.store.Reader;

/** What was found for some words, newest first. */
public record SearchView(String words, List<Hit> hits) {
    public SearchView {
        hits = List.copyOf(hits);
    }

    /**
     * A text that holds the words.
     *
     * @param kind what it is, such as {@code action} or {@code minute note}
     */
    public record Hit(String kind, String id, String where, String text) {}

    public static SearchView of(Reader reader, String words, int limit) {
        Rows rows = new Rows(reader);
        return new SearchView(
                words,
                reader.history().search(words, limit).stream()
                        .map(hit -> new Hit(
                                hit.entity().replace('_', ' '),
                                hit.id(),
                                Whereabouts.of(rows, hit.entity(), hit.id()),
                                hit.text()))
                        .toList());
    }
}
