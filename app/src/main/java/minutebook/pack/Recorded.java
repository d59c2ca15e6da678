package minutebook.pack;

import java.time.Instant;

/**
 * When and by whom something was recorded.
 *
 * @param by who recorded it, as the record names them
 */
record Recorded(Instant at, String by) {
    /** What an entry says of itself; what it leaves out is as here. */
    Recorded or(Fields entry) {
        return new Recorded(
                entry.maybeText("recordedAt").map(Instant::parse).orElse(at),
                entry.maybeText("recordedBy").orElse(by));
    }
}
