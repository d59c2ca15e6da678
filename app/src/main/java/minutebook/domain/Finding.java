package minutebook.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A numbered paragraph of a source in a few words of ours.
 *
 * @param paragraph the number as printed; not unique, for real reports repeat them
 */
public record Finding(
        String id,
        String source,
        String paragraph,
        String summary,
        Optional<LocalDate> retiredOn,
        String retiredBecause,
        int place)
        implements Retirable, Placed {
    public Finding {
        paragraph = Words.title("paragraph", paragraph);
        summary = Words.paragraph("finding", summary);
        retiredBecause = Retirable.reason(retiredOn, retiredBecause);
    }

    @Override
    public Finding retired(Optional<LocalDate> on, String because) {
        return new Finding(id, source, paragraph, summary, on, because, place);
    }

    @Override
    public Finding at(int newPlace) {
        return new Finding(id, source, paragraph, summary, retiredOn, retiredBecause, newPlace);
    }
}
