package minutebook.domain;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a source asks for.
 *
 * @param number its number as printed
 * @param audience who is to act on it
 * @param references its paragraph references exactly as printed, also “throughout” or outside the findings
 * @param flag why the references need care; empty when they do not
 */
public record Recommendation(
        String id,
        String source,
        String number,
        String audience,
        String text,
        String references,
        boolean immediate,
        String flag,
        Optional<LocalDate> retiredOn,
        String retiredBecause,
        int place)
        implements Retirable, Placed {
    public Recommendation {
        number = Words.title("recommendation's number", number);
        audience = Words.optional("audience", audience);
        text = Words.paragraph("recommendation", text);
        references = Words.optional("references", references);
        flag = Words.optional("flag", flag);
        retiredBecause = Retirable.reason(retiredOn, retiredBecause);
    }

    @Override
    public Recommendation retired(Optional<LocalDate> on, String because) {
        return new Recommendation(id, source, number, audience, text, references, immediate, flag, on, because, place);
    }

    @Override
    public Recommendation at(int newPlace) {
        return new Recommendation(
                id, source, number, audience, text, references, immediate, flag, retiredOn, retiredBecause, newPlace);
    }
}
