package minutebook.domain;

import java.util.Optional;

/**
 * How far a monitoring visit found one area to have come.
 *
 * @param outcome the outcome of the plan that it bears on
 * @param reference where the visit's letter says so
 */
public record AreaProgress(
        String id,
        String source,
        String area,
        VisitProgress progress,
        Optional<String> outcome,
        String reference,
        String note,
        int place)
        implements Placed {
    public AreaProgress {
        area = Words.title("area", area);
        reference = Words.optional("reference", reference);
        note = Words.optional("note", note);
    }

    @Override
    public AreaProgress at(int newPlace) {
        return new AreaProgress(id, source, area, progress, outcome, reference, note, newPlace);
    }
}
