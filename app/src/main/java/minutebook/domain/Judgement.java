package minutebook.domain;

import java.time.LocalDate;
import java.util.Optional;

/** A grade that a source gave to an area on a date; kept as history, never overwritten. */
public record Judgement(
        String id,
        String source,
        String area,
        String grade,
        LocalDate date,
        String note,
        Optional<LocalDate> retiredOn,
        String retiredBecause,
        int place)
        implements Retirable, Placed {
    public Judgement {
        area = Words.title("area", area);
        grade = Words.title("grade", grade);
        note = Words.optional("note", note);
        retiredBecause = Retirable.reason(retiredOn, retiredBecause);
    }

    @Override
    public Judgement retired(Optional<LocalDate> on, String because) {
        return new Judgement(id, source, area, grade, date, note, on, because, place);
    }

    @Override
    public Judgement at(int newPlace) {
        return new Judgement(id, source, area, grade, date, note, retiredOn, retiredBecause, newPlace);
    }
}
