package minutebook.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import minutebook.TestBoard;
import minutebook.change.Examples.Example;
import minutebook.domain.Brag;
import minutebook.domain.plan.PlanPart;
import minutebook.domain.plan.PlanParts;

/** Examples of everything that can be done to a plan; one of each kind of thing that can be added. */
final class PlanExamples {
    private PlanExamples() {}

    static List<Example> all() {
        return Stream.of(additions(), changes(), links()).flatMap(List::stream).toList();
    }

    private static List<Example> additions() {
        return List.of(
                added(PlanParts.RULES, Map.of("run-length", "8", "blue", "done, and shown to last")),
                added(PlanParts.AGENCY, Map.of("key", "schools", "name", "Schools Forum")),
                added(
                        PlanParts.PERSON,
                        Map.of("key", "head", "post", "Head of Care", "agency", "council", "vacant", "yes")),
                added(
                        PlanParts.SOURCE,
                        Map.of("key", "own", "title", "Dashboard", "publisher", "Council", "kind", "own data")),
                added(
                        PlanParts.JUDGEMENT,
                        Map.of("source", "inspection-2015", "area", "Adoption", "grade", "Good", "date", "2015-03-31")),
                added(
                        PlanParts.FINDING,
                        Map.of("source", "inspection-2015", "paragraph", "39", "summary", "Plans are late.")),
                added(
                        PlanParts.RECOMMENDATION,
                        Map.of(
                                "source",
                                "inspection-2015",
                                "number",
                                "3",
                                "text",
                                "Plan in time.",
                                "references",
                                "39")),
                added(PlanParts.THEME, Map.of("title", "Adoption", "lead", "@dcs", "sponsor", "super")),
                added(
                        PlanParts.OUTCOME,
                        Map.of("theme", "1", "statement", "Care leavers keep in touch.", "due", "31 march 2016")),
                added(PlanParts.MILESTONE, Map.of("outcome", "1.1", "what", "Half reviewed", "due", "+2m")),
                added(
                        PlanParts.MEASURE,
                        Map.of(
                                "outcome",
                                "1.2",
                                "key",
                                "homes",
                                "title",
                                "Suitable homes",
                                "unit",
                                "percent",
                                "better",
                                "higher")),
                added(PlanParts.COMPARATOR, Map.of("measure", "days", "name", "England", "value", "12.5")),
                added(
                        PlanParts.READING,
                        Map.of("measure", "pathway-plans", "date", "31 may", "numerator", "137", "denominator", "200")),
                added(PlanParts.RISK, Map.of("event", "The reviewer leaves.", "likelihood", "3", "severity", "4")),
                added(
                        PlanParts.VISIT_AREA,
                        Map.of("source", "inspection-2015", "area", "Care leavers", "progress", "not yet expected")),
                added(
                        PlanParts.REPORT_DUE,
                        Map.of(
                                "key",
                                "audit",
                                "title",
                                "Audit report",
                                "from",
                                "dcs",
                                "every-months",
                                "3",
                                "first-due",
                                "30 june 2015")),
                added(
                        PlanParts.LINKED_BOARD,
                        Map.of("key", "health-board", "name", "Health Board", "shares", "Figures.")));
    }

    private static Example added(PlanPart<?> part, Map<String, String> values) {
        return new Example(
                "a new " + part.noun() + " in the plan", book -> new AddToPlan(TestBoard.BOARD, part, values));
    }

    private static List<Example> changes() {
        return List.of(
                new Example(
                        "an outcome gets another date",
                        book -> new ChangeInPlan(
                                TestBoard.BOARD, PlanParts.OUTCOME, TestBoard.OUTCOME, Map.of("due", "30 june 2016"))),
                new Example(
                        "the board itself gets another quorum",
                        book -> new ChangeInPlan(
                                TestBoard.BOARD, PlanParts.BOARD, TestBoard.BOARD, Map.of("quorum-members", "4"))),
                new Example(
                        "an outcome is retired",
                        book -> new Retire(TestBoard.BOARD, PlanParts.OUTCOME, TestBoard.OUTCOME, "Reached.")),
                new Example(
                        "a plan is imported",
                        book -> new ImportPlan(
                                Optional.of(TestBoard.BOARD),
                                List.of(
                                        new Filling(
                                                PlanParts.OUTCOME,
                                                Map.of("theme", "3", "ref", "3.1", "statement", "Adopted in a year."),
                                                Optional.of(Brag.AMBER),
                                                "Matching is slow.",
                                                List.of("2", "1")),
                                        Filling.of(PlanParts.THEME, Map.of("title", "Adoption", "number", "3")),
                                        Filling.of(
                                                PlanParts.MILESTONE,
                                                Map.of("outcome", "3.1", "what", "Half.", "due", "2015-12-31"))))),
                new Example("a theme is in use again", book -> {
                    book.does(new Retire(TestBoard.BOARD, PlanParts.THEME, TestBoard.THEME, "Merged."));
                    return new Reinstate(TestBoard.BOARD, PlanParts.THEME, TestBoard.THEME);
                }),
                new Example(
                        "an outcome moves down",
                        book -> new MoveInPlan(TestBoard.BOARD, PlanParts.OUTCOME, TestBoard.OUTCOME, 1)),
                new Example(
                        "readings are pasted",
                        book -> new AddReadings(
                                TestBoard.BOARD,
                                List.of(
                                        Map.of("measure", "pathway-plans", "date", "2015-05-31", "value", "66"),
                                        Map.of("measure", "days", "date", "2015-05-31", "value", "14")))));
    }

    private static List<Example> links() {
        Ground second = new Ground(Ground.Kind.RECOMMENDATION, "recommendation-2");
        Ground decision = new Ground(Ground.Kind.DECISION, "decision-1");
        return List.of(
                new Example("an outcome answers a recommendation", book -> new LinkOutcome(TestBoard.OUTCOME, second)),
                new Example("an outcome answers a decision", book -> new LinkOutcome(TestBoard.OUTCOME, decision)),
                new Example(
                        "an outcome answers a finding",
                        book -> new LinkOutcome(TestBoard.OUTCOME, new Ground(Ground.Kind.FINDING, "finding-38"))),
                new Example("an outcome answers a recommendation no more", book -> {
                    book.does(new LinkOutcome(TestBoard.OUTCOME, second));
                    return new UnlinkOutcome(TestBoard.OUTCOME, second);
                }),
                new Example(
                        "limits are reckoned anew",
                        book -> new RebaseLimits(
                                TestBoard.MEASURE, LocalDate.of(2015, 4, 30), "A new way of counting.", "decision-1")),
                Examples.started("the plan is approved", book -> new ApprovePlan(book.item(), "With thanks.")));
    }
}
