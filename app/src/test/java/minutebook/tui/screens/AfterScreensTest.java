package minutebook.tui.screens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import minutebook.change.AddDecision;
import minutebook.change.CloseMeeting;
import minutebook.change.StartMeeting;
import minutebook.domain.Meeting;
import minutebook.domain.MeetingState;
import minutebook.store.SmallDisk;
import minutebook.tui.Key;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The minutes of meeting 6 on the screens: out, commented on, settled, and agreed at meeting 7. */
class AfterScreensTest {
    private static final String SMALL = "40x10";
    private static final String USUAL = "80x24";

    @TempDir
    Path folder;

    private BoardScreens at;

    @BeforeEach
    void open() {
        at = BoardScreens.in(folder);
    }

    @AfterEach
    void close() {
        at.close();
    }

    private Meeting six() {
        return at.book().home(Optional.empty()).meetings().stream()
                .filter(meeting -> meeting.number() == 6)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void it_says_what_is_to_be_done_and_by_when() {
        at.sitsAtItem(2).type("M").looksLike("after", SMALL, USUAL);
    }

    @Test
    void a_comment_waits_for_an_answer() {
        AfterSteps.commented(at).looksLike("after-commented", SMALL, USUAL);
        at.type("a").shows("A comment is to be settled first: s.");
        at.type("s").looksLike("after-settling", SMALL, USUAL);
    }

    @Test
    void the_board_agrees_the_minutes_and_they_say_so() {
        AfterSteps.settled(at).type("a").looksLike("after-agreeing", SMALL, USUAL);
        at.type("n").shows("The minutes were not agreed.");
        assertEquals(MeetingState.CIRCULATED, six().state());
        at.type("ay").shows("Minutes of meeting 6 agreed and frozen; hash ");
        assertEquals(MeetingState.APPROVED, six().state());
        at.looksLike("after-approved", SMALL, USUAL);
        at.type("c").shows("The minutes are approved and stay as they are.");
        at.type("d").shows("There is no difference.").press(Key.ESCAPE);
        at.type("m").shows("Approved at meeting 7; hash proved: ");
    }

    @Test
    void what_a_correction_changed_is_told_line_by_line() {
        at.sitsAtItem(2).enters("K", "item 3: eleven cases -> twelve cases");
        AfterSteps.quorate(at);
        at.type("Mc").press(Key.ENTER).type("ayd").shows("twelve cases").looksLike("after-changes", SMALL, USUAL);
    }

    @Test
    void minutes_are_agreed_only_while_a_later_meeting_is_in_session() {
        at.press(Key.END, Key.UP).type("mM").shows("After meeting");
        at.type("a").shows("They are agreed at a later meeting in session, and none is.");
    }

    @Test
    void circulating_is_taken_back_by_a_key() {
        at.sitsAtItem(2).type("Mc").press(Key.ENTER).shows("Minutes of meeting 6 circulated to all members.");
        at.type("d").shows("The minutes have gone out once only.");
        at.type("u").shows("Undone: Minutes of meeting 6 circulated to all members.");
        assertTrue(at.book().after(six().id()).sent().isEmpty());
    }

    @Test
    void a_notice_with_a_name_in_it_is_written_once_somebody_says_why() throws IOException {
        String seven = at.seven().id();
        at.book().apply(new StartMeeting(seven, at.book().moment().now()));
        String item = at.book().minutes(seven).items().get(1).item().id();
        at.book().apply(new AddDecision(item, "Tom Smith is thanked.", "He helped.", ""));
        at.book().apply(new CloseMeeting(seven, at.book().moment().now(), "a trial"));
        Path notice = folder.resolve("notice.html");
        at.opensTheMeeting().type("M").shows("After meeting 7");
        at.type("n")
                .press(Key.TAB, Key.TAB)
                .type(notice.toString())
                .press(Key.ENTER)
                .shows("The privacy check finds “Tom Smith”");
        assertFalse(Files.exists(notice));
        at.press(Key.TAB)
                .type("He agreed to it")
                .press(Key.ENTER)
                .shows("Decision notice of meeting 7 sent to members.");
        assertTrue(Files.readString(notice).contains("Tom Smith"));
    }

    @Test
    void a_notice_that_cannot_be_written_after_all_is_said_to_be_on_record() throws IOException {
        try (SmallDisk disk = SmallDisk.mount(folder, "4k")) {
            at.sitsAtItem(2)
                    .type("Mn")
                    .press(Key.TAB, Key.TAB)
                    .type(disk.folder().resolve("notice.html").toString())
                    .press(Key.ENTER)
                    .shows("Free some space")
                    .shows("This stays on record until it is undone: Decision notice of meeting 6 sent to members.");
        }
    }

    @Test
    void notice_and_extracts_are_written_to_files() throws IOException {
        Path notice = folder.resolve("notice.html");
        at.sitsAtItem(2)
                .type("Mn")
                .press(Key.TAB, Key.TAB)
                .type(notice.toString())
                .press(Key.ENTER)
                .shows("Decision notice of meeting 6 sent to members.");
        assertTrue(Files.readString(notice).contains("Decisions of meeting 6"));
        Path extracts = folder.resolve("extracts");
        at.type("ef").press(Key.ctrl('u')).type(extracts.toString()).press(Key.ENTER);
        at.type("w").published().shows("Written: ");
        try (Stream<Path> files = Files.list(extracts.resolve("people"))) {
            assertTrue(files.count() > 3);
        }
    }
}
