package minutebook.change;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.TestFile;
import minutebook.domain.FrozenText;
import minutebook.domain.MeetingState;
import minutebook.domain.Presence;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.export.Format;
import minutebook.export.FrozenMinutes;
import minutebook.export.Written;
import minutebook.view.AfterView;
import minutebook.view.MinutesView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Minutes that go out, are commented on and agreed; what was agreed stays, whoever tries what. */
class FrozenMinutesTest {
    private static final String FIRST = TestBoard.LAST_MEETING;

    @TempDir
    Path folder;

    /** The minutes of meeting 1 went out and were agreed at meeting 2, which is in session at item 3. */
    private TestBook approved() {
        TestBook book = TestBook.in(folder);
        AfterExamples.ready(book);
        book.startsTheMeeting();
        book.does(AfterExamples.approval(book));
        return book;
    }

    private static Refused refused(TestBook book, Change change) {
        return assertThrows(Refused.class, () -> book.does(change));
    }

    /** Somebody opens the file with another program. */
    private static void alter(Path file, String sql) {
        try {
            TestFile.run(file, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static MeetingState state(TestBook book) {
        return book.book().meetingAlone(FIRST).state();
    }

    @Test
    void minutes_go_out_are_agreed_and_say_so() {
        try (TestBook book = approved()) {
            assertEquals(MeetingState.APPROVED, state(book));
            AfterView view = book.book().after(FIRST);
            FrozenText frozen = view.minutes().approved().orElseThrow().frozen();
            assertEquals(
                    "Approved at meeting 2; hash proved: " + frozen.hash().substring(0, 12),
                    view.minutes().approved().orElseThrow().inWords());
            String printed = new String(Written.minutes(view.minutes(), Format.MD), UTF_8);
            assertTrue(printed.contains("**APPROVED**. Agreed by the board as a correct record."), printed);
            assertTrue(book.book().verify().isSound());
        }
    }

    @Test
    void a_renamed_post_does_not_change_what_was_agreed() {
        try (TestBook book = approved()) {
            String before = new String(Written.minutes(book.book().minutes(FIRST), Format.HTML), UTF_8);
            assertTrue(before.contains("Board Chair") || before.contains("Independent Chair"), before);
            alter(book.file(), "UPDATE person SET post = 'Somebody Else'");
            String after = new String(Written.minutes(book.book().minutes(FIRST), Format.HTML), UTF_8);
            assertEquals(before, after);
        }
    }

    @Test
    void the_board_agrees_what_its_members_were_sent() {
        try (TestBook book = TestBook.in(folder)) {
            AfterExamples.ready(book);
            FrozenText sent = book.book().after(FIRST).lastSent().orElseThrow();
            alter(book.file(), "UPDATE agency SET name = 'Another Name'");
            book.startsTheMeeting();
            book.does(AfterExamples.approval(book));
            FrozenText agreed =
                    book.book().minutes(FIRST).approved().orElseThrow().frozen();
            assertEquals(
                    sent.text()
                            .replace("\"CIRCULATED\"", "\"APPROVED\"")
                            .replace(
                                    "Sent to members; not yet agreed by the board.",
                                    "Agreed by the board as a correct record."),
                    agreed.text());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UPDATE approval SET text = replace(text, 'meeting 1', 'meeting 9')",
                "UPDATE approval SET hash = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'",
                "UPDATE approval SET text = 'abc',"
                        + " hash = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'",
                "UPDATE approval SET head = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'",
                "DELETE FROM approval",
                "UPDATE meeting SET state = 'HELD' WHERE number = 1",
            })
    void an_approved_minute_altered_behind_the_programs_back_is_detected(String sql) {
        try (TestBook book = approved()) {
            alter(book.file(), sql);
            for (Executable look : List.<Executable>of(
                    () -> book.book().minutes(FIRST), () -> book.book().after(FIRST))) {
                Refused refused = assertThrows(Refused.class, look);
                assertEquals(Reason.DAMAGED, refused.reason());
                assertTrue(refused.sentence().startsWith("The approved minutes of meeting 1 were altered"));
            }
            assertTrue(
                    book.book().verify().problems().stream()
                            .anyMatch(problem -> problem.startsWith("The approved minutes of meeting 1 were altered")),
                    () -> book.book().verify().problems().toString());
        }
    }

    @Test
    void circulated_minutes_that_were_altered_are_not_agreed() {
        try (TestBook book = TestBook.in(folder)) {
            book.does(AfterExamples.circulation(book));
            book.startsTheMeeting();
            alter(book.file(), "UPDATE sending SET text = replace(text, 'meeting 1', 'meeting 9')");
            assertEquals(
                    Reason.DAMAGED,
                    assertThrows(Refused.class, () -> AfterExamples.approval(book))
                            .reason());
        }
    }

    @Test
    void minutes_are_not_agreed_at_their_own_meeting_nor_before_they_are_over_nor_outside_a_meeting() {
        try (TestBook book = TestBook.in(folder)) {
            assertEquals(
                    Reason.WRONG_STATE,
                    refused(book, AfterExamples.approval(book)).reason());
            book.startsTheMeeting();
            AfterView view = book.book().after(TestBoard.MEETING);
            Refused own = refused(
                    book,
                    new ApproveMinutes(book.item(), TestBoard.MEETING, FrozenMinutes.approved(view), view.head()));
            assertEquals("The minutes of meeting 2 are agreed at a later meeting of the board.", own.sentence());
            assertEquals(
                    "Close meeting 2 first: its minutes go out when it is over.",
                    refused(
                                    book,
                                    new CirculateMinutes(
                                            TestBoard.MEETING,
                                            TestBoard.TODAY,
                                            "all",
                                            FrozenMinutes.circulated(view),
                                            view.head()))
                            .sentence());
            assertTrue(refused(book, AfterExamples.approval(book)).sentence().startsWith("Circulate the minutes"));
            book.does(AfterExamples.circulation(book));
            assertTrue(refused(book, AfterExamples.approval(book))
                    .sentence()
                    .startsWith("It takes 3 members from 2 agencies to agree"));
            AfterExamples.quorate(book, TestBoard.CHAIR, TestBoard.DCS, TestBoard.HEALTH, TestBoard.POLICE);
            book.does(AfterExamples.approval(book));
            assertEquals(
                    Reason.WRONG_STATE,
                    refused(book, AfterExamples.approval(book)).reason());
        }
    }

    @Test
    void a_text_from_before_the_record_changed_is_refused() {
        try (TestBook book = TestBook.in(folder)) {
            CirculateMinutes early = AfterExamples.circulation(book);
            book.startsTheMeeting();
            assertEquals(Reason.CHANGED_SINCE, refused(book, early).reason());
            AfterExamples.ready(book);
            ApproveMinutes approval = AfterExamples.approval(book);
            book.notes("The police came late.");
            assertEquals(Reason.CHANGED_SINCE, refused(book, approval).reason());
            assertEquals(
                    Reason.DAMAGED,
                    refused(
                                    book,
                                    new ApproveMinutes(
                                            book.item(),
                                            FIRST,
                                            new FrozenText(
                                                    "abc", approval.minutes().hash()),
                                            book.book().after(FIRST).head()))
                            .reason());
        }
    }

    @Test
    void comments_are_settled_before_the_minutes_are_agreed() {
        try (TestBook book = TestBook.in(folder)) {
            assertEquals(
                    "The minutes of meeting 1 have not gone out: circulate them first.",
                    refused(book, AfterExamples.comment("Late.")).sentence());
            AfterExamples.ready(book);
            assertEquals(
                    "Comment 1 on the minutes of meeting 1 recorded for Chief Superintendent.",
                    book.does(AfterExamples.comment("The police were there.")));
            book.startsTheMeeting();
            assertEquals(
                    "Settle what Chief Superintendent commented on the minutes of meeting 1 first: accepted or not.",
                    refused(book, AfterExamples.approval(book)).sentence());
            String comment = AfterExamples.first(book).id();
            assertEquals(
                    Reason.NO_REASON,
                    refused(book, new SettleComment(comment, false, " ")).reason());
            book.does(new SettleComment(comment, false, "They came to meeting 2."));
            book.does(AfterExamples.approval(book));
            assertEquals(
                    Reason.WRONG_STATE,
                    refused(book, new SettleComment(comment, true, "After all."))
                            .reason());
            assertEquals(
                    Reason.WRONG_STATE,
                    refused(book, AfterExamples.comment("And more.")).reason());
        }
    }

    @Test
    void minutes_go_out_after_the_meeting_and_never_once_they_are_agreed() {
        try (TestBook book = approved()) {
            assertEquals(
                    Reason.WRONG_STATE,
                    refused(book, AfterExamples.circulation(book)).reason());
            assertEquals(
                    Reason.DATE_ORDER,
                    refused(book, new RecordSending(FIRST, LocalDate.of(2015, 5, 20), "the press"))
                            .reason());
            book.does(new RecordSending(FIRST, LocalDate.of(2015, 6, 17), "the press"));
            book.undoes();
        }
    }

    @Test
    void nothing_has_gone_out_or_been_said_on_a_day_to_come() {
        try (TestBook book = TestBook.in(folder)) {
            AfterView view = book.book().after(FIRST);
            LocalDate tomorrow = TestBoard.TODAY.plusDays(1);
            Change circulated =
                    new CirculateMinutes(FIRST, tomorrow, "all members", FrozenMinutes.circulated(view), view.head());
            assertEquals(Reason.DATE_ORDER, refused(book, circulated).reason());
            assertEquals(
                    Reason.DATE_ORDER,
                    refused(book, new RecordSending(FIRST, tomorrow, "the press"))
                            .reason());
            book.does(AfterExamples.circulation(book));
            assertEquals(
                    Reason.DATE_ORDER,
                    refused(book, new AddComment(FIRST, "Police", "", "The date is wrong.", tomorrow))
                            .reason());
        }
    }

    @Test
    void circulating_is_undone_until_somebody_comments_or_the_board_agrees() {
        try (TestBook book = TestBook.in(folder)) {
            book.does(AfterExamples.circulation(book));
            book.undoes();
            assertEquals(MeetingState.HELD, state(book));
            book.redoes();
            assertEquals(MeetingState.CIRCULATED, state(book));
            TestBook other = book.as("Police Representative");
            other.does(AfterExamples.comment("The police were there."));
            assertEquals(
                    Reason.IN_USE, assertThrows(Refused.class, book::undoes).reason());
            assertEquals(MeetingState.CIRCULATED, state(book));
        }
    }

    @Test
    void nothing_in_the_record_of_approved_minutes_changes_any_more() {
        try (TestBook book = TestBook.in(folder)) {
            TestBook other = book.as("Deputy Secretary");
            other.does(new MarkAttendance(FIRST, TestBoard.ADVISER, Presence.ABSENT, ""));
            AfterExamples.ready(book);
            book.startsTheMeeting();
            book.does(AfterExamples.approval(book));
            Map<String, List<String>> before = TestFile.record(book.file());
            MinutesView minutes = book.book().minutes(FIRST);
            String item = minutes.items().get(0).item().id();
            String action = TestBoard.OVERDUE;
            List<Change> tries = List.of(
                    new MarkAttendance(FIRST, TestBoard.DCS, Presence.ABSENT, ""),
                    new AddNote(item, "Late."),
                    new AddDecision(item, "Meet.", "", ""),
                    new AddItem(FIRST, 1, "Visit", Optional.empty(), Optional.empty(), 15),
                    new EditItem(item, "Close", Optional.empty(), Optional.empty(), 5),
                    new MoveItem(item, 1),
                    new RemoveItem(item),
                    new RemoveEntry(EntryKind.ACTION, action),
                    new EditMeeting(FIRST, "School", TestBoard.START.minusDays(9), 90),
                    new EditAction(action, TestBook.words("Another", "dcs", TestBoard.TODAY)),
                    new StartMeeting(FIRST, book.now()),
                    new CloseMeeting(FIRST, book.now()));
            for (Change change : tries) {
                assertEquals(Reason.WRONG_STATE, refused(book, change).reason(), change.verb());
            }
            assertThrows(Refused.class, other::undoes);
            assertEquals(before, TestFile.record(book.file()));
            assertEquals(MeetingState.APPROVED, state(book));
        }
    }

    @Test
    void what_becomes_of_an_action_goes_on_after_its_minutes_are_agreed() {
        try (TestBook book = approved()) {
            book.does(new ReportAction(TestBoard.OVERDUE, Optional.of(book.item()), TestBoard.TODAY, "Done.", ""));
            book.does(new CloseAction(TestBoard.OVERDUE, Optional.of(book.item()), TestBoard.TODAY, "Seen."));
            book.undoes();
            assertTrue(book.book().verify().isSound());
        }
    }

    @Test
    void undo_passes_over_what_the_board_agreed_and_stops_at_the_meeting_that_did() {
        try (TestBook book = approved()) {
            book.notes("The police came late.");
            assertEquals("Undone: Note recorded under item 3.", book.undoes());
            assertEquals(
                    Reason.IN_USE, assertThrows(Refused.class, book::undoes).reason());
            assertEquals(MeetingState.APPROVED, state(book));
        }
    }

    /** What somebody may try after the minutes are agreed; most of it is refused. */
    private static void attempt(int which, TestBook by, String item) {
        switch (which) {
            case 0, 1, 2 -> by.undoes();
            case 3, 4 -> by.redoes();
            case 5 -> by.notes("Something else.");
            case 6 -> by.does(new AddNote(item, "Something in the past."));
            case 7 -> by.does(new MarkAttendance(FIRST, TestBoard.DCS, Presence.ABSENT, ""));
            case 8 -> by.does(AfterExamples.circulation(by));
            case 9 -> by.does(AfterExamples.comment("Late."));
            case 10 -> by.does(new RemoveEntry(EntryKind.ACTION, TestBoard.OVERDUE));
            case 11 -> by.does(AfterExamples.approval(by));
            case 12 -> by.does(new CloseAction(TestBoard.OVERDUE, Optional.empty(), TestBoard.TODAY, "Seen."));
            default -> by.does(new CloseMeeting(TestBoard.MEETING, by.now()));
        }
    }

    @Test
    void no_order_of_steps_reopens_approved_minutes() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        try (TestBook book = TestBook.in(folder)) {
            TestBook other = book.as("Deputy Secretary");
            other.does(new MarkAttendance(FIRST, TestBoard.ADVISER, Presence.ABSENT, ""));
            AfterExamples.ready(book);
            book.startsTheMeeting();
            other.does(AfterExamples.approval(book));
            FrozenText agreed =
                    book.book().minutes(FIRST).approved().orElseThrow().frozen();
            String item = book.book().minutes(FIRST).items().get(0).item().id();
            List<String> attended = TestFile.rows(book.file(), "SELECT * FROM attendance");
            for (int step = 0; step < 120; step++) {
                try {
                    attempt(random.nextInt(14), random.nextBoolean() ? book : other, item);
                } catch (Refused refused) {
                    assertFalse(refused.sentence().isBlank());
                }
                assertEquals(MeetingState.APPROVED, state(book), "seed " + seed);
                assertEquals(
                        agreed,
                        book.book().minutes(FIRST).approved().orElseThrow().frozen(),
                        "seed " + seed);
            }
            assertEquals(attended, TestFile.rows(book.file(), "SELECT * FROM attendance"), "seed " + seed);
            assertTrue(book.book().verify().isSound(), "seed " + seed);
        }
    }

    @Test
    void a_correction_with_which_the_minutes_were_agreed_stays_in_its_words_and_place() {
        try (TestBook book = TestBook.in(folder)) {
            AfterExamples.ready(book);
            book.startsTheMeeting();
            book.does(TableExamples.correction(book));
            String id =
                    TableExamples.here(book).corrections().get(0).correction().id();
            book.does(new EditCorrection(id, Optional.empty(), "item 1", "eight", "ten"));
            book.does(AfterExamples.approval(book));
            assertEquals(
                    Reason.WRONG_STATE,
                    refused(book, new EditCorrection(id, Optional.empty(), "item 1", "eight", "eleven"))
                            .reason());
            assertEquals(
                    Reason.WRONG_STATE,
                    refused(book, new MoveEntry(EntryKind.CORRECTION, id, TestBook.itemAt(2)))
                            .reason());
        }
    }
}
