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
        Optional<LocalDate> retiredOn,
        String retiredBecause,
        int place)
        implements Retirable, Placed {
    public Source {
        key = Words.title("source's key", key);
        publisher = Words.title("publisher", publisher);
        title = Words.title("source's title", title);
        findingsFrom.ifPresent(first -> findingsTo.ifPresent(last -> Numbers.requireOrder("findings", first, last)));
        Periods.requireOrder("fieldwork", fieldworkFrom, fieldworkTo);
        retiredBecause = Retirable.reason(retiredOn, retiredBecause);
    }

    @Override
    public Source retired(Optional<LocalDate> on, String because) {
        return new Source(
                id,
                board,
                key,
                kind,
                publisher,
                title,
                fieldworkFrom,
                fieldworkTo,
                published,
                findingsFrom,
                findingsTo,
                on,
                because,
                place);
    }

    @Override
    public Source at(int newPlace) {
        return new Source(
                id,
                board,
                key,
                kind,
                publisher,
                title,
                fieldworkFrom,
                fieldworkTo,
                published,
                findingsFrom,
                findingsTo,
                retiredOn,
                retiredBecause,
                newPlace);
    }
}
