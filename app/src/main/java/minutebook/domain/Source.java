package minutebook.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An inspection, peer review, visit or audit.
 *
 * @param findingsFrom the first numbered paragraph of its findings, if they are numbered
 * @param findingsTo the last
 */
public record Source(
        String id,
        String board,
        String key,
        SourceKind kind,
        String publisher,
        String title,
        Optional<LocalDate> fieldworkFrom,
        Optional<LocalDate> fieldworkTo,
        Optional<LocalDate> published,
        Optional<Integer> findingsFrom,
        Optional<Integer> findingsTo,
        int place)
        implements Entity {
    public Source {
        key = Words.title("source's key", key);
        publisher = Words.title("publisher", publisher);
        title = Words.title("source's title", title);
    }
}
