package minutebook.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import minutebook.Minutebook;
import minutebook.TestFile;
import minutebook.change.AddComment;
import minutebook.change.Change;
import minutebook.change.CirculateMinutes;
import minutebook.change.SettleComment;
import minutebook.domain.ActionFilter;
import minutebook.domain.MeetingState;
import minutebook.domain.Refused;
import minutebook.export.Format;
import minutebook.export.FrozenMinutes;
import minutebook.export.Written;
import minutebook.tui.Golden;
import minutebook.view.AfterView;
import minutebook.view.MinutesView;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A year of meetings as a board holds it, typed line by line: what was refused, and what the minutes say in the end. */
class YearTest {
    /** The meeting whose agreed minutes are tampered with: one with comments, a challenge and a decision. */
    private static final int ALTERED = 4;

    @TempDir
    private static Path folder;

    private static Year year;

    @BeforeAll
    static void play_the_year_once() {
        year = Year.playedIn(folder.resolve("board.db"));
    }

    @AfterAll
    static void close() {
        year.close();
    }

    @Test
    void no_line_is_refused_but_those_that_must_be() {
        assertEquals("", String.join("\n", year.wrong()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void the_minutes_read_as_they_were_agreed(int number) {
        Golden.assertMatches(String.format("year/%02d.md", number), text(year.book(), number));
    }

    private static String text(Minutebook book, int number) {
        byte[] minutes = Written.minutes(book.minutes(year.meeting(number)), Format.MD);
        return new String(minutes, StandardCharsets.UTF_8);
    }

    @Test
    void the_action_log_reads_as_it_stood_at_the_end_of_the_year() {
        byte[] log = Written.actionLog(year.book().actionLog(year.board(), ActionFilter.ALL, ""), Format.MD);
        Golden.assertMatches("year/actions.md", new String(log, StandardCharsets.UTF_8));
    }

    @Test
    void the_file_is_sound_at_the_end_of_the_year() {
        assertTrue(year.book().verify().isSound());
    }

    @Test
    void all_minutes_but_the_last_were_agreed_at_the_meeting_after_and_are_proved() {
        for (int number = 1; number < Year.MEETINGS; number++) {
            MinutesView minutes = year.book().minutes(year.meeting(number));
            assertEquals(MeetingState.APPROVED, minutes.meeting().state(), "meeting " + number);
            assertEquals(number + 1, minutes.approved().orElseThrow().at().number());
        }
        MinutesView last = year.book().minutes(year.meeting(Year.MEETINGS));
        assertEquals(MeetingState.CIRCULATED, last.meeting().state());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE minute_note SET text = text || ' Or so.' WHERE meeting = '%s'",
                "UPDATE decision SET words = 'Nothing.' WHERE meeting = '%s'",
                "UPDATE action SET what = 'Nothing.' WHERE meeting = '%s'",
                "UPDATE attendance SET presence = 'PRESENT' WHERE meeting = '%s'",
                "UPDATE challenge SET response = 'Yes.' WHERE meeting = '%s'",
                "UPDATE meeting SET state = 'HELD' WHERE id = '%s'",
                "UPDATE approval SET text = replace(text, 'Harrowmere', 'Elsewhere') WHERE meeting = '%s'",
                "UPDATE approval SET text = text || ' ', hash = lower(hex(randomblob(32))) WHERE meeting = '%s'",
                "DELETE FROM approval WHERE meeting = '%s'",
                "UPDATE minutes_comment SET state = 'ACCEPTED', response = 'Yes.' WHERE meeting = '%s'",
            })
    void what_is_altered_of_agreed_minutes_behind_the_programs_back_is_found(String damage) throws Exception {
        String meeting = year.meeting(ALTERED);
        Path file = folder.resolve("altered-" + damage.hashCode() + ".db");
        year.book().backup(file);
        TestFile.run(file, String.format(damage, meeting));
        try (Minutebook book = Minutebook.open(file, year.clock(), year.book().actor())) {
            assertFalse(book.verify().isSound());
            if (damage.contains("approval") || damage.contains("state = 'HELD'")) {
                Refused refused = assertThrows(Refused.class, () -> book.minutes(meeting));
                assertEquals(Refused.Reason.DAMAGED, refused.reason());
            } else {
                assertEquals(text(year.book(), ALTERED), text(book, ALTERED), "what was agreed is printed as it was");
            }
        }
    }

    @Test
    void agreed_minutes_take_nothing_more_of_what_those_that_went_out_still_take() {
        try (Minutebook copy = copy("frozen.db")) {
            copy.apply(comment(copy, Year.MEETINGS));
            changes(copy, Year.MEETINGS).forEach(copy::apply);
            for (Change change : changes(year.book(), ALTERED)) {
                Refused refused = assertThrows(Refused.class, () -> year.book().apply(change), change.verb());
                assertEquals(Refused.Reason.WRONG_STATE, refused.reason(), change.verb());
                assertEquals(
                        "The minutes of meeting 4 are approved and stay as they are: record a correction at the next"
                                + " meeting.",
                        refused.sentence(),
                        change.verb());
            }
        }
    }

    private Minutebook copy(String name) {
        Path file = folder.resolve(name);
        year.book().backup(file);
        return Minutebook.open(file, year.clock(), "secretary");
    }

    /** What minutes that went out take and agreed ones do not. */
    private static List<Change> changes(Minutebook book, int number) {
        AfterView view = book.after(year.meeting(number));
        return List.of(
                new CirculateMinutes(
                        year.meeting(number),
                        book.moment().today(),
                        "all members",
                        FrozenMinutes.circulated(view),
                        view.head()),
                comment(book, number),
                new SettleComment(view.comment(1).id(), true, "It is put right in other words."));
    }

    private static Change comment(Minutebook book, int number) {
        return new AddComment(
                year.meeting(number), "Police", "", "Late.", book.moment().today());
    }
}
