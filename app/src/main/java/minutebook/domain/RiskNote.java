package minutebook.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * That the board raised a risk, or scored it anew.
 *
 * @param likelihoodBefore its likelihood until then; empty where it was raised here
 * @param severityBefore its severity until then; empty where it was raised here
 */
public record RiskNote(
        String id,
        String item,
        String risk,
        Optional<Integer> likelihoodBefore,
        Optional<Integer> severityBefore,
        int likelihood,
        int severity,
        String because,
        Instant recordedAt,
        String recordedBy)
        implements Recorded {
    public RiskNote {
        because = Words.optional("reason for the score", because);
        recordedBy = Words.title("recorder", recordedBy);
    }

    @Override
    public Optional<String> under() {
        return Optional.of(item);
    }
}
