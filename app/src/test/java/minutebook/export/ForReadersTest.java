package minutebook.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.Publishing;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.change.AddChallenge;
import minutebook.change.AddDecision;
import minutebook.change.AddItem;
import minutebook.change.AddPaper;
import minutebook.change.AddProgress;
import minutebook.change.EnterPrivate;
import minutebook.change.LeavePrivate;
import minutebook.change.MakePrivate;
import minutebook.change.RaiseRisk;
import minutebook.change.ScoreRisk;
import minutebook.change.SendPapers;
import minutebook.change.SetStatus;
import minutebook.domain.Brag;
import minutebook.domain.EvidenceKind;
import minutebook.domain.Impact;
import minutebook.domain.ProgressKind;
import minutebook.tui.Golden;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What readers outside the board are given of what was said, linked, decided and done, and what they are not. */
class ForReadersTest {
    @TempDir
    Path folder;

    private TestBook book;

    @BeforeEach
    void opens() {
        book = TestBook.in(folder);
    }

    @AfterEach
    void closes() {
        book.close();
    }

    private Edition edition(Publication publication, Rendition rendition) {
        return new Publishing(book.book(), TestBoard.board())
                .edition(publication, publication.about() == Publication.About.MEETING ? "2" : "", rendition);
    }

    private String text(Publication publication, Rendition rendition) {
        return new String(
                Export.rendered(edition(publication, rendition), Format.MD, HouseStyle.PLAIN), StandardCharsets.UTF_8);
    }

    private void hears(String text, Optional<String> outcome) {
        book.does(new AddProgress(
                book.item(),
                TestBoard.THEME,
                outcome,
                TestBoard.TODAY,
                ProgressKind.CHILDS_VOICE,
                text,
                Optional.of(EvidenceKind.CHILDS_VOICE),
                "visit records",
                false,
                Impact.EARLY,
                Optional.empty()));
    }

    @Test
    void what_children_said_is_answered_by_what_was_decided_after_it_or_by_nothing() {
        book.startsTheMeeting();
        book.goesToItem(3);
        hears("We want one worker who stays.", Optional.of("outcome-1.2"));
        hears("We want plans that we can read.", Optional.of(TestBoard.OUTCOME));
        String text = text(Publication.YOU_SAID, Rendition.PUBLIC);
        assertTrue(
                text.contains(
                        "|We want one worker who stays.|18 Jun 2015, visit records|**Nothing has been decided yet.**|Goal 1.2"),
                text);
        assertTrue(text.contains("For 1 of them nothing has been decided yet."), text);
        assertTrue(
                text.contains(
                        "Promised before that by the Director of Nursing: Publish the threshold guide. It was due on 5 June 2015 and is overdue."),
                text);
        assertEquals(
                List.of(2),
                edition(Publication.YOU_SAID, Rendition.PUBLIC).sheets().stream()
                        .map(one -> one.rows().size())
                        .toList());
    }

    @Test
    void what_was_heard_and_judged_in_private_stays_there() {
        book.startsTheMeeting();
        book.goesToItem(3);
        book.does(EnterPrivate.under(book.item(), "paragraph 1", "it is about one child", book.now()));
        hears("A secret voice wants help.", Optional.of(TestBoard.OUTCOME));
        book.does(new SetStatus(book.item(), TestBoard.OUTCOME, Brag.RED, "a secret reason"));
        book.does(new AddChallenge(book.item(), "Chair", "Director", "Do parents feel this is secret?", ""));
        book.does(new AddDecision(book.item(), "A secret deed", "", ""));
        book.does(new LeavePrivate(TestBoard.MEETING, book.now()));
        for (Publication publication : List.of(
                Publication.YOU_SAID, Publication.SCRUTINY, Publication.LAY_SUMMARY, Publication.CHILDREN_SUMMARY)) {
            String open = text(publication, Rendition.PUBLIC);
            assertFalse(open.replace("secretary", "").contains("secret"), open);
        }
        assertTrue(text(Publication.YOU_SAID, Rendition.MEMBERS).contains("A secret voice wants help."));
        assertTrue(text(Publication.YOU_SAID, Rendition.MEMBERS).contains("Do parents feel this is secret?"));
        String members = text(Publication.SCRUTINY, Rendition.MEMBERS);
        assertTrue(members.contains("A secret deed") && members.contains("a secret reason"), members);
        String lay = text(Publication.LAY_SUMMARY, Rendition.PUBLIC);
        assertTrue(lay.contains("1 is not public: the board spoke of it in private."), lay);
        assertTrue(lay.contains("None is at risk of being late."), lay);
        assertTrue(text(Publication.YOU_SAID, Rendition.MEMBERS).contains("Status: Red."));
        assertEquals(text(Publication.LAY_SUMMARY, Rendition.PUBLIC), text(Publication.LAY_SUMMARY, Rendition.MEMBERS));
        assertTrue(members.contains("For members of the board alone"), members);
        assertTrue(text(Publication.YOU_SAID, Rendition.MEMBERS).contains("For members of the board alone"));
    }

    @Test
    void a_status_given_in_private_is_not_told_and_no_older_one_stands_in_for_it() {
        book.startsTheMeeting();
        book.goesToItem(3);
        hears("We want plans that we can read.", Optional.of(TestBoard.OUTCOME));
        assertTrue(text(Publication.YOU_SAID, Rendition.PUBLIC).contains("Status: Amber."));
        String before = text(Publication.SCRUTINY, Rendition.PUBLIC);
        assertFalse(before.contains("Not public") || before.contains("not public"), before);
        book.goesToItem(4);
        inPrivate(() -> book.does(new SetStatus(book.item(), TestBoard.OUTCOME, Brag.RED, "a secret reason")));
        assertTrue(text(Publication.YOU_SAID, Rendition.PUBLIC).contains("Status: not public."));
        String open = text(Publication.SCRUTINY, Rendition.PUBLIC);
        assertTrue(open.contains("|Not public|No outcome|"), open);
        assertTrue(open.contains("How 1 outcome stands is not public: the board considered it in private."), open);
        book.goesToItem(5);
        book.does(new SetStatus(book.item(), TestBoard.OUTCOME, Brag.RED, "a secret reason"));
        String said = text(Publication.SCRUTINY, Rendition.PUBLIC);
        assertTrue(said.contains("Reason: a secret reason.") || said.contains("Reason: A secret reason."), said);
        assertFalse(said.contains("not public"), said);
    }

    @Test
    void a_risk_scored_in_private_stands_in_both_papers_for_the_public_without_its_score() {
        book.startsTheMeeting();
        book.goesToItem(3);
        book.does(new RaiseRisk(book.item(), "Workers leave", "", 2, 3, Optional.empty(), ""));
        assertTrue(text(Publication.SCRUTINY, Rendition.PUBLIC).contains("|Workers leave.|6 (2 × 3)|"));
        book.goesToItem(4);
        inPrivate(() -> book.does(new ScoreRisk(book.item(), 1, 5, 5, "a secret reason")));
        assertTrue(text(Publication.SCRUTINY, Rendition.PUBLIC).contains("|Workers leave.|Not public|"));
        assertTrue(text(Publication.RISKS, Rendition.PUBLIC).contains("|Workers leave|Not public|"));
        assertTrue(text(Publication.SCRUTINY, Rendition.MEMBERS).contains("|Workers leave.|25 (5 × 5)|"));
    }

    @Test
    void figures_that_count_what_was_agreed_in_private_are_marked_for_members() {
        String warning = "For members of the board alone";
        book.startsTheMeeting();
        book.goesToItem(3);
        inPrivate(() -> {});
        assertFalse(text(Publication.ATTENDANCE, Rendition.MEMBERS).contains(warning));
        book.goesToItem(4);
        inPrivate(() -> book.agrees("Close the home.", "dcs", TestBoard.TODAY.plusDays(9)));
        assertTrue(text(Publication.ATTENDANCE, Rendition.MEMBERS).contains(warning));
        assertFalse(text(Publication.ATTENDANCE, Rendition.PUBLIC).contains(warning));
    }

    private void inPrivate(Runnable what) {
        book.does(EnterPrivate.under(book.item(), "paragraph 1", "it is about one child", book.now()));
        what.run();
        book.does(new LeavePrivate(TestBoard.MEETING, book.now()));
    }

    @Test
    void a_paper_on_the_web_is_a_link_that_says_where_it_goes_and_a_file_is_no_path() {
        book.does(new AddPaper(TestBook.itemAt(4), "Audit of cases", "https://council.example/audit?a=1", ""));
        book.does(new AddPaper(TestBook.itemAt(4), "Letter", "/home/someone/letters/from-inspectors.pdf", "ab"));
        String open = text(Publication.AGENDA, Rendition.PUBLIC);
        assertTrue(
                open.contains("[Audit of cases (page on council.example)](https://council.example/audit?a=1)"), open);
        assertTrue(
                open.contains("Paper: Letter") && !open.contains("someone") && !open.contains("from-inspectors"), open);
        String members = text(Publication.AGENDA, Rendition.MEMBERS);
        assertTrue(members.contains("Paper: Letter") && !members.contains("someone"), members);
        assertFalse(members.contains("For members of the board alone"), members);
        CalendarEntry entry =
                edition(Publication.AGENDA, Rendition.PUBLIC).dates().get(0);
        assertEquals("Wearton Improvement Board, meeting 2", entry.title());
        assertEquals(TestBoard.MEETING, entry.id());
    }

    @Test
    void why_an_item_in_private_is_late_and_what_papers_it_has_is_for_members() {
        book.does(new SendPapers(TestBoard.MEETING, TestBoard.TODAY.minusDays(7), "All members"));
        book.does(new AddItem(
                TestBoard.MEETING,
                4,
                "A contract",
                Optional.empty(),
                Optional.empty(),
                10,
                "the secret bid came today"));
        String late =
                book.book().papers(TestBoard.MEETING).agenda().get(4).item().id();
        book.does(new AddPaper(late, "The secret bid", "https://council.example/bid", ""));
        book.does(new MakePrivate(late, "paragraph 3", "it is a price"));
        String open = text(Publication.AGENDA, Rendition.PUBLIC);
        assertFalse(open.contains("secret bid"), open);
        assertTrue(open.contains("5. A contract (Part 2) *Late item.*"), open);
        assertTrue(open.contains("Its papers are not public."), open);
        assertTrue(
                open.contains("**Item 5, A contract.** Private under: paragraph 3. Public interest: it is a price."),
                open);
        String members = text(Publication.AGENDA, Rendition.MEMBERS);
        assertTrue(members.contains("Late item because the secret bid came today."), members);
        assertTrue(members.contains("For members of the board alone"), members);
        assertFalse(text(Publication.MINUTES, Rendition.PUBLIC).contains("secret bid"));
    }

    @Test
    void hostile_text_is_only_text() {
        for (String text : Examples.HOSTILE) {
            if (text.length() < 300) {
                book.does(new AddPaper(TestBook.itemAt(4), text, "https://council.example/\"<b>|)", ""));
            }
        }
        book.startsTheMeeting();
        book.goesToItem(3);
        for (String text : Examples.HOSTILE) {
            hears(text, Optional.of(TestBoard.OUTCOME));
            book.does(new AddDecision(book.item(), text, text, text));
            book.does(new AddChallenge(book.item(), "Chair", "Director", text, text));
        }
        book.does(new SetStatus(book.item(), TestBoard.OUTCOME, Brag.RED, Examples.HOSTILE.get(1)));
        for (Publication publication : List.of(
                Publication.AGENDA,
                Publication.ATTENDANCE,
                Publication.SCRUTINY,
                Publication.LAY_SUMMARY,
                Publication.CHILDREN_SUMMARY,
                Publication.YOU_SAID)) {
            for (Format format : List.of(Format.MD, Format.HTML)) {
                Edition edition = edition(publication, Rendition.MEMBERS);
                String text = new String(Export.rendered(edition, format, HouseStyle.PLAIN), StandardCharsets.UTF_8);
                assertFalse(text.contains("<script>"), text);
                Golden.assertMatches("documents/readers/" + edition.name() + "-hostile." + format.extension(), text);
            }
        }
    }

    @Test
    void a_board_says_its_standard_paragraphs_in_its_own_words() {
        Wording own = new Wording(Map.of(Wording.Key.AGENDA_APOLOGIES, "Ring {authority}, says the {board}."));
        assertEquals(
                "Ring Wearton Council, says the Wearton Improvement Board.",
                own.of(Wording.Key.AGENDA_APOLOGIES, TestBoard.board()));
    }
}
