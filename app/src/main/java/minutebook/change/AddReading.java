package minutebook.change;

import java.time.LocalDate;
import java.util.Optional;
import minutebook.domain.Measure;
import minutebook.domain.Moment;
import minutebook.domain.Reading;
import minutebook.domain.ReadingEntry;
import minutebook.store.Ledger;

/** A new value of a measure is put before the board. */
public record AddReading(String item, String measure, LocalDate on, ReadingWords words) implements Change {
    /** What a typed line says, once nothing is missing; without a date it is about today. */
    public static AddReading of(String item, ReadingEntry entry, LocalDate today) {
        return new AddReading(
                item, entry.measure().map(Measure::id).orElse(""), entry.on().orElse(today), ReadingWords.of(entry));
    }

    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        AtTable.sitting(ledger, item);
        AddProgress.requirePast(on, moment);
        Measure of = ledger.get(Measure.class, measure);
        Reading reading = words.reading(ledger.newId(), of, on, Optional.of(item), moment.at(), moment.actor());
        ledger.add(reading);
        return "Reading recorded: " + of.title() + " " + of.inWords(reading.value()) + ".";
    }
}
