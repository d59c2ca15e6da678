package minutebook.tui.entries;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import minutebook.change.AddReading;
import minutebook.change.Change;
import minutebook.change.EditReading;
import minutebook.change.EntryKind;
import minutebook.change.ReadingWords;
import minutebook.domain.Entry;
import minutebook.domain.Numbers;
import minutebook.domain.Quality;
import minutebook.domain.ReadingEntry;
import minutebook.domain.Refused.Reason;
import minutebook.tui.parts.Field;

/** A new value of a measure. */
final class ReadingSort extends EntrySort {
    ReadingSort() {
        super(EntryKind.READING, "pathway-plans 72 on 31 may 108/150 from performance team");
    }

    @Override
    public Entry read(String line, Around around) {
        return ReadingEntry.read(line, around.plan(), around.dates());
    }

    @Override
    public List<String> completions(String line, Around around) {
        if (line.contains(" ") || line.isEmpty()) {
            return List.of();
        }
        return around.plan().measures().stream()
                .map(measure -> measure.key())
                .filter(key -> key.startsWith(line.toLowerCase(Locale.ROOT)))
                .toList();
    }

    @Override
    Map<String, String> values(Entry entry, Around around) {
        ReadingEntry reading = (ReadingEntry) entry;
        Map<String, String> values = new LinkedHashMap<>();
        values.put("measure", reading.measure().map(measure -> measure.key()).orElse(""));
        values.put(
                "value", reading.value().map(number -> number.toPlainString()).orElse(""));
        values.put("on", reading.on().orElse(around.dates().today()).toString());
        reading.numerator().ifPresent(count -> values.put("numerator", count.toString()));
        reading.denominator().ifPresent(count -> values.put("denominator", count.toString()));
        reading.notKnown().ifPresent(count -> values.put("not-known", count.toString()));
        values.put("from", reading.from());
        values.put("quality", reading.quality().word());
        values.put("why", reading.why());
        return values;
    }

    @Override
    public List<Field> fields(Map<String, String> values, Around around) {
        return List.of(
                Field.text("measure", "Measure", value(values, "measure")),
                Field.text("value", "Value", value(values, "value")),
                Field.text("on", "On", value(values, "on")).explained("The day the value is about."),
                Field.text("numerator", "Numerator", value(values, "numerator")).explained("How many; may be empty."),
                Field.text("denominator", "Denominator", value(values, "denominator"))
                        .explained("Out of how many; may be empty."),
                Field.text("not-known", "Not known", value(values, "not-known"))
                        .explained("How many are not known; may be empty."),
                Field.text("from", "From", value(values, "from")).explained("Who or what gives it."),
                Field.choice(
                        "quality",
                        "Quality",
                        value(values, "quality"),
                        Arrays.stream(Quality.values()).map(Quality::word).toList()),
                Field.text("why", "Why not sound", value(values, "why"))
                        .explained("Needed unless the reading is sound."));
    }

    @Override
    Map<String, Trial> trials(Map<String, String> values, Around around) {
        Map<String, Trial> trials = new LinkedHashMap<>();
        trials.put(
                "measure", () -> around.plan().measure(value(values, "measure").strip()));
        trials.put("value", () -> Numbers.parse("value", value(values, "value")));
        trials.put("on", () -> around.dates().past(value(values, "on")));
        trials.put("numerator", () -> count(values, "numerator"));
        trials.put("denominator", () -> count(values, "denominator"));
        trials.put("not-known", () -> count(values, "not-known"));
        trials.put(
                "why",
                () -> quality(values) == Quality.SOUND
                        ? ""
                        : required(value(values, "why"), Reason.NO_REASON, "Say why the reading is not sound."));
        return trials;
    }

    @Override
    public Change change(Map<String, String> values, Around around, Optional<String> editing) {
        ReadingWords words = new ReadingWords(
                Numbers.parse("value", value(values, "value")),
                count(values, "numerator"),
                count(values, "denominator"),
                count(values, "not-known"),
                value(values, "from"),
                quality(values),
                quality(values) == Quality.SOUND ? "" : value(values, "why"));
        var on = around.dates().past(value(values, "on"));
        return editing.<Change>map(id -> new EditReading(id, on, words))
                .orElseGet(() -> new AddReading(
                        around.item(),
                        around.plan().measure(value(values, "measure").strip()).id(),
                        on,
                        words));
    }

    private static Optional<Integer> count(Map<String, String> values, String name) {
        String text = value(values, name).strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(Numbers.count(name, text));
    }

    private static Quality quality(Map<String, String> values) {
        return Arrays.stream(Quality.values())
                .filter(quality -> quality.word().equals(value(values, "quality")))
                .findFirst()
                .orElse(Quality.SOUND);
    }
}
