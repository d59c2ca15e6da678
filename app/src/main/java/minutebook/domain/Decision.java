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
 * @param byConsent whether it was taken with others by consent, without being talked about
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
        boolean byConsent,
        Instant recordedAt,
        String recordedBy)
        implements Recorded {
    public Decision {
        words = Words.paragraph("decision", words);
        rationale = Words.optional("reason", rationale);
        dissent = Words.optional("dissent", dissent);
        recordedBy = Words.title("recorder", recordedBy);
    }

    @Override
    public Optional<String> under() {
        return Optional.of(item);
    }

    /** Whether a reader will miss a reason; nobody does where a decision was taken by consent. */
    public boolean lacksReason() {
        return rationale.isEmpty() && !byConsent;
    }

    /** A decision that was talked about. */
    public Decision(
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
            String recordedBy) {
        this(
                id,
                meeting,
                item,
                place,
                words,
                rationale,
                dissent,
                outcome,
                recommendation,
                false,
                recordedAt,
                recordedBy);
    }
}
