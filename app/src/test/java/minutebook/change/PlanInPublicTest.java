package minutebook.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.PlanPapers;
import minutebook.Publishing;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.domain.ActionWords;
import minutebook.domain.Brag;
import minutebook.domain.EvidenceKind;
import minutebook.domain.Impact;
import minutebook.domain.ProgressKind;
import minutebook.domain.Quality;
import minutebook.domain.plan.PlanParts;
import minutebook.domain.smart.Gap;
import minutebook.domain.smart.SmartRule;
import minutebook.export.Edition;
import minutebook.export.Export;
import minutebook.export.HouseStyle;
import minutebook.export.Publication;
import minutebook.export.Rendition;
import minutebook.export.Unpacked;
import minutebook.view.PlanPaper;
import minutebook.view.RecommendationProgress.Verdict;
import minutebook.view.SourcePaper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What meetings set about the plan in private is in the members' papers about it and in none of the public's. */
class PlanInPublicTest {
    private static final String SECRET = "Xylophone";

    @TempDir
    Path folder;

    private TestBook book;

    @BeforeEach
    void records_everything_about_the_plan_in_private() {
        book = TestBook.in(folder);
        book.startsTheMeeting();
        book.goesToItem(3);
        book.does(EnterPrivate.under(book.item(), "paragraph 3", "a price is being negotiated", book.now()));
        String item = book.item();
        Optional<String> outcome = Optional.of(TestBoard.OUTCOME);
        book.does(new AddDecision(item, SECRET + "A", "Pace.", "", outcome, Optional.of("recommendation-1")));
        ActionWords words = TestBook.words(SECRET + "B", "dcs", TestBoard.TODAY.plusDays(9));
        book.does(new AddAction(
                item,
                new ActionWords(
                        words.what(),
                        "",
                        words.owner(),
                        words.due(),
                        Optional.empty(),
                        Optional.of(TestBoard.outcomes().get(0)),
                        Optional.empty())));
        book.does(new AddReading(
                item,
                TestBoard.MEASURE,
                TestBoard.TODAY,
                new ReadingWords(
                        new BigDecimal("93.7"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        Quality.SUSPECT,
                        SECRET + "C")));
        book.does(new SetStatus(item, TestBoard.OUTCOME, Brag.RED, SECRET + "D"));
        book.does(new AddProgress(
                item,
                TestBoard.THEME,
                outcome,
                TestBoard.TODAY,
                ProgressKind.PROGRESS,
                SECRET + "E",
                Optional.of(EvidenceKind.AUDIT),
                SECRET + "F",
                false,
                Impact.EARLY,
                Optional.empty()));
        book.does(new ApprovePlan(item, SECRET + "G"));
        book.does(new RaiseRisk(item, SECRET + "H", "", 3, 4, Optional.empty(), ""));
        book.does(new LeavePrivate(TestBoard.MEETING, book.now()));
    }

    @AfterEach
    void closes() {
        book.close();
    }

    private String papers(Publication publication, Rendition rendition) {
        String about = publication.about() == Publication.About.SOURCE ? "inspection-2015" : "";
        Edition edition = new Publishing(book.book(), TestBoard.board()).edition(publication, about, rendition);
        StringBuilder all = new StringBuilder(edition.name());
        edition.formats()
                .forEach(format -> all.append(Unpacked.text(Export.rendered(edition, format, HouseStyle.PLAIN))));
        edition.sheets().forEach(sheet -> all.append(sheet.rows()));
        return all.toString();
    }

    @Test
    void members_read_it_and_the_public_does_not() {
        for (Publication one : List.of(
                Publication.PLAN_ON_A_PAGE,
                Publication.PLAN,
                Publication.TRACEABILITY,
                Publication.SMART_GAPS,
                Publication.RISKS,
                Publication.PROGRESS)) {
            String open = papers(one, Rendition.PUBLIC);
            assertFalse(open.contains(SECRET) || open.contains("93.7"), one + "\n" + open);
            assertTrue(open.contains("-public"), one.word());
        }
        String progress = papers(Publication.PROGRESS, Rendition.MEMBERS);
        for (String letter : List.of("A", "B", "C", "D", "E", "F")) {
            assertTrue(progress.contains(SECRET + letter), letter + " in\n" + progress);
        }
        assertTrue(papers(Publication.PLAN, Rendition.MEMBERS).contains(SECRET + "G"));
        assertTrue(papers(Publication.TRACEABILITY, Rendition.MEMBERS).contains("93.7%"));
    }

    @Test
    void a_paper_that_tells_members_more_says_so_at_its_head() {
        String warning = "For members of the board alone";
        for (Publication one : List.of(
                Publication.PLAN_ON_A_PAGE,
                Publication.PLAN,
                Publication.TRACEABILITY,
                Publication.RISKS,
                Publication.PROGRESS)) {
            assertTrue(papers(one, Rendition.MEMBERS).contains(warning), one.word());
            assertFalse(papers(one, Rendition.PUBLIC).contains(warning), one.word());
        }
        assertFalse(papers(Publication.SMART_GAPS, Rendition.MEMBERS).contains(warning));
    }

    @Test
    void a_status_given_in_private_is_not_told_and_no_older_one_stands_in_for_it() {
        String open = papers(Publication.PLAN, Rendition.PUBLIC);
        assertTrue(open.contains("**Status:** Not public: the board considered it in private."), open);
        assertTrue(papers(Publication.PLAN_ON_A_PAGE, Rendition.PUBLIC).contains("**Not public**"));
        PlanPaper paper = new PlanPapers(book.book(), TestBoard.board(), true).plan();
        assertEquals(
                List.of(true, false, false),
                paper.outcomes().stream()
                        .map(one -> paper.withheld().coversStatus(one.outcome()))
                        .toList());
    }

    private String decidedInPrivate() {
        return book.book().minutes(TestBoard.MEETING).items().stream()
                .flatMap(one -> one.decisions().stream())
                .map(row -> row.decision())
                .filter(decision -> decision.words().contains(SECRET))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void what_rests_on_a_decision_in_private_is_no_change_that_the_public_reads() {
        String secret = decidedInPrivate();
        book.does(new RebaseLimits(TestBoard.MEASURE, TestBoard.TODAY.minusDays(80), "New forms.", "decision-1"));
        book.does(new RebaseLimits(TestBoard.MEASURE, TestBoard.TODAY.minusDays(70), "New price.", secret));
        book.does(new LinkOutcome("outcome-1.2", new Ground(Ground.Kind.DECISION, secret)));
        book.does(new LinkOutcome("outcome-1.2", new Ground(Ground.Kind.DECISION, "decision-1")));
        book.does(new ChangeInPlan(
                TestBoard.BOARD, PlanParts.OUTCOME, "outcome-1.2", Map.of("statement", "Each decision is explained.")));
        String members = papers(Publication.PLAN, Rendition.MEMBERS);
        String open = papers(Publication.PLAN, Rendition.PUBLIC);
        for (String told : List.of(
                "limits reckoned anew from 30 Mar 2015", "answers decision D01-01", "“Each decision is explained.”")) {
            assertTrue(members.contains(told) && open.contains(told), told + " in\n" + open);
        }
        for (String kept : List.of("limits reckoned anew from 9 Apr 2015", "answers decision D02-01", "Risk 1 added")) {
            assertTrue(members.contains(kept), kept + " in\n" + members);
            assertFalse(open.contains(kept), kept + " in\n" + open);
        }
    }

    @Test
    void what_the_check_finds_for_the_public_rests_on_nothing_in_private(@TempDir Path other) {
        book.goesToItem(4);
        book.does(EnterPrivate.under(book.item(), "paragraph 3", "a price is being negotiated", book.now()));
        book.does(new AddReading(
                book.item(),
                TestBoard.MEASURE,
                TestBoard.TODAY.minusDays(1),
                new ReadingWords(
                        new BigDecimal("50"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        Quality.SOUND,
                        "")));
        book.does(new LeavePrivate(TestBoard.MEETING, book.now()));
        try (TestBook without = TestBook.in(other)) {
            List<Gap> known = new PlanPapers(without.book(), TestBoard.board(), false)
                    .smart()
                    .all();
            assertEquals(
                    known,
                    new PlanPapers(book.book(), TestBoard.board(), true).smart().all());
            assertNotEquals(
                    known,
                    new PlanPapers(book.book(), TestBoard.board(), false)
                            .smart()
                            .all());
        }
    }

    @Test
    void an_outcome_that_answers_a_decision_in_private_alone_answers_nothing_for_the_public() {
        Ground recommendation = new Ground(Ground.Kind.RECOMMENDATION, "recommendation-1");
        String secret = decidedInPrivate();
        book.does(new LinkOutcome(TestBoard.OUTCOME, new Ground(Ground.Kind.DECISION, secret)));
        book.does(new UnlinkOutcome(TestBoard.OUTCOME, recommendation));
        assertTrue(papers(Publication.PLAN, Rendition.PUBLIC).contains("Nothing is named"));
        assertEquals(1 + answeringNothing(false), answeringNothing(true));
    }

    private long answeringNothing(boolean open) {
        return new PlanPapers(book.book(), TestBoard.board(), open)
                .smart().all().stream()
                        .filter(gap -> gap.rule() == SmartRule.ANSWERS_NOTHING)
                        .count();
    }

    @Test
    void a_status_is_told_once_it_is_given_in_public_for_the_same_reason() {
        book.goesToItem(4);
        book.does(new SetStatus(book.item(), TestBoard.OUTCOME, Brag.RED, SECRET + "D"));
        PlanPaper paper = new PlanPapers(book.book(), TestBoard.board(), true).plan();
        assertTrue(paper.outcomes().stream().noneMatch(one -> paper.withheld().coversStatus(one.outcome())));
    }

    @Test
    void a_verdict_for_the_public_rests_on_what_the_public_may_know() {
        assertEquals(Verdict.CHANGE, verdict(false));
        assertEquals(Verdict.PLANNED, verdict(true));
    }

    private Verdict verdict(boolean open) {
        SourcePaper paper = new PlanPapers(book.book(), TestBoard.board(), open).source("inspection-2015");
        return paper.recommendations().get(0).verdict();
    }

    @Test
    void the_public_reads_what_was_recorded_in_public() {
        book.goesToItem(4);
        book.does(new SetStatus(book.item(), TestBoard.OUTCOME, Brag.AMBER, "Half of the plans are done"));
        String open = papers(Publication.PLAN, Rendition.PUBLIC);
        assertTrue(open.contains("**Amber.** Half of the plans are done."), open);
        assertTrue(open.contains("64% (30 Apr 2015), **suspect**"), open);
        assertTrue(papers(Publication.PROGRESS, Rendition.PUBLIC).contains("Publish the threshold guide."));
        assertFalse(papers(Publication.TRACEABILITY, Rendition.PUBLIC).contains(SECRET));
    }
}
