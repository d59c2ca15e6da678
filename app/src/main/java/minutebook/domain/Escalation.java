package minutebook.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That a matter was taken higher: an action, an outcome or a challenge, or the matter of the item itself.
 *
 * @param to where it went, in words
 * @param because why
 * @param response what came back; empty while nothing has
 * @param worked whether it did any good
 */
public record Escalation(
        String id,
        String meeting,
        String item,
        int place,
        Optional<String> action,
        Optional<String> outcome,
        Optional<String> challenge,
        EscalationLevel level,
        String to,
        LocalDate date,
        String because,
        String response,
        Optional<LocalDate> respondedOn,
        Worked worked,
        Instant recordedAt,
        String recordedBy)
        implements Recorded {
    public Escalation {
        to = Words.title("place where it goes", to);
        because = Words.paragraph("reason for taking it higher", because);
        response = Words.optional("response", response);
        recordedBy = Words.title("recorder", recordedBy);
    }

    @Override
    public Optional<String> under() {
        return Optional.of(item);
    }
}
