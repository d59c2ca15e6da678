package minutebook.view;

import java.time.Instant;
import minutebook.store.Reader;

/**
 * How far the record had come when it was looked at, by the last line of its journal: a later record has a higher number.
 *
 * @param at when that line was written
 */
public record Revision(int number, Instant at) {
    static Revision of(Reader reader) {
        return reader.history()
                .last()
                .map(line -> new Revision(line.number(), line.at()))
                .orElseGet(() -> new Revision(0, Instant.EPOCH));
    }
}
