package minutebook.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import minutebook.TestBoard;
import minutebook.TestBook;
import minutebook.TestFile;
import minutebook.domain.ClosingGate;
import minutebook.domain.Presence;
import minutebook.domain.Refused;
import minutebook.domain.Refused.Reason;
import minutebook.domain.Way;
import minutebook.export.FrozenMinutes;
import minutebook.view.AfterView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** What was recorded in private stays private, and who came stays what the record says, whatever is undone or moved. */
class PrivateAndUndoneTest {
    @TempDir
    Path folder;

    private TestBook book;

    @BeforeEach
    void opens() {
        book = TestBook.in(folder);
        book.startsTheMeeting();
        book.goesToItem(3);
    }

    @AfterEach
    void closes() {
        book.close();
    }

    private static void refused(Reason reason, Executable deed) {
        assertEquals(reason, assertThrows(Refused.class, deed).reason());
    }

    private void goesIntoPrivate() {
        book.does(EnterPrivate.under(book.item(), "paragraph 3", "a price is being negotiated", book.now()));
    }

    @Test
    void undoing_the_way_into_private_leaves_no_private_note_in_public() {
        goesIntoPrivate();
        book.as("Clerk").does(new AddNote(book.item(), "The price is secret."));
        refused(Reason.IN_USE, book::undoes);
        assertTrue(book.book().verify().isSound());
    }

    @Test
    void undoing_the_part_of_an_item_leaves_no_private_note_in_public() {
        book.does(new MakePrivate(book.item(), "paragraph 3", "a price is being negotiated"));
        book.as("Clerk").does(new EnterPrivate(book.item(), "", book.now()));
        book.as("Clerk").does(new AddNote(book.item(), "The price is secret."));
        refused(Reason.WRONG_STATE, book::undoes);
    }

    @Test
    void an_item_for_which_the_public_was_excluded_is_not_undone_into_public() {
        book.does(new MakePrivate(book.item(), "paragraph 3", "a price is being negotiated"));
        book.as("Clerk").does(new EnterPrivate(book.item(), "", book.now()));
        book.as("Clerk").does(new LeavePrivate(TestBoard.MEETING, book.now()));
        refused(Reason.IN_USE, book::undoes);
    }

    @Test
    void the_way_into_private_is_undone_as_long_as_nothing_was_said() {
        goesIntoPrivate();
        book.undoes();
        assertFalse(book.record().item().isPrivate());
    }

    @Test
    void the_way_back_into_public_is_not_undone_at_an_item_in_public() {
        goesIntoPrivate();
        book.does(new LeavePrivate(TestBoard.MEETING, book.now()));
        book.goesToItem(4);
        refused(Reason.WRONG_STATE, book::undoes);
        book.goesToItem(3);
        book.undoes();
        assertTrue(book.book()
                .meeting(TestBoard.MEETING, Optional.empty())
                .sittings()
                .inPrivate()
                .isPresent());
    }

    @Test
    void the_way_back_into_public_is_not_undone_once_something_was_said_in_public() {
        goesIntoPrivate();
        book.does(new LeavePrivate(TestBoard.MEETING, book.now()));
        book.as("Clerk").does(new AddNote(TestBook.itemAt(4), "Meant for everybody."));
        refused(Reason.WRONG_STATE, book::undoes);
    }

    @Test
    void nothing_goes_under_an_item_in_public_while_the_public_is_kept_out() {
        goesIntoPrivate();
        refused(Reason.WRONG_STATE, () -> book.does(new AddNote(TestBook.itemAt(4), "Meant for everybody.")));
    }

    @Test
    void what_was_recorded_in_private_is_not_moved_to_an_item_in_public() {
        goesIntoPrivate();
        String note = book.notes("The price is secret.").id();
        refused(Reason.WRONG_STATE, () -> book.does(new MoveEntry(EntryKind.NOTE, note, TestBook.itemAt(4))));
    }

    @Test
    void an_item_in_part_two_without_its_grounds_takes_nothing_and_is_a_gap() throws Exception {
        goesIntoPrivate();
        TestFile.run(book.file(), "UPDATE agenda_item SET exemption = '' WHERE id = '" + book.item() + "'");
        refused(Reason.NO_REASON, () -> book.does(new AddNote(book.item(), "The price is secret.")));
        assertTrue(book.book().closingGaps(TestBoard.MEETING).open().stream()
                .anyMatch(gap -> gap.gate() == ClosingGate.NO_GROUNDS));
    }

    @Test
    void an_item_that_was_talked_about_in_public_stays_in_public() {
        book.notes("Said before everybody.");
        refused(Reason.IN_USE, this::goesIntoPrivate);
    }

    @Test
    void an_item_at_which_the_meeting_sits_in_private_does_not_come_into_public() {
        goesIntoPrivate();
        book.does(new MakePrivate(TestBook.itemAt(4), "paragraph 3", "a price is being negotiated"));
        book.goesToItem(4);
        refused(Reason.WRONG_STATE, () -> book.does(new MakePublic(TestBook.itemAt(4))));
    }

    @Test
    void who_declared_an_interest_is_not_taken_out_with_the_arrival() {
        book.does(new RecordMovement(book.item(), TestBoard.POLICE, Way.ARRIVED));
        book.does(new DeclareInterest(book.item(), TestBoard.POLICE, "Governor", false));
        String arrival =
                book.record().proceedings().movements().get(0).movement().id();
        refused(Reason.IN_USE, () -> book.does(new RemoveEntry(EntryKind.MOVEMENT, arrival)));
    }

    @Test
    void whose_arrival_was_a_slip_did_not_come() {
        book.does(new RecordMovement(book.item(), TestBoard.POLICE, Way.ARRIVED));
        String slip = book.record().proceedings().movements().get(0).movement().id();
        book.does(new EditMovement(slip, TestBoard.HEALTH, Way.ARRIVED));
        assertEquals(Optional.empty(), attendance(TestBoard.POLICE));
        assertEquals(Optional.of(Presence.PRESENT), attendance(TestBoard.HEALTH));
        book.does(new RemoveEntry(EntryKind.MOVEMENT, slip));
        assertEquals(Optional.empty(), attendance(TestBoard.HEALTH));
        book.undoes();
        assertEquals(Optional.of(Presence.PRESENT), attendance(TestBoard.HEALTH));
    }

    private Optional<Presence> attendance(String person) {
        return book.book().meeting(TestBoard.MEETING, Optional.empty()).attendance().stream()
                .filter(row -> row.person().id().equals(person))
                .flatMap(row -> row.attendance().stream())
                .map(one -> one.presence())
                .findFirst();
    }

    @Test
    void an_item_that_was_taken_keeps_its_place() {
        book.notes("Plans are late.");
        refused(Reason.IN_USE, () -> book.does(new MoveItem(book.item(), -2)));
        refused(Reason.IN_USE, () -> book.does(new MoveItem(TestBook.itemAt(5), -4)));
        refused(
                Reason.IN_USE,
                () -> book.does(new AddItem(TestBoard.MEETING, 0, "Letter", Optional.empty(), Optional.empty(), 5)));
    }

    @Test
    void several_are_marked_together_or_not_at_all() {
        book.does(new RecordMovement(book.item(), TestBoard.POLICE, Way.ARRIVED));
        refused(
                Reason.IN_USE,
                () -> book.does(new AllOrNothing(List.of(
                        new MarkAttendance(TestBoard.MEETING, TestBoard.DCS, Presence.ABSENT, ""),
                        new MarkAttendance(TestBoard.MEETING, TestBoard.POLICE, Presence.ABSENT, "")))));
        assertEquals(Optional.empty(), attendance(TestBoard.DCS));
    }

    @Test
    void what_minutes_that_went_out_print_of_an_action_is_not_undone_afterwards() {
        String action = book.agrees("Write to parents", "dcs", TestBoard.TODAY.plusDays(9))
                .action()
                .id();
        book.does(new EditAction(action, TestBook.words("Write to parents", "dcs", TestBoard.TODAY.plusDays(30))));
        TestBook clerk = book.as("Clerk");
        clerk.closesTheMeeting();
        AfterView view = clerk.book().after(TestBoard.MEETING);
        clerk.does(new CirculateMinutes(
                TestBoard.MEETING, TestBoard.TODAY, "all", FrozenMinutes.circulated(view), view.head()));
        refused(Reason.WRONG_STATE, book::undoes);
    }
}
