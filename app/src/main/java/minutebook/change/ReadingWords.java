package minutebook.change;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import minutebook.domain.Measure;
import minutebook.domain.Quality;
import minutebook.domain.Reading;
import minutebook.domain.ReadingEntry;

/**
 * A reading as it is given at the table: the value, its counts, where it is from and how far it can be believed.
 *
 * @param from who or what gives it
 * @param why why the quality is not sound; empty when it is
 */
public record ReadingWords(
        BigDecimal value,
        Optional<Integer> numerator,
        Optional<Integer> denominator,
        Optional<Integer> notKnown,
        String from,
        Quality quality,
        String why) {
    /** What a typed line says, once nothing is missing. */
    public static ReadingWords of(ReadingEntry entry) {
        entry.requireComplete();
        return new ReadingWords(
                entry.value().orElseThrow(),
                entry.numerator(),
                entry.denominator(),
                entry.notKnown(),
                entry.from(),
                entry.quality(),
                entry.why());
    }

    Reading reading(String id, Measure of, LocalDate on, Optional<String> item, Instant at, String by) {
        of.requirePossible(value);
        return new Reading(
                id,
                of.id(),
                on,
                value,
                numerator,
                denominator,
                notKnown,
                Optional.empty(),
                from,
                quality,
                why,
                item,
                at,
                by);
    }
}
