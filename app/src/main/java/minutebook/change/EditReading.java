package minutebook.change;

import java.time.LocalDate;
import java.util.List;
import minutebook.domain.Measure;
import minutebook.domain.Moment;
import minutebook.domain.Reading;
import minutebook.store.Ledger;

/** A reading that was just recorded is put right. */
public record EditReading(String reading, LocalDate on, ReadingWords words) implements Change {
    @Override
    public String applyTo(Ledger ledger, Moment moment) {
        AddProgress.requirePast(on, moment);
        Reading now = ledger.get(Reading.class, reading);
        AtTable.requireRecordedHere(ledger, now.item());
        Measure of = ledger.get(Measure.class, now.measure());
        Reading after = words.reading(now.id(), of, on, now.item(), now.recordedAt(), now.recordedBy());
        ledger.blueOutcomes(moment.today()).keep(List.of(of.outcome()), () -> ledger.change(after));
        return "Reading changed: " + of.title() + " " + of.inWords(words.value()) + ".";
    }
}
