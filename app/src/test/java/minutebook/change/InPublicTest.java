package minutebook.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import minutebook.Minutebook;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.domain.ActionWords;
import minutebook.domain.MinuteNote;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.domain.plan.PlanParts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who has no business in what was considered in private is told nothing of it, whatever they ask. */
class InPublicTest {
    private static final String SECRET = SecretBoard.SECRET;

    @TempDir
    Path folder;

    private TestBook book;

    @BeforeEach
    void opens() {
        book = SecretBoard.in(folder);
    }

    @AfterEach
    void closes() {
        book.close();
    }

    private Minutebook as(String actor) {
        return book.as(actor).book();
    }

    private static void tellsNothing(Minutebook asked) {
        Questions.answers(asked).forEach((question, answer) -> {
            assertFalse(answer.contains(SECRET), question + "\n" + around(answer, SECRET));
            assertFalse(answer.contains(SecretBoard.SECRET_VALUE), question + "\n" + answer);
        });
    }

    @Test
    void minutes_that_were_agreed_are_read_as_the_public_reads_them() {
        SecretBoard.agreesTheMinutes(book);
        tellsNothing(as(SecretBoard.OBSERVER));
        var open =
                as(SecretBoard.OBSERVER).minutes(TestBoard.MEETING).approved().orElseThrow();
        var whole = as("dcs").minutes(TestBoard.MEETING).approved().orElseThrow();
        assertTrue(whole.frozen().text().contains(SECRET));
        assertTrue(
                open.frozen().text().contains("What everybody may know."),
                open.frozen().text());
        assertTrue(open.frozen().text().contains("what was considered and agreed is not public"));
        assertTrue(open.frozen().holds());
    }

    @Test
    void what_was_known_on_a_day_before_is_told_as_public_as_it_is_now() {
        book.waits(Duration.ofDays(2));
        Minutebook before = as(SecretBoard.OBSERVER).asOf(TestBoard.TODAY);
        tellsNothing(before);
        assertTrue(before.minutes(TestBoard.MEETING).toString().contains("What everybody may know."));
        assertTrue(as("dcs")
                .asOf(TestBoard.TODAY)
                .minutes(TestBoard.MEETING)
                .toString()
                .contains(SECRET));
    }

    @Test
    void numbers_are_the_same_for_everybody() {
        String agreed = as("dcs").action(TestBoard.board(), "A02-02").action().id();
        assertThrows(Refused.class, () -> as(SecretBoard.OBSERVER).action(TestBoard.board(), "A02-02"));
        book.goesToItem(4);
        book.agrees("Tell the schools", "dcs", TestBoard.TODAY.plusDays(9));
        assertEquals(
                "Tell the schools",
                as(SecretBoard.OBSERVER)
                        .action(TestBoard.board(), "A02-03")
                        .action()
                        .what());
        assertFalse(as(SecretBoard.OBSERVER)
                .action(TestBoard.board(), "A02-01")
                .action()
                .id()
                .equals(agreed));
    }

    @Test
    void a_status_or_a_score_given_in_private_stands_as_it_was_last_told() {
        var open = as(SecretBoard.OBSERVER)
                .theme(TestBoard.THEME, Optional.empty())
                .toString();
        assertTrue(open.contains("As last told in public"), open);
        assertFalse(
                as("dcs").theme(TestBoard.THEME, Optional.empty()).toString().contains("As last told in public"));
    }

    @Test
    void whole_copies_and_the_history_are_for_members() {
        for (String actor : List.of(SecretBoard.OBSERVER, SecretBoard.LEFT)) {
            Minutebook asked = as(actor);
            Path copy = folder.resolve("copy-" + actor + ".db");
            for (Runnable one : List.<Runnable>of(
                    () -> asked.history(10, 0), () -> asked.everything(TestBoard.board()), () -> asked.backup(copy))) {
                Refused refused = assertThrows(Refused.class, one::run);
                assertEquals(Reason.NOT_ALLOWED, refused.reason());
                assertTrue(refused.sentence().contains("which is for members of the board"), refused.sentence());
            }
            assertFalse(Files.exists(copy));
            assertTrue(asked.verify().isSound(), asked.verify().problems().toString());
        }
    }

    @Test
    void who_becomes_an_observer_reads_no_more_than_that_from_the_same_moment() {
        Minutebook member = as("super");
        assertTrue(member.minutes(TestBoard.MEETING).toString().contains(SECRET));
        Map<String, String> values = Map.of("role", "observer");
        book.does(new ChangeInPlan(TestBoard.BOARD, PlanParts.PERSON, TestBoard.POLICE, values));
        assertFalse(member.minutes(TestBoard.MEETING).toString().contains(SECRET));
        book.undoes();
        assertTrue(member.minutes(TestBoard.MEETING).toString().contains(SECRET));
    }

    @Test
    void an_observer_reports_on_what_is_their_own_and_takes_it_back() {
        book.goesToItem(4);
        ActionWords words = new ActionWords(
                "Send the letter",
                "",
                book.book().plan(TestBoard.board()).person(SecretBoard.OBSERVER),
                TestBoard.TODAY.plusDays(9),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        book.does(new AddAction(book.item(), words));
        TestBook observer = book.as(SecretBoard.OBSERVER);
        String action =
                observer.book().action(TestBoard.board(), "A02-03").action().id();
        observer.does(new ReportAction(action, Optional.empty(), TestBoard.TODAY, "Sent.", ""));
        assertTrue(
                observer.book().action(TestBoard.board(), "A02-03").toString().contains("Sent."));
        observer.undoes();
        assertFalse(
                observer.book().action(TestBoard.board(), "A02-03").toString().contains("Sent."));
        observer.redoes();
        assertTrue(book.book().verify().isSound());
    }

    @Test
    void a_response_given_in_private_is_not_told_whatever_becomes_of_the_note_of_it() {
        MinuteNote note = SecretBoard.answersInPrivate(book);
        tellsNothing(as(SecretBoard.OBSERVER));
        book.does(new EditNote(note.id(), "Somebody has left."));
        tellsNothing(as(SecretBoard.OBSERVER));
        assertTrue(as("dcs").minutes(TestBoard.MEETING).toString().contains(SECRET + " has left."));
    }

    @Test
    void who_withdrew_from_an_item_in_private_does_not_follow_it() {
        book.does(new DeclareInterest(book.item(), TestBoard.HEALTH, "A cousin tenders.", true));
        Optional<String> item = Optional.of(book.item());
        assertTrue(as("nurse").follow(TestBoard.MEETING, item).isWithheld());
        var withheld = as("nurse").follow(TestBoard.MEETING, item).meeting();
        assertFalse(withheld.at().toString().contains(SECRET), "what is recorded");
        assertFalse(withheld.sittings().toString().contains(SECRET), "why it was adjourned");
        assertTrue(as("super").follow(TestBoard.MEETING, item).toString().contains(SECRET));
        assertFalse(as("dcs").follow(TestBoard.MEETING, item).isWithheld(), "declared and stayed");
    }

    @Test
    void who_has_left_the_room_for_an_item_in_private_reads_as_the_public_until_the_meeting_ends() {
        book.does(new DeclareInterest(book.item(), TestBoard.HEALTH, "A cousin tenders.", true));
        tellsNothing(as("nurse"));
        assertTrue(as("nurse").rights().isOut());
        book.closesTheMeeting();
        assertTrue(
                as("nurse").minutes(TestBoard.MEETING).toString().contains(SECRET), "the minutes reach every member");
    }

    private static String around(String text, String word) {
        int at = Math.max(0, text.indexOf(word));
        return text.substring(Math.max(0, at - 300), Math.min(text.length(), at + 200));
    }

    @Test
    void no_question_gets_an_answer_from_what_was_private() {
        for (String actor : List.of(SecretBoard.OBSERVER, SecretBoard.LEFT)) {
            tellsNothing(as(actor));
        }
        Map<String, String> whole = Questions.answers(as("dcs"));
        assertTrue(
                whole.values().stream()
                                .filter(answer -> answer.contains(SECRET))
                                .count()
                        > 60,
                "members are told");
    }
}
