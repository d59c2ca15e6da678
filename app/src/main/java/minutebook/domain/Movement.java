package minutebook.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * That somebody came to a meeting late or left it early. Who arrives at an item counts from that item on; who
 * leaves at one does not count from it on.
 *
 * @param person a member, or the member for whom a deputy came
 */
public record Movement(
        String id, String meeting, String item, String person, Way way, Instant recordedAt, String recordedBy)
        implements Recorded {
    public Movement {
        recordedBy = Words.title("recorder", recordedBy);
    }

    @Override
    public Optional<String> under() {
        return Optional.of(item);
    }
}
