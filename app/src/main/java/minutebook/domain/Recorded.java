package minutebook.domain;

import java.time.Instant;
import java.util.Optional;

/** Something that was put on record, most often at a meeting under an item of its agenda. */
public interface Recorded extends Entity {
    /** The agenda item under which it was recorded; empty where that was not at a meeting. */
    Optional<String> under();

    Instant recordedAt();

    String recordedBy();
}
