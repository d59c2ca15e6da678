package minutebook.domain;

import java.util.Optional;
import java.util.stream.Stream;

/** That an outcome answers a recommendation, a finding or a decision: exactly one of the three. */
public record Answer(
        String id, String outcome, Optional<String> recommendation, Optional<String> finding, Optional<String> decision)
        implements Entity {
    public Answer {
        if (Stream.of(recommendation, finding, decision)
                        .filter(Optional::isPresent)
                        .count()
                != 1) {
            throw new Refused(
                    Refused.Reason.NOT_UNDERSTOOD, "Name one recommendation, finding or decision that is answered.");
        }
    }

    public static Answer toRecommendation(String id, String outcome, String recommendation) {
        return new Answer(id, outcome, Optional.of(recommendation), Optional.empty(), Optional.empty());
    }
}
