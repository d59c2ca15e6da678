package minutebook.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.TestFile;
import minutebook.domain.AgendaItem;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UndoTest {
    private static final LocalDate DUE = TestBoard.TODAY.plusDays(14);

    @TempDir
    Path folder;

    private TestBook book;
    private TestBook chair;

    @BeforeEach
    void open() {
        book = TestBook.in(folder);
        chair = book.as("Independent Chair");
    }

    @AfterEach
    void close() {
        book.close();
    }

    @Test
    void each_undoes_only_what_they_did_themselves() {
        book.startsTheMeeting();
        book.notes("Mine.");
        chair.notes("The chair’s.");
        book.undoes();
        assertEquals(List.of("The chair’s."), notes());
        assertEquals(Reason.NOTHING_TO_REDO, refusal(chair::redoes).reason());
        chair.undoes();
        assertEquals(List.of(), notes());
        assertEquals(Reason.NOTHING_TO_UNDO, refusal(chair::undoes).reason());
    }

    @Test
    void what_was_undone_is_redone_in_turn_until_something_else_is_done() {
        book.startsTheMeeting();
        book.notes("One.");
        book.notes("Two.");
        book.undoes();
        book.undoes();
        book.redoes();
        assertEquals(List.of("One."), notes());
        book.redoes();
        assertEquals(List.of("One.", "Two."), notes());
        assertEquals(Reason.NOTHING_TO_REDO, refusal(book::redoes).reason());
        book.undoes();
        book.notes("Three.");
        assertEquals(Reason.NOTHING_TO_REDO, refusal(book::redoes).reason());
        book.undoes();
        book.undoes();
        assertEquals(List.of(), notes());
    }

    @Test
    void what_somebody_else_has_changed_since_is_not_undone_and_they_are_named() {
        book.startsTheMeeting();
        String note = book.notes("Plans are late.").id();
        book.does(new EditNote(note, "Plans are very late."));
        chair.does(new EditNote(note, "Plans are on time."));
        Refused refused = refusal(book::undoes);
        assertEquals(Reason.CHANGED_SINCE, refused.reason());
        assertTrue(refused.sentence().contains("Independent Chair"), refused.sentence());
        chair.undoes();
        book.undoes();
        assertEquals(List.of("Plans are late."), notes());
    }

    @Test
    void what_somebody_else_has_taken_out_since_is_not_undone_and_they_are_named() {
        book.startsTheMeeting();
        String note = book.notes("Plans are late.").id();
        chair.does(Examples.remove(EntryKind.NOTE, note));
        Refused refused = refusal(book::undoes);
        assertEquals(Reason.CHANGED_SINCE, refused.reason());
        assertTrue(refused.sentence().contains("Independent Chair"), refused.sentence());
    }

    @Test
    void an_action_that_somebody_has_spoken_of_since_is_not_undone() {
        book.startsTheMeeting();
        String action = book.agrees("Write.", "dcs", DUE).action().id();
        chair.does(new UpdateAction(action, Optional.empty(), TestBoard.TODAY, "Begun.", ""));
        assertEquals(Reason.IN_USE, refusal(book::undoes).reason());
    }

    @Test
    void nothing_of_a_closed_meeting_comes_or_goes_any_more() {
        List<Supplier<Change>> entries = List.of(
                () -> new AddNote(book.item(), "Late."),
                () -> new AddDecision(book.item(), "Meet.", "", ""),
                () -> new AddAction(book.item(), TestBook.words("Write.", "dcs", DUE)),
                () -> Examples.progress(book, Optional.empty(), ""),
                () -> new AddReading(book.item(), TestBoard.MEASURE, TestBoard.TODAY, Examples.words("69")),
                () -> Examples.status(book, "Far behind."),
                () -> new UpdateAction(TestBoard.PENDING, Optional.of(book.item()), TestBoard.TODAY, "Half done.", ""),
                () -> new AddItem(TestBoard.MEETING, 5, "x", Optional.empty(), Optional.empty(), 5),
                () -> new MoveItem(TestBook.itemAt(4), 1));
        book.startsTheMeeting();
        for (Supplier<Change> entry : entries) {
            book.does(entry.get());
            chair.closesTheMeeting();
            Refused refused = refusal(book::undoes);
            assertEquals(Reason.WRONG_STATE, refused.reason(), refused.sentence());
            chair.undoes();
            book.undoes();
            chair.closesTheMeeting();
            assertEquals(Reason.WRONG_STATE, refusal(book::redoes).reason());
            chair.undoes();
            book.redoes();
        }
        assertTrue(book.book().verify().isSound());
    }

    @Test
    void what_is_added_after_closing_can_be_undone_and_redone_until_the_minutes_go_out() {
        book.startsTheMeeting();
        book.agrees("Write.", "dcs", DUE);
        book.closesTheMeeting();
        book.agrees("Ring.", "dcs", DUE);
        book.does(new UpdateAction(TestBoard.PENDING, Optional.of(book.item()), TestBoard.TODAY, "Half done.", ""));
        book.undoes();
        book.undoes();
        assertEquals(List.of("A02-01"), book.refs());
        book.redoes();
        book.redoes();
        assertEquals(List.of("A02-01", "A02-02"), book.refs());
        assertTrue(book.book().verify().isSound());
    }

    @Test
    void what_was_recorded_in_session_stays_though_somebody_adds_to_the_record_after_closing() {
        book.startsTheMeeting();
        book.agrees("Write.", "dcs", DUE);
        chair.closesTheMeeting();
        String late = chair.agrees("Ring.", "dcs", DUE).action().id();
        assertEquals(Reason.WRONG_STATE, refusal(book::undoes).reason());
        book.does(Examples.remove(EntryKind.ACTION, late));
        book.undoes();
        assertEquals(List.of("A02-01", "A02-02"), book.refs());
    }

    @Test
    void a_closing_undone_leaves_the_time_until_then_and_starts_the_clock_now() {
        book.startsTheMeeting();
        book.waits(Duration.ofMinutes(10));
        book.closesTheMeeting();
        book.waits(Duration.ofMinutes(45));
        book.undoes();
        book.waits(Duration.ofMinutes(5));
        book.closesTheMeeting();
        assertEquals(15 * 60, firstItem().secondsTaken());
        book.undoes();
        book.redoes();
        assertEquals(15 * 60, firstItem().secondsTaken());
        assertTrue(book.book().verify().isSound());
    }

    @Test
    void a_closing_undone_in_a_break_leaves_the_break() {
        book.startsTheMeeting();
        book.waits(Duration.ofMinutes(10));
        book.does(new PauseMeeting(TestBoard.MEETING, book.now()));
        book.closesTheMeeting();
        book.waits(Duration.ofMinutes(45));
        book.undoes();
        assertTrue(book.minutes().meeting().isPaused());
        book.closesTheMeeting();
        assertEquals(10 * 60, firstItem().secondsTaken());
    }

    private AgendaItem firstItem() {
        return book.minutes().items().get(0).item();
    }

    @Test
    void a_meeting_that_another_follows_stays_planned_so_that_numbers_have_no_gap() {
        book.does(new PlanMeeting(TestBoard.BOARD, "", TestBoard.START.plusDays(28), 60));
        chair.does(new PlanMeeting(TestBoard.BOARD, "", TestBoard.START.plusDays(56), 60));
        assertEquals(Reason.IN_USE, refusal(book::undoes).reason());
        chair.undoes();
        book.undoes();
        assertEquals(2, book.book().home(Optional.empty()).meetings().get(0).number());
    }

    @Test
    void an_agenda_has_no_gap_and_no_place_twice_whoever_undoes_what() {
        book.does(item("Mine"));
        chair.does(item("The chair’s"));
        book.undoes();
        assertEquals(IntStream.rangeClosed(1, 6).boxed().toList(), places());
        book.redoes();
        assertEquals(IntStream.rangeClosed(1, 7).boxed().toList(), places());
        chair.undoes();
        assertEquals(IntStream.rangeClosed(1, 6).boxed().toList(), places());
        assertTrue(book.book().verify().isSound());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void refs_have_no_gaps_whatever_is_taken_out_undone_and_redone(long seed) {
        Random random = new Random(seed);
        book.startsTheMeeting();
        for (int i = 0; i < 60; i++) {
            TestBook who = random.nextBoolean() ? book : chair;
            attempt(() -> disturb(who, random));
            List<String> refs = book.refs();
            assertEquals(
                    IntStream.rangeClosed(1, refs.size())
                            .mapToObj(number -> String.format("A02-%02d", number))
                            .toList(),
                    refs.stream().sorted().toList(),
                    "seed " + seed + ", step " + i);
        }
    }

    private void disturb(TestBook who, Random random) {
        switch (random.nextInt(5)) {
            case 0, 1 -> who.agrees("Write " + random.nextInt() + ".", "dcs", DUE);
            case 2 -> who.undoes();
            case 3 -> who.redoes();
            default -> {
                List<minutebook.view.ActionRow> actions = who.record().actions();
                if (!actions.isEmpty()) {
                    String id =
                            actions.get(random.nextInt(actions.size())).action().id();
                    who.does(Examples.remove(EntryKind.ACTION, id));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void the_record_is_always_what_the_journal_tells_whoever_does_what(long seed) {
        Random random = new Random(seed);
        book.startsTheMeeting();
        int refused = 0;
        for (int i = 0; i < 120; i++) {
            TestBook who = random.nextBoolean() ? book : chair;
            refused += attempt(() -> anything(who, random)) ? 0 : 1;
            if (i % 20 == 19) {
                assertEquals(List.of(), book.book().verify().problems(), "seed " + seed + ", step " + i);
                assertEquals(
                        TestFile.fields(book.file()), JournalReplay.of(book.file()), "seed " + seed + ", step " + i);
            }
        }
        assertTrue(refused < 100, "seed " + seed + ": " + refused + " of 120 were refused");
    }

    private void anything(TestBook who, Random random) {
        int choice = random.nextInt(12);
        switch (choice) {
            case 0, 1 -> who.undoes();
            case 2 -> who.redoes();
            case 3 -> who.notes("Note " + random.nextInt(1000));
            case 4 -> who.agrees("Action " + random.nextInt(1000), "dcs", DUE);
            case 5 -> who.does(new MoveItem(TestBook.itemAt(1 + random.nextInt(5)), random.nextInt(5) - 2));
            case 6 -> who.does(item("Item " + random.nextInt(1000)));
            case 7 -> who.does(new RemoveItem(TestBook.itemAt(1 + random.nextInt(5))));
            case 8 -> who.does(Examples.status(who, "Reason " + random.nextInt(3)));
            case 9 -> who.does(new UpdateAction(TestBoard.PENDING, Optional.empty(), TestBoard.TODAY, "Update.", ""));
            case 10 -> who.does(Examples.remove(EntryKind.STATUS, Examples.statusNote(who)));
            default -> who.does(new EditNote(who.record().notes().get(0).id(), "Edit " + random.nextInt(5)));
        }
    }

    /** Whether it was done; a refusal is as good, and there may be nothing to do it to. */
    private static boolean attempt(Runnable work) {
        try {
            work.run();
            return true;
        } catch (Refused | IndexOutOfBoundsException | java.util.NoSuchElementException e) {
            return false;
        }
    }

    private Change item(String title) {
        return new AddItem(TestBoard.MEETING, 99, title, Optional.empty(), Optional.empty(), 5);
    }

    private List<String> notes() {
        return new ArrayList<>(
                book.record().notes().stream().map(note -> note.text()).toList());
    }

    private List<Integer> places() {
        return book.minutes().items().stream().map(one -> one.item().place()).toList();
    }

    private static Refused refusal(org.junit.jupiter.api.function.Executable work) {
        return assertThrows(Refused.class, work);
    }
}
