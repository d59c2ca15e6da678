package minutebook.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import minutebook.PlanPapers;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.change.AddDecision;
import minutebook.change.AddProgress;
import minutebook.change.AddReading;
import minutebook.change.Ground;
import minutebook.change.LinkOutcome;
import minutebook.change.ReadingWords;
import minutebook.domain.EvidenceKind;
import minutebook.domain.Impact;
import minutebook.domain.ProgressKind;
import minutebook.domain.Quality;
import minutebook.domain.Refused;
import minutebook.domain.statistics.Variation;
import minutebook.view.RecommendationProgress.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What may be claimed of a recommendation, rung by rung. */
class RecommendationProgressTest {
    @TempDir
    Path folder;

    private TestBook book;

    @BeforeEach
    void meets() {
        book = TestBook.in(folder);
        book.startsTheMeeting();
        book.goesToItem(3);
    }

    @AfterEach
    void closes() {
        book.close();
    }

    private RecommendationProgress recommendation(int number) {
        return new PlanPapers(book.book(), TestBoard.board(), false)
                .source("inspection-2015")
                .recommendations()
                .get(number - 1);
    }

    private Verdict verdict() {
        return recommendation(1).verdict();
    }

    private void reports(ProgressKind kind, Optional<EvidenceKind> evidence, Impact impact) {
        book.does(new AddProgress(
                book.item(),
                TestBoard.THEME,
                Optional.of(TestBoard.OUTCOME),
                TestBoard.TODAY,
                kind,
                "Plans were reviewed.",
                evidence,
                evidence.isPresent() ? "page 2" : "",
                false,
                impact,
                Optional.empty()));
    }

    @Test
    void what_nothing_answers_is_not_answered_and_a_decision_alone_is_no_outcome() {
        assertEquals(Verdict.NOT_ANSWERED, recommendation(2).verdict());
        book.does(new AddDecision(
                book.item(), "Meet weekly.", "Pace.", "", Optional.empty(), Optional.of("recommendation-2")));
        assertEquals(Verdict.WITHOUT_OUTCOME, recommendation(2).verdict());
        book.does(new LinkOutcome("outcome-1.2", new Ground(Ground.Kind.RECOMMENDATION, "recommendation-2")));
        assertEquals(Verdict.CHANGE, recommendation(2).verdict());
    }

    @Test
    void somebodys_word_is_self_report_however_well_it_speaks_of_the_impact() {
        assertEquals(Verdict.PLANNED, verdict());
        reports(ProgressKind.ACHIEVEMENT, Optional.empty(), Impact.SUSTAINED);
        assertEquals(Verdict.SELF_REPORT, verdict());
    }

    @Test
    void evidence_of_a_concern_shows_no_work_and_evidence_of_work_shows_no_change() {
        reports(ProgressKind.CONCERN, Optional.of(EvidenceKind.AUDIT), Impact.EARLY);
        reports(ProgressKind.CHILDS_VOICE, Optional.of(EvidenceKind.CHILDS_VOICE), Impact.NONE_SEEN);
        assertEquals(Verdict.NOT_SHOWN, verdict());
        reports(ProgressKind.PROGRESS, Optional.of(EvidenceKind.RECORDS), Impact.TOO_NEW);
        assertEquals(Verdict.DONE, verdict());
        assertTrue(recommendation(1).hasEvidencedConcern());
        reports(ProgressKind.PROGRESS, Optional.of(EvidenceKind.RECORDS), Impact.EARLY);
        assertEquals(Verdict.CHANGE, verdict());
    }

    @Test
    void a_chart_shows_a_change_only_by_readings_that_are_not_in_doubt() {
        reads(12, Quality.SOUND);
        assertEquals(Verdict.PLANNED, verdict());
        assertFalse(recommendation(1)
                .measures()
                .get(0)
                .standing()
                .series()
                .suspect()
                .isEmpty());
    }

    private void reads(int many, Quality quality) {
        for (int i = 1; i <= many; i++) {
            LocalDate day = LocalDate.of(2015, 5, 1).plusDays(i);
            book.does(new AddReading(
                    book.item(),
                    TestBoard.MEASURE,
                    day,
                    new ReadingWords(
                            BigDecimal.valueOf(65 + i),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            "return",
                            quality,
                            "")));
        }
        assertEquals(
                Variation.Kind.IMPROVEMENT,
                recommendation(1).measures().get(0).standing().variation().kind());
    }

    @Test
    void a_source_that_is_not_there_is_refused() {
        Refused refused = assertThrows(
                Refused.class, () -> new PlanPapers(book.book(), TestBoard.board(), false).source("visit"));
        assertEquals(Refused.Reason.NOT_FOUND, refused.reason());
    }
}
