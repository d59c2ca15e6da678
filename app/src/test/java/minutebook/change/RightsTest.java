package minutebook.change;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.domain.plan.PlanParts;
import minutebook.store.NewsQueries;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who may do what: every change against every role. */
class RightsTest {
    /** What somebody may do besides the chair and the secretary, when it is their own. */
    private static final Set<Class<? extends Change>> OWN = Set.of(
            ReportAction.class,
            UpdateAction.class,
            AskExtension.class,
            WriteHighlight.class,
            AddReadings.class,
            AddToPlan.class);

    @TempDir
    Path folder;

    /** One example of each change; those above have their own tests. */
    static Stream<Examples.Example> examples() {
        Set<String> seen = new HashSet<>();
        return Examples.all().filter(example -> seen.add(example.name()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void only_the_chair_and_the_secretary_do_what_is_nobodys_own(Examples.Example example) {
        try (TestBook book = TestBook.in(folder)) {
            Change change = example.change().apply(book);
            if (OWN.contains(change.getClass())) {
                return;
            }
            for (String reader : List.of("nurse", "super", "adviser")) {
                Refused refused =
                        assertThrows(Refused.class, () -> book.as(reader).does(change));
                assertEquals(Reason.NOT_ALLOWED, refused.reason(), reader + ": " + refused.sentence());
            }
            String full = Math.floorMod(example.name().hashCode(), 2) == 0 ? "chair" : "secretary";
            assertDoesNotThrow(() -> book.as(full).does(change));
        }
    }

    @Test
    void what_people_send_in_themselves_is_news_to_the_chair() {
        OWN.forEach(kind -> assertTrue(NewsQueries.VERBS.contains(kind.getSimpleName()), kind.getSimpleName()));
        NewsQueries.VERBS.forEach(verb -> assertTrue(
                Stream.of(Change.class.getPermittedSubclasses())
                        .anyMatch(kind -> kind.getSimpleName().equals(verb)),
                verb));
    }

    @Test
    void an_owner_reports_on_their_own_action_outside_a_meeting_and_undoes_it() {
        try (TestBook book = TestBook.in(folder)) {
            Change report = new ReportAction(TestBoard.OVERDUE, Optional.empty(), TestBoard.TODAY, "Sent.", "");
            Change update = new UpdateAction(TestBoard.OVERDUE, Optional.empty(), TestBoard.TODAY, "Drafted.", "");
            for (String other : List.of("super", "dcs", "adviser")) {
                notAllowed(book.as(other), report);
                notAllowed(book.as(other), update);
            }
            TestBook owner = book.as("NURSE");
            owner.does(update);
            owner.does(report);
            owner.undoes();
            owner.redoes();
            notAllowed(owner, new CloseAction(TestBoard.OVERDUE, Optional.empty(), TestBoard.TODAY, ""));
            book.startsTheMeeting();
            notAllowed(
                    owner,
                    new UpdateAction(
                            TestBoard.OVERDUE, Optional.of(book.item()), TestBoard.TODAY, "At the table.", ""));
        }
    }

    @Test
    void an_owner_asks_for_more_time_outside_a_meeting() {
        try (TestBook book = TestBook.in(folder)) {
            Change ask = new AskExtension(
                    TestBoard.OVERDUE,
                    Optional.empty(),
                    TestBoard.TODAY,
                    TestBoard.TODAY.plusDays(60),
                    "the auditor is ill");
            notAllowed(book.as("dcs"), ask);
            book.as("nurse").does(ask);
            book.startsTheMeeting();
            notAllowed(
                    book.as("nurse"),
                    new AskExtension(
                            TestBoard.OVERDUE,
                            Optional.of(book.item()),
                            TestBoard.TODAY,
                            TestBoard.TODAY.plusDays(60),
                            "of illness"));
        }
    }

    @Test
    void who_leads_a_theme_reports_on_it_to_a_meeting() {
        try (TestBook book = TestBook.in(folder)) {
            notAllowed(book.as("adviser"), BeforeExamples.highlight("All audited."));
            book.as("dcs").does(BeforeExamples.highlight("All audited."));
        }
    }

    @Test
    void who_leads_brings_readings_of_their_own_measures() {
        try (TestBook book = TestBook.in(folder)) {
            Map<String, String> own = Map.of("measure", "pathway-plans", "date", "2015-05-31", "value", "66");
            Change many = new AddReadings(TestBoard.BOARD, List.of(own));
            Change one = new AddToPlan(TestBoard.BOARD, PlanParts.READING, own);
            notAllowed(book.as("adviser"), many);
            notAllowed(book.as("adviser"), one);
            notAllowed(book.as("dcs"), new AddToPlan(TestBoard.BOARD, PlanParts.MEASURE, own));
            book.as("dcs").does(many);
        }
    }

    @Test
    void whose_role_changed_takes_back_and_puts_back_only_what_is_still_theirs() {
        try (TestBook book = TestBook.in(folder)) {
            TestBook chair = book.as("chair");
            chair.startsTheMeeting();
            chair.notes("Plans are late.");
            chair.undoes();
            role(book, "member");
            notUndone(chair::redoes);
            role(book, "chair");
            chair.redoes();
            role(book, "member");
            notUndone(chair::undoes);
            role(book, "chair");
            chair.does(new UpdateAction(
                    TestBoard.OVERDUE, Optional.of(book.item()), TestBoard.TODAY, "At the table.", ""));
            role(book, "member");
            notUndone(chair::undoes);
        }
    }

    private static void role(TestBook book, String role) {
        book.does(new ChangeInPlan(TestBoard.BOARD, PlanParts.PERSON, TestBoard.CHAIR, Map.of("role", role)));
    }

    private static void notUndone(Executable work) {
        assertEquals(Reason.NOT_ALLOWED, assertThrows(Refused.class, work).reason());
    }

    @Test
    void a_reader_with_nothing_of_their_own_undoes_nothing() {
        try (TestBook book = TestBook.in(folder)) {
            book.startsTheMeeting();
            book.notes("Late.");
            Refused refused =
                    assertThrows(Refused.class, () -> book.as("adviser").undoes());
            assertEquals(Reason.NOTHING_TO_UNDO, refused.reason());
        }
    }

    @Test
    void a_refusal_says_who_may_do_it() {
        try (TestBook book = TestBook.in(folder)) {
            String said = notAllowed(book.as("adviser"), new StartMeeting(TestBoard.MEETING, TestBoard.START));
            assertEquals(
                    "Improvement Adviser (adviser) may only read and report on what is their own: ask the chair or the"
                            + " secretary to do this.",
                    said);
        }
    }

    @Test
    void strangers_write_until_the_board_says_that_they_read() {
        try (TestBook book = TestBook.in(folder)) {
            book.startsTheMeeting();
            book.does(new AddToPlan(TestBoard.BOARD, PlanParts.RULES, Map.of("strangers", "read")));
            Change note = new AddNote(book.item(), "Late.");
            assertTrue(notAllowed(book, note).startsWith("The board does not know Board Secretary"));
            book.as("secretary").does(note);
        }
    }

    private static String notAllowed(TestBook book, Change change) {
        Refused refused = assertThrows(Refused.class, () -> book.does(change));
        assertEquals(Reason.NOT_ALLOWED, refused.reason(), refused.sentence());
        return refused.sentence();
    }
}
