package minutebook.pack;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import minutebook.domain.Better;
import minutebook.domain.Comparator;
import minutebook.domain.Measure;
import minutebook.domain.MeasureKind;

/** The measures of a pack as records, each after its quality partner; two that are each other's come with one of them twice. */
final class MeasureRows {
    private final Map<String, Fields> measures = new LinkedHashMap<>();
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Set<String> begun = new HashSet<>();
    private final Rows rows;

    MeasureRows(List<Fields> measures, Rows rows) {
        this.rows = rows;
        measures.forEach(measure -> {
            this.measures.put(measure.text("key"), measure);
            places.put(measure.text("key"), places.size() + 1);
        });
    }

    void add() {
        List.copyOf(measures.keySet()).forEach(this::measure);
    }

    private void measure(String key) {
        if (!begun.add(key)) {
            return;
        }
        Fields measure = measures.get(key);
        int place = places.get(key);
        measure.maybeText("partner").ifPresent(this::measure);
        Optional<String> partner = measure.maybeText("partner")
                .filter(other -> rows.has("measure", other))
                .map(other -> rows.id("measure", other));
        rows.addNamed("measure", key, measure, id -> measure(id, measure, place, partner));
        String parent = rows.id("measure", key);
        for (Fields other : measure.list("comparators")) {
            rows.add(
                    other,
                    id -> new Comparator(
                            id,
                            parent,
                            other.text("name"),
                            other.text("period"),
                            other.number("value"),
                            other.text("reference")));
        }
        waiting(key);
    }

    /** Those that named this one while it was still to come name it now. */
    private void waiting(String key) {
        measures.values().stream()
                .filter(other -> other.text("partner").equals(key))
                .filter(other -> rows.has("measure", other.text("key")))
                .forEach(other -> rows.again(
                        rows.id("measure", other.text("key")),
                        other,
                        id -> measure(id, other, places.get(other.text("key")), Optional.of(rows.id("measure", key)))));
    }

    private Measure measure(String id, Fields measure, int place, Optional<String> partner) {
        Fields baseline = measure.part("baseline");
        Fields target = measure.part("target");
        return new Measure(
                id,
                rows.id("outcome", measure.text("outcome")),
                measure.text("key"),
                measure.text("title"),
                measure.text("unit"),
                measure.maybeChoice(Better.class, "better"),
                measure.choice(MeasureKind.class, "kind"),
                measure.text("numerator"),
                measure.text("denominator"),
                measure.text("cadence"),
                baseline.maybeNumber("value"),
                baseline.maybeDate("date"),
                rows.maybeId("source", baseline, "source"),
                target.maybeNumber("value"),
                target.maybeDate("date"),
                target.maybeNumber("tolerance"),
                place,
                baseline.text("reference"),
                partner,
                Retired.on(measure),
                Retired.because(measure));
    }
}
