package minutebook.export;

import java.util.ArrayList;
import java.util.List;
import minutebook.domain.DateText;
import minutebook.domain.LateRecording;
import minutebook.domain.Measure;
import minutebook.domain.Quality;
import minutebook.domain.Reading;
import minutebook.view.ReadingRow;

/** Readings as the minutes list them, each with its target and how far it can be believed. */
final class MeasureTable {
    private static final List<Table.Column> COLUMNS = List.of(
            Table.Column.of("Measure", 23),
            Table.Column.of("Reading", 16),
            Table.Column.of("On", 14),
            Table.Column.of("Target", 15),
            Table.Column.of("Target met", 10),
            Table.Column.of("Quality and source", 22));

    private MeasureTable() {}

    static Table of(String caption, List<ReadingRow> readings) {
        return new Table(
                caption, COLUMNS, 0, readings.stream().map(MeasureTable::row).toList());
    }

    private static List<Prose> row(ReadingRow row) {
        Measure measure = row.measure();
        Reading reading = row.reading();
        return List.of(
                Prose.of(measure.title() + " (outcome " + row.outcome().ref() + ")"),
                Prose.of(measure.inWords(reading.value()) + counts(measure, reading)),
                Prose.of(DateText.brief(reading.date())
                        + row.recordedLate()
                                .map(day -> " (" + LateRecording.inWords(day) + ")")
                                .orElse("")),
                TargetWords.of(measure),
                met(measure, reading),
                quality(row));
    }

    static String counts(Measure measure, Reading reading) {
        List<String> parts = new ArrayList<>();
        if (reading.numerator().isPresent() && reading.denominator().isPresent()) {
            parts.add(reading.numerator().get() + " of " + reading.denominator().get());
        } else if (measure.unit().equals("percent")) {
            parts.add("counts not given");
        }
        reading.notKnown().filter(count -> count > 0).ifPresent(count -> parts.add(count + " not known"));
        return parts.isEmpty() ? "" : " (" + String.join("; ", parts) + ")";
    }

    /** A figure in doubt meets its target in doubt, and one known to be wrong tells nothing. */
    private static Prose met(Measure measure, Reading reading) {
        return measure.meetsTarget(reading.value())
                .map(met -> Prose.of(
                        switch (reading.quality()) {
                            case SOUND -> met ? "Yes" : "No";
                            case SUSPECT -> met ? "Yes, if right" : "No, if right";
                            case KNOWN_WRONG -> "Not known";
                        }))
                .orElse(Prose.of("No target"));
    }

    private static Prose quality(ReadingRow row) {
        Reading reading = row.reading();
        String word = Counted.capital(reading.quality().word());
        List<String> from = new ArrayList<>();
        row.source().ifPresent(source -> from.add(source.title()));
        if (!reading.reference().isEmpty()) {
            from.add(reading.reference());
        }
        String source =
                from.isEmpty() ? " Source not recorded." : " Source: " + Counted.sentence(String.join(", ", from));
        return reading.quality() == Quality.SOUND
                ? Prose.of(word + "." + source)
                : Prose.strong(word + ":").then(" " + Counted.sentence(reading.why()) + source);
    }
}
