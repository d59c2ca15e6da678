package minutebook.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.change.AddDecision;
import minutebook.change.AddToPlan;
import minutebook.change.Ground;
import minutebook.change.LinkOutcome;
import minutebook.domain.Refused;
import minutebook.domain.plan.PlanParts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceViewTest {
    @TempDir
    Path folder;

    private static TraceView trace(TestBook book) {
        return book.book().trace(TestBoard.board());
    }

    private static Map<String, List<String>> gaps(TestBook book) {
        return trace(book).uncovered().stream()
                .collect(Collectors.toMap(
                        TraceView.Uncovered::what,
                        gap -> gap.all().stream().map(TraceView.Named::key).toList()));
    }

    @Test
    void a_finding_leads_down_to_what_was_promised_and_back() {
        try (TestBook book = TestBook.in(folder)) {
            book.startsTheMeeting();
            book.does(new AddDecision(
                    book.item(), "Meet weekly.", "Pace.", "", Optional.of(TestBoard.OUTCOME), Optional.empty()));
            TraceView view = trace(book);
            List<String> down = names(TraceChain.of(view, view.findings("38").get(0), TestBoard.TODAY));
            assertEquals("Finding inspection-2015/38", down.get(0));
            assertTrue(down.contains("cited by recommendation inspection-2015/1"), down.toString());
            assertTrue(down.contains("answered by outcome 1.1"), down.toString());
            assertTrue(down.contains("measured by pathway-plans"), down.toString());
            assertTrue(down.contains("decided D02-01"), down.toString());
            List<String> up = names(TraceChain.of(view, view.outcome("1.1"), TestBoard.TODAY));
            assertTrue(up.contains("answers recommendation inspection-2015/1"), up.toString());
        }
    }

    private static List<String> names(List<TraceChain.Line> lines) {
        return lines.stream().map(TraceChain.Line::name).toList();
    }

    @Test
    void what_is_uncovered_is_named_and_counted() {
        try (TestBook book = TestBook.in(folder)) {
            Map<String, List<String>> gaps = gaps(book);
            assertEquals(List.of("inspection-2015/2"), gaps.get("recommendations without an outcome"));
            assertEquals(List.of("1.2", "2.1"), gaps.get("outcomes that answer nothing"));
            assertEquals(List.of("1.2"), gaps.get("outcomes without a measure"));
            assertEquals(List.of("2.1"), gaps.get("outcomes whose measures were never read"));
            assertEquals(List.of("1.1", "2.1"), gaps.get("outcomes without evidence"));
            assertEquals(List.of(), gaps.get("findings that nobody cites"));
            assertEquals(List.of("inspection-2015/2"), gaps.get("recommendations with odd references"));
        }
    }

    @Test
    void a_link_covers_and_two_sources_that_ask_for_the_same_are_told() {
        try (TestBook book = TestBook.in(folder)) {
            book.does(new LinkOutcome("outcome-1.2", new Ground(Ground.Kind.RECOMMENDATION, "recommendation-2")));
            book.does(new AddToPlan(
                    TestBoard.BOARD,
                    PlanParts.SOURCE,
                    Map.of("key", "visit", "title", "Visit", "publisher", "Inspectorate", "kind", "audit")));
            book.does(new AddToPlan(
                    TestBoard.BOARD,
                    PlanParts.RECOMMENDATION,
                    Map.of("source", "visit", "number", "1", "text", "Keep homes suitable.")));
            String second =
                    trace(book).recommendation("visit/1").recommendation().id();
            book.does(new LinkOutcome("outcome-1.2", new Ground(Ground.Kind.RECOMMENDATION, second)));
            Map<String, List<String>> gaps = gaps(book);
            assertEquals(List.of(), gaps.get("recommendations without an outcome"));
            assertEquals(
                    List.of("inspection-2015/2", "visit/1"),
                    gaps.get("recommendations that more than one source makes"));
        }
    }

    @Test
    void a_number_that_two_sources_have_is_asked_about() {
        try (TestBook book = TestBook.in(folder)) {
            book.does(new AddToPlan(
                    TestBoard.BOARD,
                    PlanParts.SOURCE,
                    Map.of("key", "visit", "title", "Visit", "publisher", "Inspectorate", "kind", "audit")));
            book.does(new AddToPlan(
                    TestBoard.BOARD,
                    PlanParts.RECOMMENDATION,
                    Map.of("source", "visit", "number", "1", "text", "Keep homes suitable.")));
            TraceView view = trace(book);
            assertEquals(
                    Refused.Reason.AMBIGUOUS,
                    assertThrows(Refused.class, () -> view.recommendation("1")).reason());
            assertEquals(
                    Refused.Reason.NOT_FOUND,
                    assertThrows(Refused.class, () -> view.outcome("9.9")).reason());
        }
    }

    @Test
    void judgements_are_a_grid_of_areas_by_date() {
        try (TestBook book = TestBook.in(folder)) {
            book.does(new AddToPlan(
                    TestBoard.BOARD,
                    PlanParts.JUDGEMENT,
                    Map.of("source", "inspection-2015", "area", "Overall", "grade", "Good", "date", "2012-04-30")));
            book.does(new AddToPlan(
                    TestBoard.BOARD,
                    PlanParts.VISIT_AREA,
                    Map.of("source", "inspection-2015", "area", "Care leavers", "progress", "met")));
            JudgementsView view = book.book().judgements(TestBoard.board());
            assertEquals(
                    Map.of("2012-04-30", "Good", "2015-03-31", "Inadequate"),
                    view.dates().stream()
                            .map(Object::toString)
                            .collect(Collectors.toMap(
                                    Function.identity(),
                                    date -> view.strands().get(0).on(LocalDate.parse(date)))));
            assertEquals("met", view.visits().get(0).areas().get(0).progress().word());
        }
    }
}
