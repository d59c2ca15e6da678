package minutebook.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import minutebook.PlanPapers;
import minutebook.Publishing;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.change.EnterPrivate;
import minutebook.change.LeavePrivate;
import minutebook.change.RaiseRisk;
import minutebook.change.Retire;
import minutebook.change.ScoreRisk;
import minutebook.domain.RiskBand;
import minutebook.domain.plan.PlanParts;
import minutebook.export.Export;
import minutebook.export.Format;
import minutebook.export.HouseStyle;
import minutebook.export.Publication;
import minutebook.export.Rendition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The risk register, as members and as the public read it. */
class RiskRegisterTest {
    @TempDir
    Path folder;

    private TestBook book;

    @BeforeEach
    void meets() {
        book = TestBook.in(folder);
        book.startsTheMeeting();
    }

    @AfterEach
    void closes() {
        book.close();
    }

    private void raises(String event, int likelihood, int severity) {
        book.does(new RaiseRisk(
                book.item(), event, "Posts are empty.", likelihood, severity, Optional.of(TestBoard.DCS), ""));
    }

    private void scores(int number, int likelihood, int severity, String because) {
        book.does(new ScoreRisk(book.item(), number, likelihood, severity, because));
    }

    private void inPrivate(Runnable what) {
        book.goesToItem(4);
        book.does(EnterPrivate.under(book.item(), "paragraph 3", "a price is being negotiated", book.now()));
        what.run();
        book.does(new LeavePrivate(TestBoard.MEETING, book.now()));
    }

    private RiskRegister register(boolean open) {
        return new PlanPapers(book.book(), TestBoard.board(), open).risks();
    }

    private String text(Rendition rendition, Format format) {
        return new String(
                Export.rendered(
                        new Publishing(book.book(), TestBoard.board()).edition(Publication.RISKS, "", rendition),
                        format,
                        HouseStyle.PLAIN),
                StandardCharsets.UTF_8);
    }

    private static List<Integer> numbers(List<RiskRegister.Row> rows) {
        return rows.stream().map(row -> row.risk().number()).toList();
    }

    @Test
    void the_highest_comes_first_and_what_is_closed_stands_apart_with_its_reason() {
        book.goesToItem(3);
        raises("Plans are late.", 2, 2);
        raises("Nobody reads them.", 5, 4);
        raises("The lead leaves.", 3, 3);
        String last = register(false).open().stream()
                .filter(row -> row.risk().number() == 3)
                .findFirst()
                .orElseThrow()
                .risk()
                .id();
        book.does(new Retire(TestBoard.BOARD, PlanParts.RISK, last, "the post is filled"));
        assertEquals(List.of(2, 1), numbers(register(false).open()));
        assertEquals(List.of(3), numbers(register(false).closed()));
        String paper = text(Rendition.MEMBERS, Format.MD);
        assertTrue(paper.contains("2 risks are on the register: 1 extreme, 1 moderate."), paper);
        assertTrue(paper.contains("**20, extreme** (likelihood 5, almost certain; severity 4, serious)"), paper);
        assertTrue(paper.contains("**Risk 3.** The lead leaves. Closed on 18 June 2015: the post is filled."), paper);
    }

    @Test
    void it_says_how_a_score_moved_and_when_it_was_last_looked_at() {
        book.goesToItem(3);
        raises("Plans are late.", 3, 4);
        scores(1, 4, 4, "two more posts are empty");
        String paper = text(Rendition.MEMBERS, Format.MD);
        assertTrue(paper.contains("raised at 12, high."), paper);
        assertTrue(paper.contains("up from 12 to 16, extreme. Two more posts are empty."), paper);
        assertTrue(paper.contains("**Reviewed:** 18 June 2015, meeting 2"), paper);
    }

    @Test
    void no_risk_recorded_is_not_said_to_be_no_risk() {
        String paper = text(Rendition.MEMBERS, Format.MD);
        assertTrue(paper.contains("That means that none has been recorded, not that there is none."), paper);
        assertTrue(text(Rendition.PUBLIC, Format.HTML).contains("none has been recorded"));
    }

    @Test
    void the_public_reads_neither_a_risk_raised_in_private_nor_a_score_given_there() {
        book.goesToItem(3);
        raises("Plans are late.", 3, 4);
        inPrivate(() -> {
            raises("Xylophone", 5, 5);
            scores(1, 5, 5, "Xylophone too");
        });
        assertEquals(List.of(1, 2), numbers(register(false).open()));
        assertEquals(List.of(1), numbers(register(true).open()));
        for (Format format : List.of(Format.MD, Format.HTML, Format.CSV)) {
            String paper = text(Rendition.PUBLIC, format);
            assertFalse(paper.contains("Xylophone") || paper.contains("25, extreme") || paper.contains(",25,"), paper);
        }
        assertTrue(text(Rendition.PUBLIC, Format.MD).contains("Not public: the board scored it in private."));
        assertTrue(text(Rendition.MEMBERS, Format.MD).contains("Xylophone too."));
    }

    @Test
    void a_score_given_in_public_afterwards_is_told_without_the_one_before_it() {
        book.goesToItem(3);
        raises("Plans are late.", 3, 4);
        inPrivate(() -> scores(1, 5, 5, "Xylophone"));
        book.goesToItem(5);
        scores(1, 4, 4, "posts filled");
        String paper = text(Rendition.PUBLIC, Format.MD);
        assertTrue(paper.contains("scored 16, extreme. Posts filled."), paper);
        assertFalse(paper.contains("25, extreme") || paper.contains("from 25") || paper.contains("Xylophone"), paper);
    }

    @Test
    void a_band_begins_where_the_matrix_has_it() {
        assertEquals(
                List.of("low", "low", "moderate", "moderate", "high", "high", "extreme", "extreme"),
                List.of(1, 3, 4, 6, 8, 12, 15, 25).stream()
                        .map(score -> RiskBand.of(score).word())
                        .toList());
    }
}
