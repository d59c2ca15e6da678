package minutebook.domain.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.Finding;
import minutebook.domain.Plan;

/** A numbered paragraph of a source in a few words of ours. */
public final class FindingPart extends PlanPart<Finding> {
    FindingPart() {
        super(
                Finding.class,
                "finding",
                "findings",
                List.of(
                        PlanField.of(
                                        "source",
                                        "Source",
                                        PlanField.Type.SOURCE,
                                        "The key of the source that it stands in.")
                                .must(),
                        PlanField.line("paragraph", "Paragraph", "The paragraph’s number as printed.")
                                .must(),
                        PlanField.text("summary", "Summary", "What it says, in a few words of your own.")
                                .must()));
    }

    @Override
    public String key(Finding finding, Plan plan) {
        return new Names(plan).source(Optional.of(finding.source())) + "/" + finding.paragraph();
    }

    @Override
    public String title(Finding finding, Plan plan) {
        return "Paragraph " + finding.paragraph();
    }

    @Override
    public Map<String, String> said(Finding was, Plan plan) {
        Names names = new Names(plan);
        Map<String, String> said = new LinkedHashMap<>();
        said.put("source", names.source(Optional.of(was.source())));
        said.put("paragraph", was.paragraph());
        said.put("summary", was.summary());
        return said;
    }

    @Override
    protected Finding make(String id, String board, Optional<Finding> before, Filled filled, int place) {
        return new Finding(
                id,
                filled.source("source", before.map(Finding::source)).orElseThrow(),
                filled.text("paragraph", before.map(Finding::paragraph).orElse("")),
                filled.text("summary", before.map(Finding::summary).orElse("")),
                before.flatMap(Finding::retiredOn),
                before.map(Finding::retiredBecause).orElse(""),
                before.map(Finding::place).orElse(place));
    }
}
