package minutebook.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * What the board decided.
 *
 * @param place its order within the meeting; the printed number is its rank, so numbers have no gaps
 * @param rationale why; empty is shown as a gap
 * @param dissent who did not agree and why; empty when nobody said so
 * @param outcome the outcome that it is about
 * @param recommendation the recommendation that it is about
 */
public record Decision(
        String id,
        String meeting,
        String item,
        int place,
        String words,
        String rationale,
        String dissent,
        Optional<String> outcome,
        Optional<String> recommendation,
        Instant recordedAt,
        String recordedBy)
        implements Entity {
    public Decision {
        words = Words.paragraph("decision", words);
        rationale = Words.optional("reason", rationale);
        dissent = Words.optional("dissent", dissent);
        recordedBy = Words.title("recorder", recordedBy);
    }
}
