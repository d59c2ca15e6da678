package minutebook.domain.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.domain.Plan;
import minutebook.domain.ReportDue;

/** What the board expects to be told, by whom and how often. */
public final class ReportDuePart extends PlanPart<ReportDue> {
    ReportDuePart() {
        super(
                ReportDue.class,
                "report-due",
                "reports due",
                List.of(
                        PlanField.line("key", "Key", "A short lower-case name to type, such as annual-report.")
                                .must(),
                        PlanField.line("title", "Title", "What the report is called.")
                                .must(),
                        PlanField.of(
                                "from", "From", PlanField.Type.PERSON, "Who gives it: a person’s key, or an agency’s."),
                        PlanField.of(
                                        "every-months",
                                        "Every months",
                                        PlanField.Type.COUNT,
                                        "How many months lie between two: 3, 12; 0 where it comes once.")
                                .must(),
                        PlanField.of(
                                        "first-due",
                                        "First due",
                                        PlanField.Type.DUE,
                                        "The day the first one was or is due.")
                                .must()));
    }

    @Override
    public String key(ReportDue report, Plan plan) {
        return report.key();
    }

    @Override
    public String title(ReportDue report, Plan plan) {
        return "Report “" + report.title() + "”";
    }

    @Override
    public Map<String, String> said(ReportDue was, Plan plan) {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("key", was.key());
        said.put("title", was.title());
        said.put("from", new Names(plan).person(was.from()));
        said.put("every-months", String.valueOf(was.everyMonths()));
        said.put("first-due", was.firstDue().toString());
        return said;
    }

    @Override
    protected ReportDue make(String id, String board, Optional<ReportDue> before, Filled filled, int place) {
        return new ReportDue(
                id,
                board,
                filled.key("key", before.map(ReportDue::key).orElse("")),
                filled.text("title", before.map(ReportDue::title).orElse("")),
                filled.person("from", before.flatMap(ReportDue::from)),
                filled.count("every-months", before.map(ReportDue::everyMonths)).orElseThrow(),
                filled.due("first-due", before.map(ReportDue::firstDue)).orElseThrow(),
                before.flatMap(ReportDue::retiredOn),
                before.map(ReportDue::retiredBecause).orElse(""),
                before.map(ReportDue::place).orElse(place));
    }

    @Override
    protected Optional<String> unique(ReportDue report) {
        return Optional.of(report.key());
    }
}
