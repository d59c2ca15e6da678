package minutebook.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import minutebook.domain.DateText;
import minutebook.domain.Measure;
import minutebook.domain.Outcome;
import minutebook.domain.Reading;
import minutebook.domain.smart.Cadence;
import minutebook.store.OwnQueries;

/**
 * A reading of a measure that is due, since it is read so often and the last one is so old.
 *
 * @param last the last reading; empty where there is none yet
 * @param by the day by which the next one was due
 */
public record OwedReading(Measure measure, Outcome outcome, Optional<Reading> last, LocalDate by) implements Owed {
    /** The reading that is due of a measure on a day; empty while none is, or where nobody has said how often it is read. */
    static Optional<OwedReading> of(OwnQueries own, Measure measure, Outcome outcome, LocalDate today) {
        Cadence cadence = Cadence.of(measure.cadence());
        if (!cadence.known()) {
            return Optional.empty();
        }
        Optional<Reading> last = own.lastRead(measure.id(), today);
        Optional<LocalDate> since = last.map(Reading::date).or(measure::baselineDate);
        Optional<LocalDate> due =
                last.isEmpty() && cadence.every().isEmpty() ? Optional.of(today) : since.flatMap(cadence::nextAfter);
        LocalDate by = due.orElse(last.isEmpty() ? today : LocalDate.MAX);
        return by.isAfter(today) ? Optional.empty() : Optional.of(new OwedReading(measure, outcome, last, by));
    }

    @Override
    public Nearness nearness(LocalDate today) {
        return Nearness.TO_DO;
    }

    @Override
    public Kind kind() {
        return Kind.READING;
    }

    @Override
    public String key() {
        return measure.key();
    }

    @Override
    public String name() {
        return outcome.ref();
    }

    @Override
    public String whose() {
        return "outcome " + outcome.ref();
    }

    @Override
    public String standing(LocalDate today) {
        return "reading due";
    }

    @Override
    public List<String> more() {
        List<String> more = new ArrayList<>();
        more.add("Outcome " + outcome.ref() + ": " + outcome.statement());
        measure.target()
                .ifPresent(aim -> more.add("Target " + measure.inWords(aim)
                        + measure.targetDate()
                                .map(day -> " by " + DateText.brief(day))
                                .orElse("")));
        return more;
    }

    @Override
    public boolean isLate(LocalDate today) {
        return by.isBefore(today);
    }

    @Override
    public String words() {
        return measure.title() + ", " + measure.cadence().strip() + ": "
                + last.map(one -> measure.inWords(one.value()) + " on " + DateText.brief(one.date()))
                        .orElse("no reading yet");
    }
}
