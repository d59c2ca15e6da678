package minutebook.domain.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.DateText;
import minutebook.domain.Measure;
import minutebook.domain.Plan;
import minutebook.domain.Quality;
import minutebook.domain.Reading;

/** A value of a measure on a date. */
public final class ReadingPart extends PlanPart<Reading> {
    ReadingPart() {
        super(
                Reading.class,
                "reading",
                "readings",
                List.of(
                        PlanField.of("measure", "Measure", PlanField.Type.MEASURE, "The key of the measure.")
                                .must(),
                        PlanField.of("date", "Date", PlanField.Type.PAST, "The day that the value is about.")
                                .must(),
                        PlanField.of(
                                        "value",
                                        "Value",
                                        PlanField.Type.NUMBER,
                                        "The value; worked out from the counts of a percentage when left empty.")
                                .must(),
                        PlanField.of("numerator", "Numerator", PlanField.Type.COUNT, "How many were counted."),
                        PlanField.of("denominator", "Denominator", PlanField.Type.COUNT, "Out of how many."),
                        PlanField.of("not-known", "Not known", PlanField.Type.COUNT, "For how many it is not known."),
                        PlanField.of("source", "Source", PlanField.Type.SOURCE, "The key of the source that gives it."),
                        PlanField.line("reference", "Reference", "Where it stands, in words."),
                        PlanField.choice("quality", "Quality", Quality.class, "How far it can be believed."),
                        PlanField.text("why", "Why", "Why it is suspect or known to be wrong.")));
    }

    @Override
    public String key(Reading reading, Plan plan) {
        return new Names(plan).measure(Optional.of(reading.measure())) + "/" + reading.date();
    }

    @Override
    public String title(Reading reading, Plan plan) {
        return "Reading of " + DateText.plain(reading.date());
    }

    @Override
    public Map<String, String> said(Reading was, Plan plan) {
        Names names = new Names(plan);
        Map<String, String> said = new LinkedHashMap<>();
        said.put("measure", names.measure(Optional.of(was.measure())));
        said.put("date", was.date().toString());
        said.put("value", typed(Optional.of(was.value())));
        said.put("numerator", typed(was.numerator()));
        said.put("denominator", typed(was.denominator()));
        said.put("not-known", typed(was.notKnown()));
        said.put("source", names.source(was.source()));
        said.put("reference", was.reference());
        said.put("quality", typed(Optional.of(was.quality())));
        said.put("why", was.why());
        return said;
    }

    @Override
    protected Reading make(String id, String board, Optional<Reading> before, Filled filled, int place) {
        String of = filled.measure("measure", before.map(Reading::measure)).orElseThrow();
        Reading made = new Reading(
                id,
                of,
                filled.past("date", before.map(Reading::date)).orElseThrow(),
                filled.number("value", before.map(Reading::value)).orElseThrow(),
                filled.count("numerator", before.flatMap(Reading::numerator)),
                filled.count("denominator", before.flatMap(Reading::denominator)),
                filled.count("not-known", before.flatMap(Reading::notKnown)),
                filled.source("source", before.flatMap(Reading::source)),
                filled.text("reference", before.map(Reading::reference).orElse("")),
                filled.choice("quality", Quality.class, before.map(Reading::quality))
                        .orElse(Quality.SOUND),
                filled.text("why", before.map(Reading::why).orElse("")),
                before.flatMap(Reading::item),
                before.map(Reading::recordedAt).orElse(filled.moment().at()),
                before.map(Reading::recordedBy).orElse(filled.moment().actor()));
        filled.plan().measures().stream()
                .filter(measure -> measure.id().equals(of))
                .forEach(measure -> measure.requirePossible(made.value()));
        return made;
    }

    @Override
    protected Filled completed(Filled filled, List<Reading> others) {
        boolean counted = filled.has("numerator") && filled.has("denominator") && filled.has("measure");
        if (filled.has("value") || !counted) {
            return filled;
        }
        Measure measure = filled.plan().measure(filled.text("measure", ""));
        int whole = filled.count("denominator", Optional.empty()).orElse(0);
        if (!measure.isPercentage() || whole == 0) {
            return filled;
        }
        int part = filled.count("numerator", Optional.empty()).orElse(0);
        BigDecimal share = BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
        return filled.with("value", share.stripTrailingZeros().toPlainString());
    }

    @Override
    public String group(Reading reading) {
        return reading.measure();
    }
}
