package minutebook.domain.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.Comparator;
import minutebook.domain.Plan;

/** What a measure is compared with: England, neighbours. */
public final class ComparatorPart extends PlanPart<Comparator> {
    ComparatorPart() {
        super(
                Comparator.class,
                "comparator",
                "comparators",
                List.of(
                        PlanField.of("measure", "Measure", PlanField.Type.MEASURE, "The key of the measure.")
                                .must(),
                        PlanField.line("name", "Name", "Whom it is compared with, such as England.")
                                .must(),
                        PlanField.line("period", "Period", "The time the value is about, such as 2014-15."),
                        PlanField.of("value", "Value", PlanField.Type.NUMBER, "Their value.")
                                .must(),
                        PlanField.line("reference", "Reference", "Where it stands.")));
    }

    @Override
    public String key(Comparator comparator, Plan plan) {
        return new Names(plan).measure(Optional.of(comparator.measure())) + "/" + comparator.name();
    }

    @Override
    public String title(Comparator comparator, Plan plan) {
        return "Comparator " + comparator.name();
    }

    @Override
    public Map<String, String> said(Comparator was, Plan plan) {
        Names names = new Names(plan);
        Map<String, String> said = new LinkedHashMap<>();
        said.put("measure", names.measure(Optional.of(was.measure())));
        said.put("name", was.name());
        said.put("period", was.period());
        said.put("value", typed(Optional.of(was.value())));
        said.put("reference", was.reference());
        return said;
    }

    @Override
    protected Comparator make(String id, String board, Optional<Comparator> before, Filled filled, int place) {
        return new Comparator(
                id,
                filled.measure("measure", before.map(Comparator::measure)).orElseThrow(),
                filled.text("name", before.map(Comparator::name).orElse("")),
                filled.text("period", before.map(Comparator::period).orElse("")),
                filled.number("value", before.map(Comparator::value)).orElseThrow(),
                filled.text("reference", before.map(Comparator::reference).orElse("")));
    }
}
