package minutebook.domain;

import java.util.Optional;

/**
 * Something missing in the record of a meeting.
 *
 * @param about the id of what has it
 * @param item the agenda item under which it is mended; empty where it is about the meeting as a whole
 * @param sentence what is missing, in one sentence
 */
public record ClosingGap(ClosingGate gate, String about, Optional<String> item, String sentence) {
    /** The name by which it is waived. */
    public String key() {
        return gate.name() + " " + about;
    }
}
