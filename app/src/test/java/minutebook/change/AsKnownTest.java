package minutebook.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import minutebook.Minutebook;
import minutebook.Seen;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.domain.Presence;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The record as known on a day is what was to be seen when that day ended. */
class AsKnownTest {
    private static final LocalDate TODAY = TestBoard.TODAY;

    @TempDir
    Path folder;

    private final Map<LocalDate, String> evenings = new TreeMap<>();

    static Stream<Examples.Example> examples() {
        return Examples.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void every_change_and_its_undoing_are_known_from_the_day_they_were_made(Examples.Example example) {
        try (TestBook book = TestBook.in(folder)) {
            Change change = example.change().apply(book);
            dayEnds(book);
            book.does(change);
            dayEnds(book);
            if (change.undoable()) {
                book.undoes();
                dayEnds(book);
                book.redoes();
                dayEnds(book);
            }
            assertNotEquals(evenings.get(TODAY), evenings.get(TODAY.plusDays(1)));
            compare(book, example.name());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whoever_does_what_each_day_stays_as_it_was_when_it_ended(long seed) {
        Random random = new Random(seed);
        try (TestBook book = TestBook.in(folder)) {
            TestBook chair = book.as("Independent Chair");
            book.startsTheMeeting();
            int done = 0;
            for (int day = 0; day < 8; day++) {
                int changes = random.nextInt(14);
                for (int i = 0; i < changes; i++) {
                    book.waits(Duration.ofSeconds(1 + random.nextInt(1800)));
                    done += attempt(() -> anything(random.nextBoolean() ? book : chair, random)) ? 1 : 0;
                }
                if (day == 5) {
                    attempt(book::closesTheMeeting);
                }
                dayEnds(book);
            }
            assertTrue(done > 10, "seed " + seed + ": only " + done + " changes were made");
            compare(book, "seed " + seed);
            assertTrue(book.book().verify().isSound());
        }
    }

    @Test
    void a_day_ends_at_midnight_on_the_wall_of_the_board() {
        try (TestBook book = TestBook.in(folder)) {
            book.startsTheMeeting();
            book.clock().set(TODAY.atTime(23, 59, 59, 999_000_000));
            book.notes("Before midnight.");
            book.clock().set(TODAY.plusDays(1).atTime(0, 0, 0, 1_000_000));
            book.notes("After midnight.");
            String then = Seen.of(book.book().asOf(TODAY));
            assertTrue(then.contains("Before midnight."));
            assertFalse(then.contains("After midnight."));
            assertTrue(Seen.of(book.book().asOf(TODAY.plusDays(1))).contains("After midnight."));
        }
    }

    @Test
    void overdue_is_judged_on_that_day() {
        try (TestBook book = TestBook.in(folder)) {
            book.waits(Duration.ofDays(60));
            Minutebook now = book.book();
            assertEquals(2, now.attention(TestBoard.board()).overdue());
            assertEquals(1, now.asOf(TODAY).attention(TestBoard.board()).overdue());
            assertEquals(TODAY, now.asOf(TODAY).moment().today());
        }
    }

    @Test
    void a_clock_put_back_hides_nothing_that_stands_before_what_was_known() {
        try (TestBook book = TestBook.in(folder)) {
            book.startsTheMeeting();
            book.waits(Duration.ofDays(3));
            String note = book.notes("From a clock that ran ahead.").id();
            book.waits(Duration.ofDays(-3).plusMinutes(1));
            book.does(new EditNote(note, "Put right."));
            assertTrue(Seen.of(book.book().asOf(TODAY)).contains("Put right."));
        }
    }

    @Test
    void a_day_to_come_and_one_before_the_record_begins_are_refused() {
        try (TestBook book = TestBook.in(folder)) {
            Refused early = assertThrows(Refused.class, () -> book.book().asOf(TODAY.minusDays(1)));
            assertEquals(Reason.NOT_FOUND, early.reason());
            assertEquals("The record begins on 18 June 2015: give that day or a later one.", early.sentence());
            Refused late = assertThrows(Refused.class, () -> book.book().asOf(TODAY.plusDays(1)));
            assertEquals(Reason.DATE_ORDER, late.reason());
        }
        try (TestBook empty = TestBook.empty(folder.resolve("empty"))) {
            Refused none = assertThrows(Refused.class, () -> empty.book().asOf(TODAY));
            assertEquals("Nothing has been recorded in this file yet.", none.sentence());
        }
    }

    @Test
    void nothing_is_written_in_the_past() {
        try (TestBook book = TestBook.in(folder)) {
            book.startsTheMeeting();
            Minutebook past = book.book().asOf(TODAY);
            assertEquals(Optional.of(TODAY), past.knownOn());
            Refused refused = assertThrows(Refused.class, () -> past.apply(new AddNote(book.item(), "Late.")));
            assertEquals(Reason.WRONG_STATE, refused.reason());
            assertEquals("This is the record as known on 18 June 2015: go back to today to write.", refused.sentence());
            assertThrows(Refused.class, past::undo);
            assertThrows(Refused.class, past::redo);
            assertThrows(Refused.class, past::drafts);
            assertEquals(1, past.present().history(9, 0).total() - 1);
        }
    }

    @Test
    void what_is_recorded_while_one_looks_back_does_not_show() {
        try (TestBook book = TestBook.in(folder)) {
            book.startsTheMeeting();
            Minutebook past = book.book().asOf(TODAY);
            String before = Seen.of(past);
            book.notes("Meanwhile.");
            book.undoes();
            assertEquals(before, Seen.of(past));
        }
    }

    /** Remembers what was to be seen as the day ended; it is then the morning of the next one. */
    private void dayEnds(TestBook book) {
        evenings.put(book.now().toLocalDate(), Seen.of(book.book()));
        book.clock().set(book.now().toLocalDate().plusDays(1).atTime(9, 0));
    }

    private void compare(TestBook book, String where) {
        evenings.forEach((day, seen) -> {
            try (Minutebook past = book.book().asOf(day)) {
                assertEquals(seen, Seen.of(past), where + ", " + day);
            }
        });
    }

    private static void anything(TestBook who, Random random) {
        LocalDate today = who.now().toLocalDate();
        switch (random.nextInt(16)) {
            case 0, 1, 2 -> who.undoes();
            case 3 -> who.redoes();
            case 4 -> who.notes("Note " + random.nextInt(1000));
            case 5 -> who.agrees("Write " + random.nextInt(1000), "dcs", today.plusDays(2));
            case 6 -> who.does(new MoveItem(TestBook.itemAt(1 + random.nextInt(5)), random.nextInt(5) - 2));
            case 7 -> who.does(new AddItem(TestBoard.MEETING, 99, "Item", Optional.empty(), Optional.empty(), 5));
            case 8 -> who.does(new RemoveItem(TestBook.itemAt(1 + random.nextInt(5))));
            case 9 -> who.does(Examples.status(who, "Reason " + random.nextInt(3)));
            case 10 -> who.does(new CloseAction(TestBoard.OVERDUE, Optional.of(who.item()), today, ""));
            case 11 -> who.does(Examples.remove(EntryKind.STATUS, Examples.statusNote(who)));
            case 12 -> who.does(Examples.progress(who, Optional.empty(), ""));
            case 13 -> who.does(new AddReading(who.item(), TestBoard.MEASURE, today, Examples.words("69")));
            case 14 -> who.does(Examples.attendance(random.nextBoolean() ? Presence.PRESENT : Presence.ABSENT, ""));
            default -> who.does(new EditNote(who.record().notes().get(0).id(), "Edit " + random.nextInt(5)));
        }
    }

    /** A refusal is as good, and there may be nothing to do it to. */
    private static boolean attempt(Runnable work) {
        try {
            work.run();
            return true;
        } catch (Refused | IndexOutOfBoundsException | NoSuchElementException e) {
            return false;
        }
    }
}
