package minutebook.change;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.domain.Measure;
import minutebook.domain.Moment;
import minutebook.domain.Reading;
import minutebook.store.Ledger;

/** A new value of a measure is put before the board. */
public record AddReading(String item, String measure, LocalDate on, ReadingWords words) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        AtTable.open(ledger, item);
        AddProgress.requirePast(on, moment);
        Measure of = ledger.get(Measure.class, measure);
        Reading reading = words.reading(ledger.newId(), of, on, Optional.of(item), moment.at(), moment.actor());
        ledger.add(reading);
        return "Reading recorded: " + of.title() + " " + of.inWords(reading.value()) + ".";
    }
}
