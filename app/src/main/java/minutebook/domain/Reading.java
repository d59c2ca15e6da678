package minutebook.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A value of a measure on a date, with where it came from and how far it can be believed.
 *
 * @param date the day that the value is about, not the day it was recorded
 * @param notKnown how many of the denominator are not known
 * @param reference the paragraph or page that gives it, or who reported it
 * @param why why the quality is not sound; empty when it is
 * @param item the agenda item under which it was recorded, when it was recorded at a meeting
 */
public record Reading(
        String id,
        String measure,
        LocalDate date,
        BigDecimal value,
        Optional<Integer> numerator,
        Optional<Integer> denominator,
        Optional<Integer> notKnown,
        Optional<String> source,
        String reference,
        Quality quality,
        String why,
        Optional<String> item,
        Instant recordedAt,
        String recordedBy)
        implements Recorded {
    public Reading {
        Numbers.value("reading", value);
        numerator.ifPresent(count -> Numbers.natural("numerator", count));
        denominator.ifPresent(count -> Numbers.natural("denominator", count));
        notKnown.ifPresent(count -> Numbers.natural("not known", count));
        if (numerator.isPresent() && denominator.isPresent() && numerator.get() > denominator.get()) {
            throw new Refused(
                    Refused.Reason.IMPOSSIBLE_NUMBER,
                    "Check the counts: " + numerator.get() + " of " + denominator.get() + " cannot be.");
        }
        reference = Words.optional("reference", reference);
        why = Words.optional("reason for doubt", why);
        if (quality != Quality.SOUND && why.isEmpty()) {
            throw new Refused(Refused.Reason.NO_REASON, "Say why the reading is " + quality.word() + ".");
        }
        recordedBy = Words.title("recorder", recordedBy);
    }

    @Override
    public Optional<String> under() {
        return item;
    }
}
